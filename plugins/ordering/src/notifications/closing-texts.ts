import { reasonText } from "./reason-texts"
import type { OrderText } from "./order-texts"
import type { OrderNews } from "../modules/seller_order/operations/tell-parties"

const no = ({ display_id: id }: OrderNews) => `#${id}`
const paragraphs = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join("\n\n")

/** What is said to both sides; the reader's own application has the page. */
export const SHARED_TEXTS: Readonly<Record<string, OrderText["say"]>> = {
  "order.cancelled": {
    en: (news) => [
      `Order ${no(news)} (${news.partner_name}) was cancelled`,
      paragraphs(reasonText(news.reason_code, "en"), news.note, "Nothing is charged."),
    ],
    de: (news) => [
      `Bestellung ${no(news)} (${news.partner_name}) wurde storniert`,
      paragraphs(reasonText(news.reason_code, "de"), news.note, "Es wird nichts berechnet."),
    ],
  },
  "order.completed": {
    en: (news) => [`Order ${no(news)} (${news.partner_name}) is complete`, "Thank you."],
    de: (news) => [
      `Bestellung ${no(news)} (${news.partner_name}) ist abgeschlossen`,
      "Vielen Dank.",
    ],
  },
}

/** What is said about returns. */
export const RETURN_TEXTS: Readonly<Record<string, OrderText>> = {
  "return.requested": {
    say: {
      en: (news) => [
        `${news.partner_name} would like to return goods of order ${no(news)}`,
        paragraphs(news.note, "Approve or decline the return."),
      ],
      de: (news) => [
        `${news.partner_name} möchte Ware aus Bestellung ${no(news)} zurückgeben`,
        paragraphs(news.note, "Genehmigen Sie die Rückgabe oder lehnen Sie sie ab."),
      ],
    },
  },
  "return.approved": {
    say: {
      en: (news) => [
        `${news.partner_name} takes goods of order ${no(news)} back`,
        paragraphs(news.note, "Please send them back."),
      ],
      de: (news) => [
        `${news.partner_name} nimmt Ware aus Bestellung ${no(news)} zurück`,
        paragraphs(news.note, "Bitte senden Sie sie zurück."),
      ],
    },
  },
  "return.declined": {
    say: {
      en: (news) => [
        `${news.partner_name} has declined your return of order ${no(news)}`,
        news.note ?? "Ask them for the reason.",
      ],
      de: (news) => [
        `${news.partner_name} hat Ihre Rückgabe zu Bestellung ${no(news)} abgelehnt`,
        news.note ?? "Fragen Sie dort nach dem Grund.",
      ],
    },
  },
  "return.received": {
    say: {
      en: (news) => [
        `${news.partner_name} has received your return of order ${no(news)}`,
        paragraphs(news.note, "You find the credit note, or the replacement, with the order."),
      ],
      de: (news) => [
        `${news.partner_name} hat Ihre Rückgabe zu Bestellung ${no(news)} erhalten`,
        paragraphs(news.note, "Rechnungskorrektur oder Ersatz finden Sie bei der Bestellung."),
      ],
    },
  },
  "return.replaced": {
    say: {
      en: (news) => [
        `The replacement for order ${no(news)} is on its way`,
        news.tracking_number ? `Tracking number: ${news.tracking_number}` : "It has been shipped.",
      ],
      de: (news) => [
        `Der Ersatz zu Bestellung ${no(news)} ist unterwegs`,
        news.tracking_number ? `Sendungsnummer: ${news.tracking_number}` : "Er wurde versandt.",
      ],
    },
  },
}
