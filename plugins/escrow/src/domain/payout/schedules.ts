/** How often a seller is paid; `manual` only when a person says so. */
export const SCHEDULES = ["daily", "weekly", "monthly", "manual"] as const
export type Schedule = (typeof SCHEDULES)[number]
