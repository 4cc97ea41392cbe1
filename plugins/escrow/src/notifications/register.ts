import { formatMoney } from "@wholesale/core"
import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { MoneyNews } from "../holds/tell"

const LABEL: Readonly<Record<Locale, string>> = { en: "Open the order", de: "Bestellung öffnen" }

type Say = Readonly<Record<Locale, (news: MoneyNews) => [subject: string, text: string]>>

const money = ({ amount, currency_code }: MoneyNews, locale: Locale) =>
  formatMoney(BigInt(amount), currency_code, locale)

/** What is said about the money of orders, by message. */
const MONEY_TEXTS: Readonly<Record<string, Say>> = {
  "hold.funded": {
    en: (news) => [
      `Order #${news.display_id} is paid`,
      `${news.partner_name} has paid ${money(news, "en")}. The money is held until the goods have arrived and the buyer has had time to inspect them.`,
    ],
    de: (news) => [
      `Bestellung #${news.display_id} ist bezahlt`,
      `${news.partner_name} hat ${money(news, "de")} bezahlt. Das Geld wird gehalten, bis die Ware angekommen ist und der Käufer sie prüfen konnte.`,
    ],
  },
  "hold.released": {
    en: (news) => [
      `${money(news, "en")} of order #${news.display_id} is yours`,
      `The money for the goods that ${news.partner_name} received is released and will be paid out. The commission is taken off already.`,
    ],
    de: (news) => [
      `${money(news, "de")} aus Bestellung #${news.display_id} gehören Ihnen`,
      `Das Geld für die Ware, die ${news.partner_name} erhalten hat, ist freigegeben und wird ausgezahlt. Die Provision ist schon abgezogen.`,
    ],
  },
  "hold.refunded": {
    en: (news) => [
      `You get ${money(news, "en")} back for order #${news.display_id}`,
      `${news.partner_name} does not get this part of your payment; it goes back to you.`,
    ],
    de: (news) => [
      `Sie erhalten ${money(news, "de")} aus Bestellung #${news.display_id} zurück`,
      `${news.partner_name} bekommt diesen Teil Ihrer Zahlung nicht; er geht an Sie zurück.`,
    ],
  },
  "hold.ending": {
    en: (news) => [
      `The money of order #${news.display_id} may be held until ${news.until} only`,
      `${money(news, "en")} for ${news.partner_name} are still held. Find out what they wait for, and settle it in time: after that day the payment provider may not hold them any longer.`,
    ],
    de: (news) => [
      `Das Geld der Bestellung #${news.display_id} darf nur bis ${news.until} gehalten werden`,
      `${money(news, "de")} für ${news.partner_name} werden noch gehalten. Klären Sie rechtzeitig, worauf sie warten: Danach darf der Zahlungsanbieter sie nicht länger halten.`,
    ],
  },
}

/** Registers what is said to buyers and sellers about the money of their orders. */
export const registerMoneyNotifications = (): void => {
  for (const [type, say] of Object.entries(MONEY_TEXTS)) {
    registerNotificationType<MoneyNews>({
      type,
      group: "orders",
      channels: ["email", "feed"],
      render: (news, locale, links) => {
        const [subject, text] = say[locale](news)
        const url = links.own({
          admin: news.until
            ? `/marketplace/${news.seller_order_id}`
            : `/sales/${news.seller_order_id}`,
          store: `/orders/${news.seller_order_id}`,
        })
        const po = news.po_number ? ` · ${news.po_number}` : ""
        return {
          subject: `${subject}${po}`,
          title: subject,
          text,
          action: { label: LABEL[locale], url },
        }
      },
    })
  }
}
