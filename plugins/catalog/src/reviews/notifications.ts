import { registerNotificationType, type Locale } from "@wholesale/notifications"

type Text = Record<Locale, { subject: string; text: string }>

const fill = (text: string, data: Record<string, unknown>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ""))

const register = (event: string, texts: Text) =>
  registerNotificationType<Record<string, unknown>>({
    type: `review.${event}`,
    group: "account",
    channels: ["email", "feed"],
    render: (data, locale) => {
      const { subject, text } = texts[locale]
      const title = fill(subject, data)
      return { subject: title, title, text: fill(text, data) }
    },
  })

/** What sellers and reviewers hear about reviews. */
export const registerReviewNotifications = () => {
  register("written", {
    en: {
      subject: "{retailer_name} reviewed {product_title}",
      text: "{retailer_name} gave {product_title} {rating} of 5 stars. Only you can read the review for 48 hours: answer it now, and both appear together.",
    },
    de: {
      subject: "{retailer_name} hat {product_title} bewertet",
      text: "{retailer_name} gibt {product_title} {rating} von 5 Sternen. 48 Stunden lang lesen nur Sie die Bewertung: Antworten Sie jetzt, dann erscheint beides zusammen.",
    },
  })
  register("changed", {
    en: {
      subject: "{retailer_name} changed the review of {product_title}",
      text: "The new version gives {rating} of 5 stars. You can change your answer too.",
    },
    de: {
      subject: "{retailer_name} hat die Bewertung von {product_title} geändert",
      text: "Die neue Fassung gibt {rating} von 5 Sternen. Auch Ihre Antwort können Sie ändern.",
    },
  })
  register("answered", {
    en: {
      subject: "{seller_name} answered your review",
      text: "You can read the answer below your review.",
    },
    de: {
      subject: "{seller_name} hat auf Ihre Bewertung geantwortet",
      text: "Die Antwort steht unter Ihrer Bewertung.",
    },
  })
  register("removed", {
    en: { subject: "Your review was removed", text: "Reason given: {reason}" },
    de: { subject: "Ihre Bewertung wurde entfernt", text: "Angegebener Grund: {reason}" },
  })
}
