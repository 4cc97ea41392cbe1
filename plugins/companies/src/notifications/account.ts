import { registerNotificationType } from "@wholesale/notifications"

const VERIFICATION = {
  en: {
    subject: "Confirm your e-mail address",
    text: "Please confirm that this is your e-mail address. The link works for 24 hours.\n\nIf you did not sign up, ignore this message.",
    action: "Confirm address",
  },
  de: {
    subject: "Bestätigen Sie Ihre E-Mail-Adresse",
    text: "Bitte bestätigen Sie, dass dies Ihre E-Mail-Adresse ist. Der Link gilt 24 Stunden.\n\nFalls Sie sich nicht registriert haben, ignorieren Sie diese Nachricht.",
    action: "Adresse bestätigen",
  },
}

const RESET = {
  en: {
    subject: "Choose a new password",
    text: "Somebody, probably you, asked for a new password for this address. The link works once, for 15 minutes.\n\nIf it was not you, ignore this message: your password stays as it is.",
    action: "Choose a new password",
  },
  de: {
    subject: "Neues Passwort wählen",
    text: "Jemand, vermutlich Sie, hat für diese Adresse ein neues Passwort angefordert. Der Link gilt einmal und 15 Minuten lang.\n\nFalls Sie es nicht waren, ignorieren Sie diese Nachricht: Ihr Passwort bleibt, wie es ist.",
    action: "Neues Passwort wählen",
  },
}

type Reset = { token: string; actor_type: "user" | "customer"; email: string }

/** What a person hears about their own account. */
export const registerAccountNotifications = () => {
  registerNotificationType<{ token: string }>({
    type: "account.email_verification",
    group: "account",
    channels: ["email"],
    mandatory: true,
    render: ({ token }, locale, links) => {
      const { subject, text, action } = VERIFICATION[locale]
      const url = links.store(`/${locale}/verify-email?token=${encodeURIComponent(token)}`)
      return { subject, title: subject, text, action: { label: action, url } }
    },
  })
  registerNotificationType<Reset>({
    type: "account.password_reset",
    group: "account",
    channels: ["email"],
    mandatory: true,
    render: ({ token, actor_type, email }, locale, links) => {
      const { subject, text, action } = RESET[locale]
      const url =
        actor_type === "user"
          ? links.admin(`/reset-password?${new URLSearchParams({ token, email })}`)
          : links.store(`/${locale}/reset-password?${new URLSearchParams({ token })}`)
      return { subject, title: subject, text, action: { label: action, url } }
    },
  })
}
