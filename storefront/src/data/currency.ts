import "server-only"
import { cookies } from "next/headers"
import { CURRENCY_CODES } from "@/domain/countries"

const DEFAULT = "eur"

/** The currency in which this browser sees prices. A cart keeps the one that it began with. */
export const currentCurrency = async (): Promise<string> => {
  const chosen = (await cookies()).get("currency")?.value
  return CURRENCY_CODES.find((code) => code === chosen) ?? DEFAULT
}
