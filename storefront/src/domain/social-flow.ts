import { isLocale } from "@/i18n/locales"
import { safePath } from "./safe-redirect"

/** What somebody goes to a provider for: to enter, to link it to an account, to accept an invitation. */
export const SOCIAL_INTENTS = ["enter", "link", "join"] as const
export type SocialIntent = (typeof SOCIAL_INTENTS)[number]

/** What the browser keeps while somebody is at a provider; the server keeps the secrets. */
export type SocialFlow = { provider: string; state: string; intent: SocialIntent; next: string }

export const readIntent = (value: unknown): SocialIntent =>
  SOCIAL_INTENTS.find((intent) => intent === value) ?? "enter"

/** The flow as the value of a cookie, and back; null for anything else. */
export const writeFlow = (flow: SocialFlow): string => new URLSearchParams(flow).toString()

export const readFlow = (value: string | undefined): SocialFlow | null => {
  const { provider, state, intent, next } = Object.fromEntries(new URLSearchParams(value ?? ""))
  return provider && state
    ? { provider, state, intent: readIntent(intent), next: safePath(next, "/") }
    : null
}

/** A page in the language of the page that somebody came from; else the proxy chooses one. */
export const pageBeside = (
  next: string,
  page: string,
  query: Record<string, string> = {}
): string => {
  const segment = next.split(/[/?#]/)[1]
  const locale = isLocale(segment) ? `/${segment}` : ""
  const search = new URLSearchParams(query).toString()
  return `${locale}${page}${search ? `?${search}` : ""}`
}

/** Where somebody reads what went wrong: linking begins on the account page, the rest at the door. */
export const problemPage = (flow: Pick<SocialFlow, "intent" | "next">, code: string): string =>
  flow.intent === "link"
    ? pageBeside(flow.next, "/account", { problem: code })
    : pageBeside(flow.next, "/sign-in", { problem: code, next: flow.next })

/** The address at which going to a provider begins. */
export const socialStart = (provider: string, intent: SocialIntent, next: string): string =>
  `/api/session/${provider}?${new URLSearchParams({ intent, next })}`
