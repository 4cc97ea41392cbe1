import type { Locale } from "@wholesale/notifications"
import type { OrderNews } from "../modules/seller_order/operations/tell-parties"
import { reasonText } from "./reason-texts"

type Say = (news: OrderNews) => [subject: string, text: string]
export type OrderText = {
  say: Readonly<Record<Locale, Say>>
}

const no = ({ display_id: id }: OrderNews) => `#${id}`

const day = (value: string | null, locale: Locale) =>
  value
    ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(value)
      )
    : ""

const moment = (value: string | null, locale: Locale) =>
  value
    ? new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: "UTC",
      }).format(new Date(value))
    : ""

const tracking = ({ tracking_number: number }: OrderNews, label: string) =>
  number ? `${label}: ${number}` : ""

const paragraphs = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join("\n\n")

/** What is said about orders, by message. */
export const ORDER_TEXTS: Readonly<Record<string, OrderText>> = {
  "order.placed": {
    say: {
      en: (news) => [
        `Order ${no(news)} to ${news.partner_name} is placed`,
        `${news.partner_name} has until ${moment(news.accept_by, "en")} UTC to accept it.`,
      ],
      de: (news) => [
        `Bestellung ${no(news)} bei ${news.partner_name} ist aufgegeben`,
        `${news.partner_name} hat bis ${moment(news.accept_by, "de")} UTC Zeit, sie anzunehmen.`,
      ],
    },
  },
  "order.received": {
    say: {
      en: (news) => [
        `New order ${no(news)} from ${news.partner_name}`,
        paragraphs(`Accept it by ${moment(news.accept_by, "en")} UTC, or it expires.`, news.note),
      ],
      de: (news) => [
        `Neue Bestellung ${no(news)} von ${news.partner_name}`,
        paragraphs(
          `Nehmen Sie sie bis ${moment(news.accept_by, "de")} UTC an, sonst verfällt sie.`,
          news.note
        ),
      ],
    },
  },
  "order.accepted": {
    say: {
      en: (news) => [
        `${news.partner_name} has accepted order ${no(news)}`,
        paragraphs(`It is expected to ship on ${day(news.expected_ship_on, "en")}.`, news.note),
      ],
      de: (news) => [
        `${news.partner_name} hat Bestellung ${no(news)} angenommen`,
        paragraphs(
          `Der Versand ist für den ${day(news.expected_ship_on, "de")} vorgesehen.`,
          news.note
        ),
      ],
    },
  },
  "order.partially_accepted": {
    say: {
      en: (news) => [
        `${news.partner_name} has accepted part of order ${no(news)}`,
        paragraphs(
          `What can't be delivered is not charged. The rest is expected to ship on ${day(news.expected_ship_on, "en")}.`,
          news.note
        ),
      ],
      de: (news) => [
        `${news.partner_name} hat Bestellung ${no(news)} teilweise angenommen`,
        paragraphs(
          `Was nicht geliefert werden kann, wird nicht berechnet. Der Versand des Rests ist für den ${day(news.expected_ship_on, "de")} vorgesehen.`,
          news.note
        ),
      ],
    },
  },
  "order.rejected": {
    say: {
      en: (news) => [
        `${news.partner_name} has rejected order ${no(news)}`,
        paragraphs(reasonText(news.reason_code, "en"), news.note, "Nothing is charged."),
      ],
      de: (news) => [
        `${news.partner_name} hat Bestellung ${no(news)} abgelehnt`,
        paragraphs(reasonText(news.reason_code, "de"), news.note, "Es wird nichts berechnet."),
      ],
    },
  },
  "order.expired": {
    say: {
      en: (news) => [
        `Order ${no(news)} has expired`,
        `${news.partner_name} did not answer in time. Nothing is charged.`,
      ],
      de: (news) => [
        `Bestellung ${no(news)} ist verfallen`,
        `${news.partner_name} hat nicht rechtzeitig geantwortet. Es wird nichts berechnet.`,
      ],
    },
  },
  "order.missed": {
    say: {
      en: (news) => [
        `Order ${no(news)} from ${news.partner_name} has expired`,
        "Nobody accepted it in time; its goods and slots are free again.",
      ],
      de: (news) => [
        `Bestellung ${no(news)} von ${news.partner_name} ist verfallen`,
        "Niemand hat sie rechtzeitig angenommen; Ware und Termine sind wieder frei.",
      ],
    },
  },
  "order.partially_shipped": {
    say: {
      en: (news) => [
        `Part of order ${no(news)} is on its way`,
        paragraphs(tracking(news, "Tracking number"), "The rest follows."),
      ],
      de: (news) => [
        `Ein Teil von Bestellung ${no(news)} ist unterwegs`,
        paragraphs(tracking(news, "Sendungsnummer"), "Der Rest folgt."),
      ],
    },
  },
  "order.shipped": {
    say: {
      en: (news) => [
        `Order ${no(news)} is on its way`,
        paragraphs(
          `${news.partner_name} has shipped everything.`,
          tracking(news, "Tracking number")
        ),
      ],
      de: (news) => [
        `Bestellung ${no(news)} ist unterwegs`,
        paragraphs(`${news.partner_name} hat alles versandt.`, tracking(news, "Sendungsnummer")),
      ],
    },
  },
  "order.delivered": {
    say: {
      en: (news) => [
        `Order ${no(news)} was delivered`,
        "Confirm the receipt, or ask for a return if something is wrong.",
      ],
      de: (news) => [
        `Bestellung ${no(news)} wurde zugestellt`,
        "Bestätigen Sie den Erhalt, oder melden Sie eine Rückgabe, wenn etwas nicht stimmt.",
      ],
    },
  },
}
