import type { CommissionInvoiceLine } from "./content"

/** What is taxed alike on a document; minor units. */
export type TaxGroup = { tax_rate: string; tax_reason: string; base: bigint; tax: bigint }

/** The tax of a document by rate and reason, in the order of first mention. */
export const taxGroups = (lines: readonly CommissionInvoiceLine[]): TaxGroup[] => {
  const groups = new Map<string, TaxGroup>()
  for (const { tax_rate, tax_reason, net, tax } of lines) {
    const key = `${tax_reason} ${tax_rate}`
    const group = groups.get(key)
    groups.set(key, {
      tax_rate,
      tax_reason,
      base: (group?.base ?? 0n) + BigInt(net),
      tax: (group?.tax ?? 0n) + BigInt(tax),
    })
  }
  return [...groups.values()]
}
