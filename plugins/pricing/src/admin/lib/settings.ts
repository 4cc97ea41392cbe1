import { useData } from "@wholesale/core/admin/kit"
import { useSearchParams } from "react-router-dom"
import type { PricingSettingsDto } from "../../http/prices"

/** How the own prices are chosen from, and the currencies there are. */
export const usePricingSettings = () =>
  useData<{ settings: PricingSettingsDto }>("/company/pricing-settings").data?.settings

/** The currency that a page shows, kept in the address bar. */
export const useCurrency = () => {
  const [params, setParams] = useSearchParams()
  const currencies = usePricingSettings()?.currencies ?? []
  const chosen = params.get("currency_code")
  const choose = (code: string) =>
    setParams((old) => {
      const next = new URLSearchParams(old)
      next.set("currency_code", code)
      next.delete("offset")
      return next
    })
  return { currencies, currency: chosen ?? currencies.at(0) ?? "eur", choose }
}
