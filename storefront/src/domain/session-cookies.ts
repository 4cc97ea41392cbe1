/** The cookies of a session, which no script of a page can read. */
export const SESSION_COOKIE = "session"
export const COMPANY_COOKIE = "company"
