import { registerNotificationType, type Locale } from "@wholesale/notifications"

type Article = { title: string; sku: string | null; available: number; threshold: number }
type LowStock = { count: number; articles: Article[] }

const nameOf = ({ title, sku }: Article) => (sku ? `${title} (${sku})` : title)

const TEXTS: Readonly<Record<Locale, (data: LowStock) => { subject: string; text: string }>> = {
  en: ({ count, articles }) => ({
    subject:
      count === 1 ? `${nameOf(articles[0])} is running out` : `${count} articles are running out`,
    text: [
      ...articles.map((one) => `${nameOf(one)}: ${one.available} left, threshold ${one.threshold}`),
      ...(count > articles.length ? [`… and ${count - articles.length} more`] : []),
    ].join("\n\n"),
  }),
  de: ({ count, articles }) => ({
    subject:
      count === 1 ? `${nameOf(articles[0])} geht zur Neige` : `${count} Artikel gehen zur Neige`,
    text: [
      ...articles.map((one) => `${nameOf(one)}: noch ${one.available}, Schwelle ${one.threshold}`),
      ...(count > articles.length ? [`… und ${count - articles.length} weitere`] : []),
    ].join("\n\n"),
  }),
}

/** What is said to a seller about its stock. */
export const registerStockNotifications = () => {
  registerNotificationType<LowStock>({
    type: "stock.low",
    group: "orders",
    channels: ["email", "feed"],
    render: (data, locale, links) => {
      const { subject, text } = TEXTS[locale](data)
      const label = locale === "de" ? "Bestand öffnen" : "Open stock"
      const url = links.own({ admin: "/today", store: "/" })
      return { subject, title: subject, text, action: { label, url } }
    },
  })
}
