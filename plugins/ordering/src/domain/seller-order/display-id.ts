/** The largest number that the column of display ids holds. */
const MAX_DISPLAY_ID = 2_147_483_647

/** The number that a text like "#1042" names, or -1, which no order has. Pure. */
export const displayIdOf = (text: string): number => {
  const number = /^#?\d+$/.test(text) ? Number(text.replace("#", "")) : -1
  return number <= MAX_DISPLAY_ID ? number : -1
}
