import { formatMoney } from "@wholesale/core"
import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { BatchNews, PayoutNews } from "../payouts/tell"

type Say = Readonly<Record<Locale, (news: PayoutNews) => [subject: string, text: string]>>

const money = ({ amount, currency_code }: PayoutNews, locale: Locale) =>
  formatMoney(BigInt(amount), currency_code, locale)

const LABEL: Readonly<Record<Locale, string>> = { en: "Open the balance", de: "Guthaben öffnen" }

/** What is said about payouts, by message. */
const TEXTS: Readonly<Record<string, Say>> = {
  "payout.paid": {
    en: (news) => [
      `${money(news, "en")} were paid out to ${news.company_name}`,
      "The transfer has left our bank. The remittance advice says what it is made of.",
    ],
    de: (news) => [
      `${money(news, "de")} wurden an ${news.company_name} ausgezahlt`,
      "Die Überweisung hat unsere Bank verlassen. Das Zahlungsavis sagt, woraus sie besteht.",
    ],
  },
  "payout.failed": {
    en: (news) => [
      `A payout of ${money(news, "en")} to ${news.company_name} did not arrive`,
      "The money is on your balance again and part of the next payout. Please check your bank details.",
    ],
    de: (news) => [
      `Eine Auszahlung von ${money(news, "de")} an ${news.company_name} kam nicht an`,
      "Das Geld ist wieder auf Ihrem Guthaben und Teil der nächsten Auszahlung. Bitte prüfen Sie Ihre Bankverbindung.",
    ],
  },
}

const BATCH: Readonly<Record<Locale, { subject: string; text: string; label: string }>> = {
  en: {
    subject: "Payouts wait for approval:",
    text: "Somebody other than the person who proposed them has to approve them before the bank's file can be downloaded.",
    label: "Open the payouts",
  },
  de: {
    subject: "Auszahlungen warten auf Freigabe:",
    text: "Jemand anderes als die Person, die sie vorgeschlagen hat, muss sie freigeben; erst dann gibt es die Datei für die Bank.",
    label: "Auszahlungen öffnen",
  },
}

const registerBatchNotification = () =>
  registerNotificationType<BatchNews>({
    type: "payout_batch.proposed",
    group: "finance",
    channels: ["email", "feed"],
    render: ({ amount, currency_code }, locale, links) => {
      const { text, label, subject: begin } = BATCH[locale]
      const subject = `${begin} ${formatMoney(BigInt(amount), currency_code, locale)}`
      return { subject, title: subject, text, action: { label, url: links.admin("/money") } }
    },
  })

/** Registers what is said to sellers and to the operator's staff about payouts. */
export const registerPayoutNotifications = (): void => {
  registerBatchNotification()
  for (const [type, say] of Object.entries(TEXTS)) {
    registerNotificationType<PayoutNews>({
      type,
      group: "finance",
      channels: ["email", "feed"],
      render: (news, locale, links) => {
        const [subject, text] = say[locale](news)
        const action = { label: LABEL[locale], url: links.admin("/balance") }
        return { subject, title: subject, text, action }
      },
    })
  }
}
