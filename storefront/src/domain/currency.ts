import { CURRENCY_CODES } from "./countries"

/** Where an address says in which currency its prices are, for whoever opens it. */
const PARAMETER = "currency"

/** Keeps the currency for the addresses that say nothing of it. */
export const CURRENCY_COOKIE = {
  name: "currency",
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  maxAge: 60 * 60 * 24 * 365,
} as const

/** The currency that somebody names, if it is one of ours. */
export const knownCurrency = (code: unknown): string | undefined =>
  CURRENCY_CODES.find((known) => known === code)

/** The currency that an address asks for, if it names one of ours. */
export const currencyIn = (address: string | null): string | undefined =>
  knownCurrency(new URLSearchParams(address?.split("?")[1]).get(PARAMETER))

/** The same address in another currency. */
export const inCurrency = (address: string, currency: string): string => {
  const [path = "", query] = address.split("?")
  const search = new URLSearchParams(query)
  search.set(PARAMETER, currency)
  return `${path}?${search}`
}
