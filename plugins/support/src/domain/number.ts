const DIGITS = 6

/** The number by which people speak of a ticket, e.g. SUP-000123. Pure. */
export const ticketNumber = (displayId: number): string =>
  `SUP-${String(displayId).padStart(DIGITS, "0")}`

/** The ticket that a search means by its number, written with or without what is before it. Pure. */
export const numberIn = (search: string): number | undefined => {
  const digits = /^(?:#|sup-?\s?)?0*(\d{1,9})$/i.exec(search.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}
