import { parseAmount, toAmountText } from "@wholesale/core/admin/kit"
import type { ShippingOptionDto, ShippingOptionInput } from "../../http/selling-terms"
import { readCountries } from "./countries"

/** What the form of a way of shipping holds while it is filled in; amounts are texts by currency. */
export type ShippingFields = {
  name: string
  countries: string
  amounts: Record<string, string>
  free_from: Record<string, string>
}

const textsOf = (list: ShippingOptionDto["amounts"]) =>
  Object.fromEntries(
    list.map(({ currency_code, amount }) => [currency_code, toAmountText(amount, currency_code)])
  )

/** The fields of a way of shipping as they are saved. Pure. */
export const shippingFields = (option: ShippingOptionDto | null): ShippingFields =>
  option
    ? {
        name: option.name,
        countries: option.countries.map((code) => code.toUpperCase()).join(", "),
        amounts: textsOf(option.amounts),
        free_from: textsOf(option.free_from),
      }
    : { name: "", countries: "", amounts: {}, free_from: {} }

const readAmounts = (texts: Readonly<Record<string, string>>) => {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== "")
  const read = filled.flatMap(([currency_code, text]) => {
    const amount = parseAmount(text, currency_code)
    return amount === null ? [] : [{ currency_code, amount }]
  })
  return read.length === filled.length ? read : null
}

/** What is sent to the server; null while a field is wrong or no currency has a price. Pure. */
export const shippingInput = (fields: ShippingFields): ShippingOptionInput | null => {
  const countries = readCountries(fields.countries)
  const amounts = readAmounts(fields.amounts)
  const free_from = readAmounts(fields.free_from)
  const name = fields.name.trim()
  return name && countries && amounts?.length && free_from
    ? { name, countries, amounts, free_from }
    : null
}
