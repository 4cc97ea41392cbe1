export type MinimumProgress = {
  reached: boolean
  missing: number
  /** How much of the minimum is there, 0 to 100; 100 only when it is reached. */
  percent: number
}

/** How far a seller's subtotal is towards what the seller asks for; both in minor units. */
export const minimumProgress = (subtotal: number, minimum: number): MinimumProgress => {
  const missing = Math.max(0, minimum - subtotal)
  if (minimum <= 0 || missing === 0) {
    return { reached: true, missing: 0, percent: 100 }
  }
  const percent = Math.floor((Math.max(0, subtotal) / minimum) * 100)
  return { reached: false, missing, percent: Math.min(99, percent) }
}
