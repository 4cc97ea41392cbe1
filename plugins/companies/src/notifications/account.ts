import { registerNotificationType } from "@wholesale/notifications"

const TEXTS = {
  en: {
    subject: "Confirm your e-mail address",
    text: (name: string) =>
      `Hello ${name},\n\nplease confirm that this is your e-mail address. The link works for 24 hours.\n\nIf you did not sign up, ignore this message.`,
    action: "Confirm address",
  },
  de: {
    subject: "Bestätigen Sie Ihre E-Mail-Adresse",
    text: (name: string) =>
      `Guten Tag ${name},\n\nbitte bestätigen Sie, dass dies Ihre E-Mail-Adresse ist. Der Link gilt 24 Stunden.\n\nFalls Sie sich nicht angemeldet haben, ignorieren Sie diese Nachricht.`,
    action: "Adresse bestätigen",
  },
}

/** What a person hears about their own account. */
export const registerAccountNotifications = () => {
  registerNotificationType<{ token: string; name: string }>({
    type: "account.email_verification",
    group: "account",
    channels: ["email"],
    mandatory: true,
    render: ({ token, name }, locale, links) => {
      const { subject, text, action } = TEXTS[locale]
      const url = links.store(`/${locale}/verify-email?token=${encodeURIComponent(token)}`)
      return { subject, title: subject, text: text(name), action: { label: action, url } }
    },
  })
}
