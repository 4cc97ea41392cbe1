import type { TaxReason } from "../../http/cart"
import { isInEu } from "./eu"

/** What decides how a delivery is taxed. Countries are ISO 3166-1 alpha-2 in lower case. */
export type TaxQuestion = {
  seller_country: string
  /** Where the goods go. */
  destination: string
  /** The buyer's VAT id, only when the authority's service confirmed it, with its country. */
  verified_vat: { value: string; country_code: string } | null
}

/** How a delivery is taxed, and in words that belong on the invoice. */
export type TaxTreatment = { reason: TaxReason; taxed: boolean; note: string }

/**
 * How goods that one company sells to another are taxed.
 * - within one country: that country's rate
 * - from one member state of the EU to another: none when the buyer's VAT id of another member state
 *   is verified (the buyer owes the tax), else the rate of the destination
 * - across any other border: none, it is an export
 *
 * Pure. It decides for goods that the seller sends; services have other rules.
 */
export const taxTreatment = (question: TaxQuestion): TaxTreatment => {
  const { seller_country: from, destination: to, verified_vat: vat } = question
  if (from === to) {
    return { reason: "domestic", taxed: true, note: `VAT of ${to.toUpperCase()}` }
  }
  if (!isInEu(from) || !isInEu(to)) {
    return { reason: "export", taxed: false, note: "Export: not taxed in the seller's country" }
  }
  if (vat && isInEu(vat.country_code) && vat.country_code !== from) {
    return {
      reason: "reverse_charge",
      taxed: false,
      note: `Reverse charge: the buyer (${vat.value}) owes the VAT`,
    }
  }
  return {
    reason: "destination",
    taxed: true,
    note: `VAT of ${to.toUpperCase()}, since no VAT id is verified`,
  }
}
