import { isInEu } from "@wholesale/ordering/domain/tax/eu"
import type { CommissionTax } from "../commission/types"
import type { MoneySettings } from "./settings"

/**
 * How the platform's invoice for its commission, a service to a company, is taxed: at home with the
 * platform's rate; in another member state of the EU the seller owes the tax (reverse charge, Article
 * 196 of Directive 2006/112/EC); elsewhere it is not taxable.
 */
export const commissionTax = (
  { platform, commission_tax_rate: rate }: MoneySettings,
  sellerCountry: string
): CommissionTax => {
  if (sellerCountry === platform.country_code) {
    return { rate, reason: "domestic" }
  }
  return isInEu(sellerCountry) && isInEu(platform.country_code)
    ? { rate: "0", reason: "reverse_charge" }
    : { rate: "0", reason: "export" }
}
