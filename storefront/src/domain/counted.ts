/** Lists are counted up to here; a larger number means only that there are more. */
const COUNTED_ROWS = 10_000

/** A list's number as messages take it: `more` is `yes` where it was not counted to the end. */
export const counted = (count: number) => ({
  count: Math.min(count, COUNTED_ROWS),
  more: count > COUNTED_ROWS ? ("yes" as const) : ("no" as const),
})
