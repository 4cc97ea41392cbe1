/** So many rows a list counts one by one; of more it only says that there are more. */
export const COUNTED_ROWS = 10_000

export type PageAt = { limit: number; offset: number }

/** How far a list counts: always further than its page reaches, so that who walks on finds the end. */
export const countedTo = ({ limit, offset }: PageAt): number =>
  Math.max(COUNTED_ROWS, offset + limit) + 1
