import { registerNotificationType, type Locale } from "@wholesale/notifications"

type TierData = { partner_name: string; tier_name: string; message?: string | null }
type Texts = Readonly<Record<Locale, (data: TierData) => [string, string]>>

const TYPES: Readonly<Record<string, Texts>> = {
  "tier.requested": {
    en: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} asks for the price tier ${tier}`,
      message ?? "Approve or decline the request.",
    ],
    de: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} bittet um die Preisstufe ${tier}`,
      message ?? "Bestätigen Sie die Anfrage oder lehnen Sie sie ab.",
    ],
  },
  "tier.approved": {
    en: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} has given you the price tier ${tier}`,
      message ?? "The prices of the tier are yours from now on.",
    ],
    de: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} hat Ihnen die Preisstufe ${tier} gegeben`,
      message ?? "Ab sofort gelten für Sie die Preise dieser Stufe.",
    ],
  },
  "tier.declined": {
    en: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} has declined the price tier ${tier}`,
      message ?? "Your prices stay as they are.",
    ],
    de: ({ partner_name: name, tier_name: tier, message }) => [
      `${name} hat die Preisstufe ${tier} abgelehnt`,
      message ?? "Ihre Preise bleiben, wie sie sind.",
    ],
  },
}

/** What is said to both sides of a wish for a price tier. */
export const registerTierNotifications = () => {
  for (const [type, texts] of Object.entries(TYPES)) {
    registerNotificationType<TierData>({
      type,
      group: "relationships",
      channels: ["email", "feed"],
      render: (data, locale, links) => {
        const [subject, text] = texts[locale](data)
        const url = links.own({ admin: "/price-tiers/requests", store: "/company/relationships" })
        const label = locale === "de" ? "Preisstufen öffnen" : "Open price tiers"
        return { subject, title: subject, text, action: { label, url } }
      },
    })
  }
}
