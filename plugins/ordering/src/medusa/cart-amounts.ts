import { sql, toDecimal, type TransactionContext } from "@wholesale/core"
import type { QuoteFacts } from "../domain/quote/facts"
import type { Quote, QuotedLine } from "../domain/quote/types"
import { rawValue, rowId } from "./row-ids"

/** Marks tax lines that were worked out here, not by one of Medusa's tax providers. */
export const TAX_PROVIDER = "wholesale"

/**
 * Writes a quote's prices, tax lines and shipping into Medusa's rows of the cart, so that Medusa's
 * own endpoints show the same amounts. Only what differs is written; at most three statements. Medusa's
 * indexes hold only rows that are not deleted, so a statement that doesn't say so reads all carts.
 */
export const writeCartAmounts = async (
  tx: TransactionContext,
  { facts, quote, now }: { facts: QuoteFacts; quote: Quote; now: Date }
): Promise<void> => {
  const lines = quote.parts.flatMap((part) => part.lines)
  await writePrices(tx, lines, facts.cart.currency_code, now)
  await writeTaxLines(tx, lines, now)
  await writeShipping(tx, { facts, quote, now })
}

const writePrices = async (
  tx: TransactionContext,
  lines: readonly QuotedLine[],
  currencyCode: string,
  now: Date
) => {
  const rows = lines.flatMap(({ id, price, stored }) => {
    const unitPrice = toDecimal(price?.amount ?? 0n, currencyCode)
    return Number(stored.unit_price) === Number(unitPrice)
      ? []
      : [{ id, unit_price: unitPrice, raw: rawValue(unitPrice) }]
  })
  if (rows.length > 0) {
    await sql(
      tx,
      `update cart_line_item li set unit_price = row.unit_price, raw_unit_price = row.raw,
         is_custom_price = true, updated_at = ?
       from jsonb_to_recordset(?::jsonb) as row(id text, unit_price numeric, raw jsonb)
       where li.id = row.id`,
      [now, JSON.stringify(rows)]
    )
  }
}

const writeTaxLines = async (tx: TransactionContext, lines: readonly QuotedLine[], now: Date) => {
  const rows = lines.flatMap(({ id, tax_rate: rate, stored }) =>
    stored.tax_code === rate.code && Number(stored.tax_rate) === Number(rate.rate)
      ? []
      : [{ id: rowId("calitxl"), item_id: id, ...taxLine(rate) }]
  )
  if (rows.length > 0) {
    await sql(
      tx,
      `with row as (select * from jsonb_to_recordset(?::jsonb) as row(id text, item_id text,
           description text, tax_rate_id text, code text, rate real)),
         gone as (delete from cart_line_item_tax_line
           where item_id in (select item_id from row) and deleted_at is null)
       insert into cart_line_item_tax_line (id, item_id, description, tax_rate_id, code, rate,
         provider_id, created_at, updated_at)
       select id, item_id, description, tax_rate_id, code, rate, '${TAX_PROVIDER}', ?, ? from row`,
      [JSON.stringify(rows), now, now]
    )
  }
}

const taxLine = (rate: QuotedLine["tax_rate"]) => ({
  description: rate.name,
  tax_rate_id: rate.id || null,
  code: rate.code,
  rate: rate.rate,
})

const shippingRows = (quote: Quote, currency: string) =>
  quote.parts.flatMap(({ shipping, shipping_rate: rate }) => {
    const amount = toDecimal(shipping?.amount ?? 0n, currency)
    return shipping
      ? [
          {
            id: rowId("casm"),
            tax_line_id: rowId("casmtxl"),
            option_id: shipping.id,
            name: shipping.name,
            amount,
            raw: rawValue(amount),
            ...taxLine(rate),
          },
        ]
      : []
  })

/** One shipping method per seller. */
const writeShipping = async (
  tx: TransactionContext,
  { facts, quote, now }: { facts: QuoteFacts; quote: Quote; now: Date }
) => {
  const { id: cartId, currency_code: currency } = facts.cart
  const rows = shippingRows(quote, currency)
  await sql(
    tx,
    `with row as (select * from jsonb_to_recordset(?::jsonb) as row(id text, tax_line_id text,
         option_id text, name text, amount numeric, raw jsonb, description text, tax_rate_id text,
         code text, rate real)),
       kept as (select m.id, m.shipping_option_id from cart_shipping_method m
         join row on row.option_id = m.shipping_option_id and row.amount = m.amount
         join cart_shipping_method_tax_line t on t.shipping_method_id = m.id
           and t.code = row.code and t.rate = row.rate
         where m.cart_id = ? and m.deleted_at is null),
       gone as (delete from cart_shipping_method m
         where m.cart_id = ? and m.deleted_at is null and m.id not in (select id from kept)),
       added as (insert into cart_shipping_method (id, cart_id, name, amount, raw_amount,
           is_tax_inclusive, shipping_option_id, data, created_at, updated_at)
         select id, ?, name, amount, raw, false, option_id, '{}', ?, ? from row
         where option_id not in (select shipping_option_id from kept)
         returning id)
     insert into cart_shipping_method_tax_line (id, shipping_method_id, description, tax_rate_id,
       code, rate, provider_id, created_at, updated_at)
     select row.tax_line_id, row.id, row.description, row.tax_rate_id, row.code, row.rate,
       '${TAX_PROVIDER}', ?, ?
     from row join added on added.id = row.id`,
    [JSON.stringify(rows), cartId, cartId, cartId, now, now, now, now]
  )
}
