import { z } from "@medusajs/framework/zod"
import {
  countryCode,
  currencyCode,
  line,
  minor,
  price,
  timestamp,
} from "@wholesale/core/http/fields"

/** What an order from this seller has to be worth at least. */
export const minimumOrderDto = z.object({
  id: z.string(),
  currency_code: z.string(),
  /** Null: wherever no other minimum names the country. */
  country_code: z.string().nullable(),
  opening_minimum: minor(),
  reorder_minimum: minor(),
  updated_at: timestamp(),
})
export type MinimumOrderDto = z.output<typeof minimumOrderDto>

/** Sets the minimum of a currency and country; the one that is there is replaced. */
export const minimumOrderInput = z
  .object({
    currency_code: currencyCode(),
    country_code: countryCode().nullable().default(null),
    opening_minimum: price(),
    reorder_minimum: price(),
  })
  .strict()
export type MinimumOrderInput = z.output<typeof minimumOrderInput>

const amountDto = z.object({ currency_code: z.string(), amount: minor() })
const amountInput = z.object({ currency_code: currencyCode(), amount: price() }).strict()

const MOST_CURRENCIES = 30
const MOST_COUNTRIES = 250

const amounts = () =>
  z
    .array(amountInput)
    .max(MOST_CURRENCIES)
    .refine(
      (list) => new Set(list.map(({ currency_code }) => currency_code)).size === list.length,
      "must name each currency once"
    )

/** One way in which a seller sends its goods. */
export const shippingOptionDto = z.object({
  id: z.string(),
  shipping_option_id: z.string(),
  name: z.string(),
  /** Empty: everywhere. */
  countries: z.array(z.string()),
  amounts: z.array(amountDto),
  /** Goods worth this much or more are sent free of charge. */
  free_from: z.array(amountDto),
  updated_at: timestamp(),
})
export type ShippingOptionDto = z.output<typeof shippingOptionDto>

export const shippingOptionInput = z
  .object({
    name: line(120),
    countries: z.array(countryCode()).max(MOST_COUNTRIES).default([]),
    amounts: amounts().min(1),
    free_from: amounts().default([]),
  })
  .strict()
export type ShippingOptionInput = z.output<typeof shippingOptionInput>

export const shippingOptionChange = z
  .object({
    name: line(120),
    countries: z.array(countryCode()).max(MOST_COUNTRIES),
    amounts: amounts().min(1),
    free_from: amounts(),
  })
  .partial()
  .strict()
export type ShippingOptionChange = z.output<typeof shippingOptionChange>
