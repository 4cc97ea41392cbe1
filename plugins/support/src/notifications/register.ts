import { registerNotificationType, type Locale } from "@wholesale/notifications"
import type { NewsType, TicketNews } from "../modules/support/operations/tell"

const LABEL: Readonly<Record<Locale, string>> = { en: "Open the ticket", de: "Anfrage öffnen" }

type Say = (news: TicketNews) => [subject: string, text: string]

const about = ({ number, subject }: TicketNews) => `${number}: ${subject}`

/** Notifications don't know where their reader is, so moments are said in UTC. */
const moment = ({ due_at: due }: TicketNews, locale: Locale) =>
  due
    ? `${new Date(due).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })} UTC`
    : ""

const EN: Readonly<Record<NewsType, Say>> = {
  "support.opened": (news) => [
    `${news.company_name} asks for help: ${news.subject}`,
    `${news.number} waits for a first answer, and for somebody to look after it.`,
  ],
  "support.answered": (news) => [
    `There is an answer to ${about(news)}`,
    "Read it, and write back if something is still open: we wait for you.",
  ],
  "support.customer_replied": (news) => [
    `${news.company_name} wrote in ${about(news)}`,
    "The ticket waits for your answer, and its time runs again.",
  ],
  "support.resolved": (news) => [
    `We think ${about(news)} is settled`,
    "If it is not, write back within 14 days and it is taken up again.",
  ],
  "support.reopened": (news) => [
    `${news.company_name} took ${about(news)} up again`,
    "It was resolved, and something is still open. What was left of its time runs.",
  ],
  "support.assigned": (news) => [
    `You look after ${about(news)}`,
    `Somebody gave you this ticket of ${news.company_name}.`,
  ],
  "support.due_soon": (news) => [
    `Little time is left for ${about(news)}`,
    `${news.clock === "first_response" ? "A first answer" : "A resolution"} for ${news.company_name} is due by ${moment(news, "en")}.`,
  ],
  "support.breached": (news) => [
    `${about(news)} is overdue`,
    `${news.clock === "first_response" ? "A first answer" : "A resolution"} for ${news.company_name} was due by ${moment(news, "en")}.`,
  ],
}

const DE: Readonly<Record<NewsType, Say>> = {
  "support.opened": (news) => [
    `${news.company_name} bittet um Hilfe: ${news.subject}`,
    `${news.number} wartet auf eine erste Antwort und auf jemanden, der sich kümmert.`,
  ],
  "support.answered": (news) => [
    `Es gibt eine Antwort auf ${about(news)}`,
    "Lesen Sie sie, und schreiben Sie zurück, wenn noch etwas offen ist: Wir warten auf Sie.",
  ],
  "support.customer_replied": (news) => [
    `${news.company_name} schreibt in ${about(news)}`,
    "Die Anfrage wartet auf Ihre Antwort, und ihre Zeit läuft wieder.",
  ],
  "support.resolved": (news) => [
    `Wir halten ${about(news)} für erledigt`,
    "Wenn nicht, schreiben Sie innerhalb von 14 Tagen zurück; dann wird sie wieder aufgenommen.",
  ],
  "support.reopened": (news) => [
    `${news.company_name} nimmt ${about(news)} wieder auf`,
    "Sie war gelöst, und etwas ist noch offen. Der Rest ihrer Zeit läuft.",
  ],
  "support.assigned": (news) => [
    `Sie kümmern sich um ${about(news)}`,
    `Jemand hat Ihnen diese Anfrage von ${news.company_name} gegeben.`,
  ],
  "support.due_soon": (news) => [
    `Für ${about(news)} bleibt wenig Zeit`,
    `${news.clock === "first_response" ? "Eine erste Antwort" : "Eine Lösung"} für ${news.company_name} ist bis ${moment(news, "de")} fällig.`,
  ],
  "support.breached": (news) => [
    `${about(news)} ist überfällig`,
    `${news.clock === "first_response" ? "Eine erste Antwort" : "Eine Lösung"} für ${news.company_name} war bis ${moment(news, "de")} fällig.`,
  ],
}

const TEXTS: Readonly<Record<Locale, Readonly<Record<NewsType, Say>>>> = { en: EN, de: DE }

/** Registers what companies and the operator are told about tickets. */
export const registerSupportNotifications = (): void => {
  for (const type of Object.keys(EN) as NewsType[]) {
    registerNotificationType<TicketNews>({
      type,
      group: "support",
      channels: ["email", "feed"],
      render: (news, locale, links) => {
        const [subject, text] = TEXTS[locale][type](news)
        const path = `/support/${news.ticket_id}`
        const url = links.own({ admin: path, store: path })
        return { subject, title: subject, text, action: { label: LABEL[locale], url } }
      },
    })
  }
}
