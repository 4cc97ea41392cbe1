import type { CartDto, CartLineDto, CartSellerDto } from "../http/cart"
import type { LoadedQuote } from "../checkout/load-quote"
import type { QuotedLine, QuotedPart, Totals } from "../domain/quote/types"

/** Totals as the wire has them. */
export const totalsDto = ({ goods, discount, shipping, tax, total }: Totals) => ({
  goods: Number(goods),
  discount: Number(discount),
  shipping: Number(shipping),
  tax: Number(tax),
  total: Number(total),
})

/** A quote as the buyer sees it. */
export const cartDtoOf = (
  { facts, quote }: LoadedQuote,
  viewer: { customer_id: string | null }
): CartDto => {
  const { cart } = facts
  return {
    id: cart.id,
    name: cart.name,
    shared: cart.shared,
    mine: cart.created_by === viewer.customer_id,
    status: cart.completed ? "ordered" : cart.status,
    po_number: cart.po_number,
    location_id: facts.destination?.location_id ?? null,
    currency_code: cart.currency_code,
    country_code: facts.country_code,
    line_count: facts.lines.length,
    sellers: quote.parts.map(sellerDto),
    totals: totalsDto(quote.totals),
    promotion_codes: cart.promotion_codes,
    unavailable_lines: quote.unavailable.map(({ id, quantity }) => ({ id, quantity })),
    problems: quote.problems,
    created_at: cart.created_at,
    updated_at: cart.updated_at,
  }
}

const sellerDto = (part: QuotedPart): CartSellerDto => ({
  seller: {
    id: part.seller.id,
    name: part.seller.name,
    handle: part.seller.handle,
    country_code: part.seller.country_code,
  },
  lines: part.lines.map(lineDto),
  totals: totalsDto(part.totals),
  minimum: part.minimum && {
    amount: Number(part.minimum.amount),
    missing: Number(part.minimum.missing),
    kind: part.minimum.kind,
  },
  expected_ship_on: part.expected_ship_on,
  tax: {
    rate: Number(part.shipping_rate.rate),
    reason: part.treatment.reason,
    note: part.treatment.note,
  },
  ...shippingDto(part),
  note: part.seller.note,
  orderable: part.problems.length === 0 && part.lines.every((line) => line.problems.length === 0),
  problems: part.problems,
})

/** How one seller's part is shipped. */
export const shippingDto = (part: QuotedPart) => ({
  shipping_option_id: part.shipping?.id ?? null,
  shipping_options: part.shipping_options.map(({ id, name, amount, free }) => ({
    id,
    name,
    amount: Number(amount),
    free_from: free === null ? null : Number(free),
  })),
})

const lineDto = (line: QuotedLine): CartLineDto => ({
  id: line.id,
  product_id: line.product_id,
  product_handle: line.product_handle,
  variant_id: line.variant_id,
  sku: line.sku,
  title: line.title,
  variant_title: line.variant_title,
  thumbnail: line.thumbnail,
  unit_of_sale: line.unit_of_sale,
  units_per_case: line.units_per_case,
  quantity: line.quantity,
  unit_price: line.price && Number(line.price.amount),
  subtotal: Number(line.subtotal),
  discount: Number(line.discount),
  tax: Number(line.tax),
  price_source: line.price?.source ?? null,
  next_break: line.next_break && {
    min_quantity: line.next_break.min_quantity,
    unit_price: Number(line.next_break.amount),
  },
  msrp: line.msrp === null ? null : Number(line.msrp),
  rule: {
    min_quantity: line.rule.min_quantity,
    order_multiple: line.rule.order_multiple,
    max_quantity: line.rule.max_quantity,
  },
  available: line.available,
  promised_on: line.promised_on,
  promise_basis: line.promise_basis,
  problems: line.problems,
})
