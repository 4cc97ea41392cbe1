import { monthAfter } from "./month"

/**
 * Commission that one booking of the ledger charged, or gave back where it is negative. Minor units,
 * the tax on it apart.
 */
export type ChargedFee = {
  /** The ledger's number of the booking. */
  txn_id: string
  /** `YYYY-MM` in which it took effect. */
  month: string
  seller_order_id: string
  display_id: number
  net: bigint
  tax: bigint
  /** In percent as a decimal. */
  tax_rate: string
  tax_reason: string
}

/** What one document is about. */
export type PlannedInvoice = { month: string; fees: readonly ChargedFee[] }

/**
 * Shares fees that no document covers yet out to documents, one per month. What belongs to a month that
 * has its document already goes into the next one that has none; what would have to wait for a month that
 * is not over waits. A month in which everything that was charged came back needs no document. Pure.
 * @param fees of one seller in one currency
 * @param issued the months that have their documents
 * @param until the last month that is over
 */
export const planInvoices = (
  fees: readonly ChargedFee[],
  issued: ReadonlySet<string>,
  until: string
): PlannedInvoice[] => {
  const months = new Map<string, ChargedFee[]>()
  for (const fee of fees) {
    const month = openMonth(fee.month, issued)
    months.set(month, [...(months.get(month) ?? []), fee])
  }
  return [...months]
    .filter(([month, parts]) => month <= until && hasSomething(parts))
    .map(([month, parts]) => ({ month, fees: parts }))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
}

const openMonth = (month: string, issued: ReadonlySet<string>): string =>
  issued.has(month) ? openMonth(monthAfter(month), issued) : month

/** Fees that cancel each other out order by order leave nothing to write down. */
const hasSomething = (fees: readonly ChargedFee[]): boolean => feesByOrder(fees).length > 0

/** The sum of what was charged for each order, without orders for which it is nothing. */
export const feesByOrder = (fees: readonly ChargedFee[]): ChargedFee[] => {
  const orders = new Map<string, ChargedFee>()
  for (const fee of fees) {
    const before = orders.get(fee.seller_order_id)
    orders.set(fee.seller_order_id, {
      ...fee,
      net: (before?.net ?? 0n) + fee.net,
      tax: (before?.tax ?? 0n) + fee.tax,
    })
  }
  return [...orders.values()]
    .filter(({ net, tax }) => net !== 0n || tax !== 0n)
    .sort((a, b) => a.display_id - b.display_id)
}
