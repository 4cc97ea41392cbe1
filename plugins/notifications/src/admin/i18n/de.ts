import type { en } from "./en"

/** German texts; the type keeps them complete. */
export const de: typeof en = {
  wholesale: {
    menu: { mailbox: "Postfach", notifications: "Benachrichtigungen" },
    mailbox: {
      title: "Postfach",
      hint: "E-Mails, die der Marktplatz verschickt hat. Ohne Mailserver landen sie nur hier.",
      subject: "Betreff",
      to: "An",
      type: "Worüber",
      status: "Status",
      statuses: { pending: "Wird gesendet", success: "Gesendet", failure: "Gescheitert" },
      sent: "Gesendet",
      plainText: "Nur Text",
      empty: "Noch keine E-Mails",
      emptyHint: "Bestätigungen, Einladungen und Entscheidungen erscheinen hier nach dem Versand.",
      noBody: "Der Text wurde nicht aufbewahrt",
      noBodyHint: "Ein Mailserver stellt die E-Mails zu, deshalb liegt ihr Text nicht hier.",
    },
    preferences: {
      title: "Benachrichtigungen",
      hint: "Wovon Sie hören möchten, und wo. Was die Sicherheit Ihres Kontos betrifft, kommt immer an.",
      about: "Worüber",
      mandatory: "immer",
      channels: { email: "E-Mail", feed: "Im Dashboard", push: "Auf Geräten" },
      groups: {
        account: "Ihr Konto",
        members: "Mitglieder und Einladungen",
        verification: "Prüfung und Zertifikate",
        relationships: "Handelspartner",
        orders: "Bestellungen",
        finance: "Rechnungen und Auszahlungen",
        support: "Supportanfragen",
        platform: "Der Marktplatz selbst",
      },
    },
  },
}
