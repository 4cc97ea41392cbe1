import { registerNotificationType } from "@wholesale/notifications"

const LINKED = {
  en: {
    subject: "A new way to sign in to your account",
    text: "Your account can now be signed in to with {provider} as well.\n\nIf it was not you, choose a new password and unlink it under Account and security.",
    action: "Account and security",
  },
  de: {
    subject: "Eine neue Anmeldung für Ihr Konto",
    text: "In Ihr Konto kann man sich jetzt auch mit {provider} anmelden.\n\nFalls Sie das nicht waren, wählen Sie ein neues Passwort und heben Sie die Verknüpfung unter Konto und Sicherheit auf.",
    action: "Konto und Sicherheit",
  },
}

const UNLINKED = {
  en: {
    subject: "A way to sign in to your account was removed",
    text: "Your account can no longer be signed in to with {provider}.\n\nIf it was not you, choose a new password.",
    action: "Account and security",
  },
  de: {
    subject: "Eine Anmeldung für Ihr Konto wurde entfernt",
    text: "In Ihr Konto kann man sich nicht mehr mit {provider} anmelden.\n\nFalls Sie das nicht waren, wählen Sie ein neues Passwort.",
    action: "Konto und Sicherheit",
  },
}

const PROVIDER_NAMES: Record<string, string> = { google: "Google", linkedin: "LinkedIn" }

const CHANGES = [
  ["account.sign_in_linked", LINKED],
  ["account.sign_in_unlinked", UNLINKED],
] as const

/** What a person hears when somebody, probably they, changed how they sign in. */
export const registerSignInNotifications = () => {
  for (const [type, words] of CHANGES) {
    registerNotificationType<{ provider: string }>({
      type,
      group: "account",
      channels: ["email"],
      mandatory: true,
      render: ({ provider }, locale, links) => {
        const { subject, text, action } = words[locale]
        const name = PROVIDER_NAMES[provider] ?? provider
        const url = links.store(`/${locale}/account`)
        return {
          subject,
          title: subject,
          text: text.replace("{provider}", name),
          action: { label: action, url },
        }
      },
    })
  }
}
