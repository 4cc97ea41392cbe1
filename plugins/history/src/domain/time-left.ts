/** How far a step of an import is: bytes of the file or rows, and since when. */
export type Pace = { done: number; total: number; seconds: number }

/** Whole seconds until a step ends at its pace so far; null until there is one. Pure. */
export const secondsLeft = ({ done, total, seconds }: Pace): number | null =>
  done > 0 && seconds > 0 && total >= done ? Math.ceil((seconds * (total - done)) / done) : null
