import type { InvoiceTax, TaxBreakdown } from "./types"

/** A line or charge with the tax on it; minor units. */
export type TaxedPart = { tax: InvoiceTax; base: bigint; amount: bigint }

/**
 * The breakdown of VAT that lines and charges add up to, in the order of first mention.
 * @param exemption why no tax is charged, where it is none; S and Z need no reason and must have none
 */
export const breakdownOf = (
  parts: readonly TaxedPart[],
  exemption: string | undefined
): TaxBreakdown[] => {
  const groups = new Map<string, TaxBreakdown>()
  for (const { tax, base, amount } of parts) {
    const key = `${tax.category} ${tax.rate}`
    const group = groups.get(key)
    const isReasoned = tax.category !== "S" && tax.category !== "Z"
    groups.set(key, {
      ...tax,
      base: (group?.base ?? 0n) + base,
      amount: (group?.amount ?? 0n) + amount,
      ...(isReasoned ? { exemption_reason: exemption } : {}),
    })
  }
  return [...groups.values()]
}
