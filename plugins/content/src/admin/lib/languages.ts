/** The languages in which the marketplace is written. */
export const LANGUAGES = ["en", "de"] as const
export type Language = (typeof LANGUAGES)[number]
