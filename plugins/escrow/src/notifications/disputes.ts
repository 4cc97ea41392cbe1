import { dayOf, formatMoney } from "@wholesale/core"
import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { DisputeNews, DisputeNewsType } from "../disputes/tell"

const LABEL: Readonly<Record<Locale, string>> = {
  en: "Open the dispute",
  de: "Reklamation öffnen",
}

type Text = [subject: string, text: string]
type Say = (news: DisputeNews, money: (amount: string | null) => string) => Text

const speaker = ({ from, seller_name, buyer_name }: DisputeNews, operator: string) =>
  from === "seller" ? seller_name : from === "buyer" ? buyer_name : operator

const EN: Readonly<Record<DisputeNewsType, Say>> = {
  "dispute.opened": (news, money) => [
    `${news.buyer_name} disputes ${money(news.claimed)} of order #${news.order_display_id}`,
    `This share of the money stays held. Answer until ${dayOf(new Date(news.answer_by))}: who says nothing agrees to the claim.`,
  ],
  "dispute.message": (news) => [
    `${speaker(news, "The marketplace")} wrote about order #${news.order_display_id}`,
    `There is a new message in dispute ${news.display_id}.`,
  ],
  "dispute.offer": (news, money) => [
    `${speaker(news, "The marketplace")} offers ${money(news.offer)} in dispute ${news.display_id}`,
    `If you accept it, the dispute about order #${news.order_display_id} is settled and the money moves at once.`,
  ],
  "dispute.declined": (news) => [
    `${speaker(news, "The marketplace")} declined your offer in dispute ${news.display_id}`,
    `Make another one, or let the marketplace decide about order #${news.order_display_id}.`,
  ],
  "dispute.escalated": (news, money) => [
    `Dispute ${news.display_id} waits for a decision`,
    `${news.buyer_name} and ${news.seller_name} did not agree on ${money(news.claimed)} of order #${news.order_display_id}. The marketplace decides.`,
  ],
  "dispute.resolved": (news, money) => [
    `Dispute ${news.display_id} is settled: ${money(news.refund)} go back to ${news.buyer_name}`,
    `That is the end of the dispute about ${money(news.claimed)} of order #${news.order_display_id}; the rest goes to ${news.seller_name}.`,
  ],
  "dispute.withdrawn": (news) => [
    `${news.buyer_name} took its claim in dispute ${news.display_id} back`,
    `The money of order #${news.order_display_id} goes its usual way again.`,
  ],
}

const DE: Readonly<Record<DisputeNewsType, Say>> = {
  "dispute.opened": (news, money) => [
    `${news.buyer_name} reklamiert ${money(news.claimed)} aus Bestellung #${news.order_display_id}`,
    `Dieser Teil des Geldes bleibt gehalten. Antworten Sie bis ${dayOf(new Date(news.answer_by))}: Wer schweigt, stimmt der Forderung zu.`,
  ],
  "dispute.message": (news) => [
    `${speaker(news, "Der Marktplatz")} schreibt zu Bestellung #${news.order_display_id}`,
    `In Reklamation ${news.display_id} gibt es eine neue Nachricht.`,
  ],
  "dispute.offer": (news, money) => [
    `${speaker(news, "Der Marktplatz")} bietet ${money(news.offer)} in Reklamation ${news.display_id}`,
    `Wenn Sie annehmen, ist die Reklamation zu Bestellung #${news.order_display_id} erledigt und das Geld bewegt sich sofort.`,
  ],
  "dispute.declined": (news) => [
    `${speaker(news, "Der Marktplatz")} lehnt Ihr Angebot in Reklamation ${news.display_id} ab`,
    `Machen Sie ein anderes, oder lassen Sie den Marktplatz über Bestellung #${news.order_display_id} entscheiden.`,
  ],
  "dispute.escalated": (news, money) => [
    `Reklamation ${news.display_id} wartet auf eine Entscheidung`,
    `${news.buyer_name} und ${news.seller_name} haben sich über ${money(news.claimed)} aus Bestellung #${news.order_display_id} nicht geeinigt. Der Marktplatz entscheidet.`,
  ],
  "dispute.resolved": (news, money) => [
    `Reklamation ${news.display_id} ist erledigt: ${money(news.refund)} gehen an ${news.buyer_name} zurück`,
    `Damit endet die Reklamation über ${money(news.claimed)} aus Bestellung #${news.order_display_id}; der Rest geht an ${news.seller_name}.`,
  ],
  "dispute.withdrawn": (news) => [
    `${news.buyer_name} hat Reklamation ${news.display_id} zurückgezogen`,
    `Das Geld der Bestellung #${news.order_display_id} geht wieder seinen üblichen Weg.`,
  ],
}

const TEXTS: Readonly<Record<Locale, Readonly<Record<DisputeNewsType, Say>>>> = { en: EN, de: DE }

/** Registers what buyers, sellers and the operator are told about disputes. */
export const registerDisputeNotifications = (): void => {
  for (const type of Object.keys(EN) as DisputeNewsType[]) {
    registerNotificationType<DisputeNews>({
      type,
      group: "orders",
      channels: ["email", "feed"],
      render: (news, locale, links) => {
        const money = (amount: string | null) =>
          formatMoney(BigInt(amount ?? 0), news.currency_code, locale)
        const [subject, text] = TEXTS[locale][type](news, money)
        const url = links.own({
          admin: `/disputes/${news.dispute_id}`,
          store: `/company/disputes/${news.dispute_id}`,
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
