export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

/** The theme that a cookie names; anything else follows the device. */
export const themeOf = (value: unknown): Theme =>
  THEMES.find((theme) => theme === value) ?? "system"
