import { formatMoney } from "@wholesale/core"
import { registerNotificationType, type Locale } from "@wholesale/notifications"

type ApprovalData = {
  approval_id: string
  requester?: string
  reason?: string | null
  /** Minor units. */
  total: string
  currency_code: string
}
type Texts = Readonly<Record<Locale, (data: ApprovalData) => [subject: string, text: string]>>

const amountOf = (data: ApprovalData, locale: Locale) =>
  formatMoney(BigInt(data.total), data.currency_code, locale)

const TYPES: Readonly<Record<string, Texts>> = {
  "approval.requested": {
    en: (data) => [
      `${data.requester} asks you to approve an order of ${amountOf(data, "en")}`,
      "The prices are frozen until you decide.",
    ],
    de: (data) => [
      `${data.requester} bittet um Freigabe einer Bestellung über ${amountOf(data, "de")}`,
      "Die Preise gelten, bis Sie entscheiden.",
    ],
  },
  "approval.rejected": {
    en: (data) => [
      `Your order of ${amountOf(data, "en")} was not approved`,
      data.reason ?? "Your cart can be changed again.",
    ],
    de: (data) => [
      `Ihre Bestellung über ${amountOf(data, "de")} wurde nicht freigegeben`,
      data.reason ?? "Sie können den Warenkorb wieder ändern.",
    ],
  },
  "approval.expired": {
    en: (data) => [
      `Nobody has decided on your order of ${amountOf(data, "en")}`,
      "Your cart can be changed again; ask for approval once more at today's prices.",
    ],
    de: (data) => [
      `Über Ihre Bestellung von ${amountOf(data, "de")} wurde nicht entschieden`,
      "Sie können den Warenkorb wieder ändern und erneut um Freigabe bitten.",
    ],
  },
  "approval.ordered": {
    en: (data) => [
      `Your order of ${amountOf(data, "en")} was approved and placed`,
      "It is on its way to the sellers.",
    ],
    de: (data) => [
      `Ihre Bestellung über ${amountOf(data, "de")} wurde freigegeben und aufgegeben`,
      "Sie liegt nun bei den Verkäufern.",
    ],
  },
  "approval.failed": {
    en: (data) => [
      `Your approved order of ${amountOf(data, "en")} could not be placed`,
      data.reason ?? "Look at your cart.",
    ],
    de: (data) => [
      `Ihre freigegebene Bestellung über ${amountOf(data, "de")} konnte nicht aufgegeben werden`,
      data.reason ?? "Sehen Sie in den Warenkorb.",
    ],
  },
}

/** What approvers and those who ask them are told. */
export const registerApprovalNotifications = () => {
  for (const [type, texts] of Object.entries(TYPES)) {
    registerNotificationType<ApprovalData>({
      type,
      group: "orders",
      channels: ["email", "feed"],
      render: (data, locale, links) => {
        const [subject, text] = texts[locale](data)
        const url = links.store(`/approvals/${data.approval_id}`)
        const label = locale === "de" ? "Freigabe öffnen" : "Open the request"
        return { subject, title: subject, text, action: { label, url } }
      },
    })
  }
}
