import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { AccountNews } from "../payouts/account-row"

type Say = Readonly<Record<Locale, (news: AccountNews) => [subject: string, text: string]>>

const LABEL: Readonly<Record<Locale, string>> = { en: "Look at it", de: "Ansehen" }

const WARNING: Readonly<Record<Locale, string>> = {
  en: "If nobody of you asked for this, cancel it at once and change your passwords.",
  de: "Wenn niemand von Ihnen das wollte, brechen Sie es sofort ab und ändern Sie Ihre Passwörter.",
}

/** What is said about a company's bank details, by message. */
const TEXTS: Readonly<Record<string, Say>> = {
  "payout_account.requested": {
    en: ({ holder, account, company_name }) => [
      `Other bank details were requested for ${company_name}`,
      `Payouts are to go to ${holder}, ${account}. A second person has to confirm this. ${WARNING.en}`,
    ],
    de: ({ holder, account, company_name }) => [
      `Für ${company_name} wurde eine andere Bankverbindung beantragt`,
      `Auszahlungen sollen an ${holder}, ${account}, gehen. Eine zweite Person muss das bestätigen. ${WARNING.de}`,
    ],
  },
  "payout_account.cooling": {
    en: ({ holder, account, company_name, active_from }) => [
      `The bank details of ${company_name} change on ${active_from}`,
      `From ${active_from} on, payouts go to ${holder}, ${account}; until then to the account as before. ${WARNING.en}`,
    ],
    de: ({ holder, account, company_name, active_from }) => [
      `Die Bankverbindung von ${company_name} ändert sich am ${active_from}`,
      `Ab ${active_from} gehen Auszahlungen an ${holder}, ${account}, bis dahin auf das bisherige Konto. ${WARNING.de}`,
    ],
  },
  "payout_account.active": {
    en: ({ holder, account, company_name }) => [
      `The bank details of ${company_name} have changed`,
      `Payouts go to ${holder}, ${account}, from now on.`,
    ],
    de: ({ holder, account, company_name }) => [
      `Die Bankverbindung von ${company_name} hat sich geändert`,
      `Auszahlungen gehen von jetzt an an ${holder}, ${account}.`,
    ],
  },
  "payout_account.cancelled": {
    en: ({ holder, account, company_name }) => [
      `The change of bank details of ${company_name} was cancelled`,
      `Nothing is paid to ${holder}, ${account}.`,
    ],
    de: ({ holder, account, company_name }) => [
      `Die Änderung der Bankverbindung von ${company_name} wurde abgebrochen`,
      `An ${holder}, ${account}, wird nichts ausgezahlt.`,
    ],
  },
  "payout_account.rejected": {
    en: ({ holder, account, company_name }) => [
      `The change of bank details of ${company_name} was refused`,
      `The marketplace does not pay to ${holder}, ${account}. The reason stands with the request.`,
    ],
    de: ({ holder, account, company_name }) => [
      `Die Änderung der Bankverbindung von ${company_name} wurde abgelehnt`,
      `Der Marktplatz zahlt nicht an ${holder}, ${account}. Der Grund steht beim Antrag.`,
    ],
  },
  "payout_account.to_confirm": {
    en: ({ holder, account, company_name }) => [
      `Bank details of ${company_name} wait for you`,
      `${company_name} asked to be paid to ${holder}, ${account}, and has no second person to confirm it. Ask there, not by answering a mail, before you do.`,
    ],
    de: ({ holder, account, company_name }) => [
      `Eine Bankverbindung von ${company_name} wartet auf Sie`,
      `${company_name} möchte auf ${holder}, ${account}, ausgezahlt werden und hat keine zweite Person, die das bestätigt. Fragen Sie dort nach, nicht als Antwort auf eine Mail, bevor Sie es tun.`,
    ],
  },
}

const OPERATORS = "payout_account.to_confirm"

/** Registers what is said about bank details; nobody can turn it off, since it warns of theft. */
export const registerAccountNotifications = (): void => {
  for (const [type, say] of Object.entries(TEXTS)) {
    registerNotificationType<AccountNews>({
      type,
      group: "finance",
      channels: ["email", "feed"],
      mandatory: true,
      render: (news, locale, links) => {
        const [subject, text] = say[locale](news)
        const url = links.admin(type === OPERATORS ? "/money" : "/balance")
        return { subject, title: subject, text, action: { label: LABEL[locale], url } }
      },
    })
  }
}
