import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { clock, runQuery, runner, toDecimal } from "@wholesale/core"
import { loadQuote } from "../checkout/load-quote"
import type { QuotedPart, QuotedShipping } from "../domain/quote/types"
import { storeShopper, type StoreRequest } from "./request"

type OptionRow = {
  id: string
  price_type: string
  service_zone_id: string
  shipping_profile_id: string | null
  provider_id: string | null
  shipping_option_type_id: string
  type: object | null
  data: object | null
  metadata: object | null
}

/**
 * `GET /store/shipping-options?cart_id=`: the options of the sellers in the cart, with what they cost
 * for these goods, in Medusa's shape. Options for returns stay Medusa's.
 */
export const listStoreOptions = async (
  req: StoreRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => {
  const { cart_id: cartId, is_return: isReturn } = req.filterableFields
  if (typeof cartId !== "string" || isReturn) {
    return next()
  }
  const { buyer } = await storeShopper(req)
  const { facts, quote } = await loadQuote(runner(req.scope), {
    cart_id: cartId,
    buyer,
    now: clock.now(),
  })
  const options = quote.parts.flatMap((part) =>
    part.shipping_options.map((option) => ({ part, option }))
  )
  const rows = await runQuery<OptionRow>(
    req.scope,
    `select so.id, so.price_type, so.service_zone_id, so.shipping_profile_id, so.provider_id,
       so.shipping_option_type_id, so.data, so.metadata,
       jsonb_build_object('id', t.id, 'label', t.label, 'description', t.description,
         'code', t.code) as type
     from shipping_option so left join shipping_option_type t on t.id = so.shipping_option_type_id
     where so.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(options.map(({ option }) => option.id))]
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  res.json({
    shipping_options: options.map(({ part, option }) =>
      inMedusasShape(known.get(option.id), { part, option }, facts.cart.currency_code)
    ),
  })
}

const inMedusasShape = (
  row: OptionRow | undefined,
  { part, option }: { part: QuotedPart; option: QuotedShipping },
  currencyCode: string
) => {
  const amount = Number(toDecimal(option.amount, currencyCode))
  return {
    ...row,
    id: option.id,
    name: option.name,
    amount,
    is_tax_inclusive: false,
    calculated_price: {
      calculated_amount: amount,
      original_amount: amount,
      currency_code: currencyCode,
      is_calculated_price_tax_inclusive: false,
    },
    insufficient_inventory: false,
    seller: { id: part.seller.id, name: part.seller.name },
  }
}
