/** What the frame of an installed app is painted with: `--color-surface` and `--color-accent` of tokens.css. */
export const THEME_COLORS = { light: "#ffffff", dark: "#181c1b", accent: "#0b566b" }
