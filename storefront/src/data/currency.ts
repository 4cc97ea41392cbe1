import "server-only"
import { cookies, headers } from "next/headers"
import { CURRENCY_COOKIE, currencyIn, knownCurrency } from "@/domain/currency"

const DEFAULT = "eur"

/**
 * The currency in which this page shows prices: what its address says, else what this browser chose
 * before. A cart keeps the one that it began with.
 */
export const currentCurrency = async (): Promise<string> =>
  currencyIn((await headers()).get("x-page-path")) ??
  knownCurrency((await cookies()).get(CURRENCY_COOKIE.name)?.value) ??
  DEFAULT
