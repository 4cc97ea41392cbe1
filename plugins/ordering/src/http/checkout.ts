import { z } from "@medusajs/framework/zod"
import { countryCode, id, line, price, timestamp } from "@wholesale/core/http/fields"
import { cartTotalsDto } from "./cart"

export const addressInput = z
  .object({
    first_name: line(80).optional(),
    last_name: line(80).optional(),
    address_1: line(200),
    address_2: line(200).optional(),
    postal_code: line(20),
    city: line(100),
    province: line(100).optional(),
    country_code: countryCode(),
    phone: line(40).optional(),
  })
  .strict()

export const checkoutInput = z
  .object({
    /** Orders only these sellers' parts; the rest moves into a new cart. */
    seller_ids: z.array(id()).min(1).max(200).optional(),
    location_id: id().optional(),
    address: addressInput.optional(),
    shipping: z
      .array(z.object({ seller_id: id(), shipping_option_id: id() }).strict())
      .max(200)
      .optional(),
    funding: line(40).optional(),
    po_number: line(60).optional(),
    /** The total that the buyer saw; a different one is refused with PRICES_CHANGED. */
    expected_total: price().optional(),
  })
  .strict()
  .refine((body) => !(body.location_id && body.address), {
    message: "Send either location_id or address",
  })

/** Which sellers' parts would be ordered, separated by commas; all of them when left out. */
export const obstaclesQuery = z
  .object({
    seller_ids: z
      .string()
      .transform((ids) => ids.split(","))
      .pipe(z.array(id()).min(1).max(200))
      .optional(),
  })
  .strict()

export const placedOrderDto = z.object({
  id: z.string(),
  /** The Medusa order. */
  order_id: z.string(),
  display_id: z.number().int(),
  seller: z.object({ id: z.string(), name: z.string(), handle: z.string() }),
  state: z.string(),
  opening: z.boolean(),
  totals: cartTotalsDto,
  tax_reason: z.string(),
  expected_ship_on: z.string().nullable(),
  accept_by: timestamp(),
})

export const placedGroupDto = z.object({
  id: z.string(),
  display_id: z.number().int(),
  cart_id: z.string(),
  po_number: z.string().nullable(),
  currency_code: z.string(),
  funding: z.string(),
  totals: cartTotalsDto,
  orders: z.array(placedOrderDto),
  placed_at: timestamp(),
})

export const fundingDto = z.object({ key: z.string(), label: z.string() })

export type CheckoutInput = z.infer<typeof checkoutInput>
export type PlacedGroupDto = z.infer<typeof placedGroupDto>
export type AddressInput = z.infer<typeof addressInput>
