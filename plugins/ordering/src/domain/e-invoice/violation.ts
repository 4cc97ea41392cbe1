/** A rule of EN 16931 that an invoice breaks, by its id there. */
export type Violation = { rule: string; message: string }

/** The violation, unless what the rule asks for is so. */
export const unless = (isKept: boolean, rule: string, message: string): Violation[] =>
  isKept ? [] : [{ rule, message }]

export const isFilled = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== ""
