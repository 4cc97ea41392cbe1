import { registerNotificationType, type Locale } from "@wholesale/notifications"

type Data = { company_name: string; note: string | null }
type Text = { subject: (company: string) => string; text: string }

const TEXTS: Record<"suspended" | "reinstated" | "closed", Record<Locale, Text>> = {
  suspended: {
    en: {
      subject: (company) => `${company} has been suspended`,
      text: "Until this is resolved, nobody in your company can work here except in their own account.",
    },
    de: {
      subject: (company) => `${company} wurde gesperrt`,
      text: "Bis zur Klärung kann in Ihrem Unternehmen niemand hier arbeiten, außer im eigenen Konto.",
    },
  },
  reinstated: {
    en: {
      subject: (company) => `${company} is open again`,
      text: "The suspension has been lifted. Everything works as before.",
    },
    de: {
      subject: (company) => `${company} ist wieder freigeschaltet`,
      text: "Die Sperre wurde aufgehoben. Alles funktioniert wie zuvor.",
    },
  },
  closed: {
    en: {
      subject: (company) => `${company} has been closed`,
      text: "The company's account has been closed for good.",
    },
    de: {
      subject: (company) => `${company} wurde geschlossen`,
      text: "Das Konto des Unternehmens wurde endgültig geschlossen.",
    },
  },
}

const REASON: Record<Locale, string> = { en: "Reason given", de: "Angegebener Grund" }

/** What a company's owners and administrators hear when the operator opens or closes it. */
export const registerCompanyNotifications = () => {
  for (const [event, texts] of Object.entries(TEXTS)) {
    registerNotificationType<Data>({
      type: `company.${event}`,
      group: "account",
      channels: ["email", "feed"],
      mandatory: true,
      render: ({ company_name, note }, locale) => {
        const { subject, text } = texts[locale]
        const title = subject(company_name)
        const reason = note ? `\n\n${REASON[locale]}: ${note}` : ""
        return { subject: title, title, text: text + reason }
      },
    })
  }
}
