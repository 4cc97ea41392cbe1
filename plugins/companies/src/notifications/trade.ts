import { registerNotificationType, type Locale } from "@wholesale/notifications"

type TradeData = { partner_name: string; message?: string | null }
type Texts = Readonly<Record<Locale, (data: TradeData) => [string, string]>>

const TYPES: Readonly<Record<string, Texts>> = {
  "relationship.requested": {
    en: ({ partner_name: name, message }) => [
      `${name} would like to trade with you`,
      message ?? "Approve or decline the request.",
    ],
    de: ({ partner_name: name, message }) => [
      `${name} möchte mit Ihnen handeln`,
      message ?? "Bestätigen Sie die Anfrage oder lehnen Sie sie ab.",
    ],
  },
  "relationship.approved": {
    en: ({ partner_name: name }) => [
      `${name} has approved your request`,
      "You can now see their prices and order.",
    ],
    de: ({ partner_name: name }) => [
      `${name} hat Ihre Anfrage bestätigt`,
      "Sie sehen nun die Preise und können bestellen.",
    ],
  },
  "relationship.declined": {
    en: ({ partner_name: name }) => [
      `${name} has declined your request`,
      "You can ask again later.",
    ],
    de: ({ partner_name: name }) => [
      `${name} hat Ihre Anfrage abgelehnt`,
      "Sie können später erneut anfragen.",
    ],
  },
  "relationship.blocked": {
    en: ({ partner_name: name }) => [
      `${name} has ended the trade relationship`,
      "You can't order there at present.",
    ],
    de: ({ partner_name: name }) => [
      `${name} hat die Handelsbeziehung beendet`,
      "Sie können dort derzeit nicht bestellen.",
    ],
  },
  "relationship.unblocked": {
    en: ({ partner_name: name }) => [
      `${name} has resumed the trade relationship`,
      "You can order there again.",
    ],
    de: ({ partner_name: name }) => [
      `${name} hat die Handelsbeziehung wieder aufgenommen`,
      "Sie können dort wieder bestellen.",
    ],
  },
}

/** What is said to both sides of a trade relationship. */
export const registerTradeNotifications = () => {
  for (const [type, texts] of Object.entries(TYPES)) {
    registerNotificationType<TradeData>({
      type,
      group: "relationships",
      channels: ["email", "feed"],
      render: (data, locale, links) => {
        const [subject, text] = texts[locale](data)
        const url = links.own({ admin: "/partners", store: "/company/relationships" })
        const label = locale === "de" ? "Handelsbeziehungen öffnen" : "Open trade relationships"
        return { subject, title: subject, text, action: { label, url } }
      },
    })
  }
}
