import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { BooksNews } from "../ledger/check-books"

type Text = { subject: string; text: string; label: string }

const TEXTS: Readonly<Record<Locale, (news: BooksNews) => Text>> = {
  en: ({ checks }) => ({
    subject: "The books are wrong",
    text: `What must hold of the money does not hold: ${checks.join(", ")}. Nothing was changed. Stop paying out, and look at the checks.`,
    label: "Open the checks",
  }),
  de: ({ checks }) => ({
    subject: "Die Bücher stimmen nicht",
    text: `Was für das Geld gelten muss, gilt nicht: ${checks.join(", ")}. Es wurde nichts geändert. Zahlen Sie nichts mehr aus, und sehen Sie sich die Prüfungen an.`,
    label: "Prüfungen öffnen",
  }),
}

/** Registers what the operator hears when a check of the books fails. */
export const registerBooksNotification = (): void =>
  registerNotificationType<BooksNews>({
    type: "books.broken",
    group: "finance",
    channels: ["email", "feed"],
    render: (news, locale, links) => {
      const { subject, text, label } = TEXTS[locale](news)
      const action = { label, url: links.admin("/money/checks") }
      return { subject, title: subject, text, action }
    },
  })
