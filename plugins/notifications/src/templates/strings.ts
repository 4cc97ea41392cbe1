import type { Locale } from "../domain/types"

type Strings = {
  greeting: (name: string | null) => string
  linkFallback: string
  sentBy: (marketplace: string) => string
  optional: string
  mandatory: string
  /** The sentence below the title on a device. */
  push: string
}

/** The words around every e-mail. */
export const STRINGS: Record<Locale, Strings> = {
  en: {
    greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
    linkFallback: "If the button does not work, open this address:",
    sentBy: (marketplace) => `Sent by ${marketplace}.`,
    optional: "You can choose which messages you get in your notification settings.",
    mandatory: "This message is about your account, so it is always sent.",
    push: "Open it to see what happened and what comes next.",
  },
  de: {
    greeting: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
    linkFallback: "Falls der Knopf nicht funktioniert, öffnen Sie diese Adresse:",
    sentBy: (marketplace) => `Gesendet von ${marketplace}.`,
    optional: "In Ihren Benachrichtigungseinstellungen wählen Sie, was Sie erhalten.",
    mandatory: "Diese Nachricht betrifft Ihr Konto und wird immer gesendet.",
    push: "Öffnen Sie sie, um zu sehen, was geschehen ist und was als Nächstes kommt.",
  },
}
