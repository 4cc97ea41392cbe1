import type { VISIBILITIES } from "../http/listing"

export type Visibility = (typeof VISIBILITIES)[number]

export const PUBLIC = "public"
export const VERIFIED = "verified"

/** Who may see something, as tokens; `chosen` is the ids of companies and price tiers. */
export const audienceOf = (visibility: Visibility, chosen: readonly string[]): string[] =>
  visibility === "chosen" ? [...new Set(chosen)].sort() : [visibility]

/** The ids in an audience, for the form that edits it. */
export const chosenIn = (audience: readonly string[]): string[] =>
  audience.filter((token) => token !== PUBLIC && token !== VERIFIED)

/** Whether a buyer with these tokens is in an audience; the same as `&&` of the two in SQL. */
export const admits = (audience: readonly string[], tokens: readonly string[]): boolean =>
  audience.some((token) => tokens.includes(token))
