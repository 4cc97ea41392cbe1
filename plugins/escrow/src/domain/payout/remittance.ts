/** One change of what a seller is owed. Minor units; what the seller gains is positive. */
export type RemittanceLine = {
  /** `YYYY-MM-DD` */
  day: string
  event: string
  order_display_id: number | null
  /** By how much the balance changed. */
  amount: bigint
  /** The commission in it, tax included: less than zero when it was taken. */
  commission: bigint
  /** What of it became the seller's debt, or, less than zero, settled it. */
  debt: bigint
}

/** What a payout is, apart from what led to it. */
export type AboutPayout = {
  number: string
  issued_on: string
  currency_code: string
  payer: string
  payee: string
  account_masked: string | null
  amount: bigint
  disputed: bigint
}

/** A remittance advice: `opening` and the lines come to exactly what is paid and what stays. */
export type Remittance = AboutPayout & {
  /** What the payout before left behind. */
  opening: bigint
  lines: readonly RemittanceLine[]
  /** What stays on the seller's balance, disputed money included. */
  remaining: bigint
}

/** Puts an advice together. Pure. */
export const remittanceOf = (
  about: AboutPayout,
  opening: bigint,
  lines: readonly RemittanceLine[]
): Remittance => {
  const closing = lines.reduce((sum, { amount }) => sum + amount, opening)
  return { ...about, opening, lines, remaining: closing - about.amount }
}

/** What buyers paid, or got back, behind a line: the change before commission and debt. */
export const grossOf = ({ amount, commission, debt }: RemittanceLine): bigint =>
  amount - commission - debt
