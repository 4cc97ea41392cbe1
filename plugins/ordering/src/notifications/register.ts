import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { OrderNews } from "../modules/seller_order/operations/tell-parties"
import { RETURN_TEXTS, SHARED_TEXTS } from "./closing-texts"
import { ORDER_TEXTS, type OrderText } from "./order-texts"

const LABEL: Readonly<Record<Locale, string>> = { en: "Open the order", de: "Bestellung öffnen" }

const register = (type: string, say: OrderText["say"]) =>
  registerNotificationType<OrderNews>({
    type,
    group: "orders",
    channels: ["email", "feed", "push"],
    render: (news, locale, links) => {
      const [subject, text] = say[locale](news)
      const url = links.own({
        admin: `/sales/${news.seller_order_id}`,
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

/** Registers what is said to buyers and sellers about their orders. */
export const registerOrderNotifications = (): void => {
  for (const [type, { say }] of Object.entries({ ...ORDER_TEXTS, ...RETURN_TEXTS })) {
    register(type, say)
  }
  for (const [type, say] of Object.entries(SHARED_TEXTS)) {
    register(type, say)
  }
}
