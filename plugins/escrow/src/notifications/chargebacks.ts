import { formatMoney } from "@wholesale/core"
import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { ChargebackState } from "../domain/stripe/states"
import type { ChargebackNews } from "../stripe/change-chargeback"

type Say = Readonly<Record<ChargebackState, (amount: string) => [subject: string, text: string]>>

const TEXTS: Readonly<Record<Locale, Say>> = {
  en: {
    inquiry: (amount) => [
      `A bank asks about a payment of ${amount}`,
      "Answer in Stripe's dashboard, so that it does not become a chargeback. No money has moved.",
    ],
    open: (amount) => [
      `${amount} were charged back`,
      "The buyer's bank took the money back for now. What is held of the orders stays held. Send your evidence in Stripe's dashboard in time.",
    ],
    won: (amount) => [
      `The chargeback of ${amount} is won`,
      "The money is back, and the orders go on.",
    ],
    lost: (amount) => [
      `The chargeback of ${amount} is lost`,
      "The money stays with the buyer. It was taken from what was held, else from what the sellers get.",
    ],
    closed: (amount) => [
      `The question about ${amount} is closed`,
      "The bank let it go. No money has moved.",
    ],
  },
  de: {
    inquiry: (amount) => [
      `Eine Bank fragt nach einer Zahlung über ${amount}`,
      "Antworten Sie im Dashboard von Stripe, damit daraus keine Rückbelastung wird. Es ist kein Geld geflossen.",
    ],
    open: (amount) => [
      `${amount} wurden zurückbelastet`,
      "Die Bank des Käufers hat das Geld vorerst zurückgeholt. Was für die Bestellungen gehalten wird, bleibt gehalten. Schicken Sie Ihre Belege rechtzeitig im Dashboard von Stripe.",
    ],
    won: (amount) => [
      `Die Rückbelastung über ${amount} ist gewonnen`,
      "Das Geld ist zurück, und die Bestellungen gehen weiter.",
    ],
    lost: (amount) => [
      `Die Rückbelastung über ${amount} ist verloren`,
      "Das Geld bleibt beim Käufer. Es kam aus dem, was gehalten wurde, sonst aus dem, was die Verkäufer bekommen.",
    ],
    closed: (amount) => [
      `Die Anfrage zu ${amount} ist erledigt`,
      "Die Bank verfolgt sie nicht weiter. Es ist kein Geld geflossen.",
    ],
  },
}

const LABEL: Readonly<Record<Locale, string>> = {
  en: "Open the chargebacks",
  de: "Rückbelastungen öffnen",
}

/** Registers what the operator hears of chargebacks. */
export const registerChargebackNotifications = (): void =>
  registerNotificationType<ChargebackNews>({
    type: "chargeback.changed",
    group: "finance",
    channels: ["email", "feed"],
    render: ({ state, amount, currency_code }, locale, links) => {
      const [subject, text] = TEXTS[locale][state](
        formatMoney(BigInt(amount), currency_code, locale)
      )
      const action = { label: LABEL[locale], url: links.admin("/money/stripe") }
      return { subject, title: subject, text, action }
    },
  })
