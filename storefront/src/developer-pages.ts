/**
 * Whether the page of all components and the language that runs from right to left are there: while
 * developing, and where a run of tests or pictures asks for them (DEVELOPER_PAGES=on).
 */
export const developerPages = (): boolean =>
  process.env.NODE_ENV === "development" || process.env.DEVELOPER_PAGES === "on"
