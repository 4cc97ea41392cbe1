import { registerNotificationType, type Links, type Locale } from "@wholesale/notifications"
import { reasonText } from "./reason-texts"

type CaseData = {
  case_id: string
  level: number
  reason_code?: string | null
  note?: string | null
  expires_at?: string
  company_name?: string
}

type Words = { subject: string; text: string; label: string }
type Texts = Readonly<Record<Locale, (data: CaseData, locale: Locale) => Words>>

const OPEN = { en: "Open verification", de: "Verifizierung öffnen" } as const

const day = (iso: string | undefined, locale: Locale) =>
  iso
    ? new Intl.DateTimeFormat(locale === "de" ? "de-DE" : "en-GB", {
        dateStyle: "long",
        timeZone: "UTC",
      }).format(new Date(iso))
    : ""

const paragraphs = (...texts: string[]) => texts.filter(Boolean).join("\n\n")

const TO_APPLICANT: Readonly<Record<string, Texts>> = {
  "verification.approved": {
    en: ({ level, note }) => ({
      subject: `Your company is verified at level ${level}`,
      text: paragraphs(`We have approved level ${level} of your verification.`, note ?? ""),
      label: OPEN.en,
    }),
    de: ({ level, note }) => ({
      subject: `Ihr Unternehmen ist auf Stufe ${level} verifiziert`,
      text: paragraphs(`Wir haben Stufe ${level} Ihrer Verifizierung bestätigt.`, note ?? ""),
      label: OPEN.de,
    }),
  },
  "verification.needs_info": {
    en: (data, locale) => ({
      subject: `We need more information for level ${data.level}`,
      text: paragraphs(
        `We can't complete level ${data.level} of your verification yet.`,
        reasonText(data, locale),
        "Please complete it and submit it again."
      ),
      label: OPEN.en,
    }),
    de: (data, locale) => ({
      subject: `Für Stufe ${data.level} fehlen noch Angaben`,
      text: paragraphs(
        `Wir können Stufe ${data.level} Ihrer Verifizierung noch nicht abschließen.`,
        reasonText(data, locale),
        "Bitte ergänzen Sie die Angaben und reichen Sie sie erneut ein."
      ),
      label: OPEN.de,
    }),
  },
  "verification.rejected": {
    en: (data, locale) => ({
      subject: `Level ${data.level} of your verification was rejected`,
      text: paragraphs(reasonText(data, locale), "You can begin a new application at any time."),
      label: OPEN.en,
    }),
    de: (data, locale) => ({
      subject: `Stufe ${data.level} Ihrer Verifizierung wurde abgelehnt`,
      text: paragraphs(
        reasonText(data, locale),
        "Sie können jederzeit einen neuen Antrag stellen."
      ),
      label: OPEN.de,
    }),
  },
  "verification.revoked": {
    en: (data, locale) => ({
      subject: `The approval of level ${data.level} was revoked`,
      text: paragraphs(reasonText(data, locale), "Your company's level has changed accordingly."),
      label: OPEN.en,
    }),
    de: (data, locale) => ({
      subject: `Die Bestätigung von Stufe ${data.level} wurde widerrufen`,
      text: paragraphs(reasonText(data, locale), "Die Stufe Ihres Unternehmens ist angepasst."),
      label: OPEN.de,
    }),
  },
  "verification.expired": {
    en: (data, locale) => ({
      subject: `Level ${data.level} of your verification has expired`,
      text: paragraphs(
        reasonText(data, locale),
        "We have opened a new draft: please bring it up to date and submit it."
      ),
      label: OPEN.en,
    }),
    de: (data, locale) => ({
      subject: `Stufe ${data.level} Ihrer Verifizierung ist abgelaufen`,
      text: paragraphs(
        reasonText(data, locale),
        "Wir haben einen neuen Entwurf angelegt: bitte aktualisieren Sie ihn und reichen Sie ihn ein."
      ),
      label: OPEN.de,
    }),
  },
  "verification.expiring": {
    en: ({ level, expires_at: end }, locale) => ({
      subject: `Level ${level} of your verification expires on ${day(end, locale)}`,
      text: "Have the new evidence ready, so that your company keeps its level without a gap.",
      label: OPEN.en,
    }),
    de: ({ level, expires_at: end }, locale) => ({
      subject: `Stufe ${level} Ihrer Verifizierung läuft am ${day(end, locale)} ab`,
      text: "Halten Sie neue Nachweise bereit, damit Ihr Unternehmen seine Stufe lückenlos behält.",
      label: OPEN.de,
    }),
  },
}

const SUBMITTED: Texts = {
  en: ({ company_name: name, level }) => ({
    subject: `${name} has submitted level ${level}`,
    text: "The case waits in the review queue.",
    label: "Open the case",
  }),
  de: ({ company_name: name, level }) => ({
    subject: `${name} hat Stufe ${level} eingereicht`,
    text: "Der Fall wartet in der Prüfliste.",
    label: "Fall öffnen",
  }),
}

const register = (
  type: string,
  texts: Texts,
  url: (data: CaseData, links: Links) => string,
  mandatory: boolean
) =>
  registerNotificationType<CaseData>({
    type,
    group: "verification",
    channels: ["email", "feed"],
    mandatory,
    render: (data, locale, links) => {
      const { subject, text, label } = texts[locale](data, locale)
      return { subject, title: subject, text, action: { label, url: url(data, links) } }
    },
  })

/** What is said to applicants and reviewers about cases and certificates. */
export const registerVerificationNotifications = () => {
  const own = (_data: CaseData, links: Links) =>
    links.own({ admin: "/get-verified", store: "/company/verification" })
  for (const [type, texts] of Object.entries(TO_APPLICANT)) {
    register(type, texts, own, type !== "verification.expiring")
  }
  register(
    "verification.submitted",
    SUBMITTED,
    ({ case_id: id }, links) => links.admin(`/verification/cases/${id}`),
    false
  )
  registerCertificationNotifications()
}

type CertificateData = { type: string; valid_to: string; note?: string | null }
type CertificateTexts = Readonly<Record<Locale, (data: CertificateData) => [string, string]>>

const CERTIFICATES: Readonly<Record<string, CertificateTexts>> = {
  "certification.verified": {
    en: ({ type, note }) => [`Your certificate ${type} is shown in your profile`, note ?? ""],
    de: ({ type, note }) => [`Ihr Zertifikat ${type} erscheint in Ihrem Profil`, note ?? ""],
  },
  "certification.rejected": {
    en: ({ type, note }) => [`Your certificate ${type} was rejected`, note ?? ""],
    de: ({ type, note }) => [`Ihr Zertifikat ${type} wurde abgelehnt`, note ?? ""],
  },
  "certification.expiring": {
    en: ({ type, valid_to: end }) => [
      `Your certificate ${type} expires on ${day(end, "en")}`,
      "Upload the new one in time: an expired certificate disappears from your profile.",
    ],
    de: ({ type, valid_to: end }) => [
      `Ihr Zertifikat ${type} läuft am ${day(end, "de")} ab`,
      "Laden Sie rechtzeitig das neue hoch: ein abgelaufenes verschwindet aus Ihrem Profil.",
    ],
  },
  "certification.expired": {
    en: ({ type }) => [
      `Your certificate ${type} has expired`,
      "It is no longer shown in your profile and no longer found in the directory.",
    ],
    de: ({ type }) => [
      `Ihr Zertifikat ${type} ist abgelaufen`,
      "Es erscheint nicht mehr in Ihrem Profil und nicht mehr im Verzeichnis.",
    ],
  },
}

const registerCertificationNotifications = () => {
  for (const [type, texts] of Object.entries(CERTIFICATES)) {
    registerNotificationType<CertificateData>({
      type,
      group: "verification",
      channels: ["email", "feed"],
      render: (data, locale, links) => {
        const [subject, text] = texts[locale](data)
        const url = links.own({ admin: "/certificates", store: "/company/documents" })
        const label = locale === "de" ? "Zertifikate öffnen" : "Open certificates"
        return { subject, title: subject, text: text || subject, action: { label, url } }
      },
    })
  }
}
