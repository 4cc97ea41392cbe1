import { sql, type TransactionContext } from "@wholesale/core"
import { insertRows } from "./insert-rows"
import { decimalOf, stamp, taxLineOf, type NewOrder, type OrderFrame } from "./order-rows"
import { rawValue, rowId } from "./row-ids"

const times = { created_at: "timestamptz", updated_at: "timestamptz" } as const

const COUNTED = [
  "fulfilled",
  "delivered",
  "shipped",
  "return_requested",
  "return_received",
  "return_dismissed",
  "written_off",
]

/** Writes the lines of orders with quantities, tax lines and adjustments. */
export const insertOrderLines = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
): Promise<void> => {
  await copyLineItems(tx, frame, orders)
  await insertItems(tx, frame, orders)
  const lines = orders.flatMap((order) => order.lines)
  await insertRows(
    tx,
    "order_line_item_tax_line",
    {
      id: "text",
      item_id: "text",
      description: "text",
      tax_rate_id: "text",
      code: "text",
      rate: "numeric",
      raw_rate: "jsonb",
      provider_id: "text",
      ...times,
    },
    lines.map(({ id, line }) => ({
      id: rowId("ordlitxl"),
      item_id: id,
      ...taxLineOf(line.tax_rate),
      ...stamp(frame),
    }))
  )
  await insertAdjustments(tx, frame, orders)
}

/** A line of the order has what the cart's line has, at the price that was resolved just now. */
const copyLineItems = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
) => {
  const rows = orders.flatMap((order) =>
    order.lines.map(({ id, line }) => {
      const { amount, raw } = decimalOf(line.price?.amount ?? 0n, frame.currency_code)
      return { id, cart_line_id: line.id, unit_price: amount, raw }
    })
  )
  await sql(
    tx,
    `insert into order_line_item (id, title, subtitle, thumbnail, variant_id, product_id,
       product_title, product_description, product_subtitle, product_type, product_type_id,
       product_collection, product_handle, variant_sku, variant_barcode, variant_title,
       variant_option_values, requires_shipping, is_discountable, is_giftcard, is_tax_inclusive,
       is_custom_price, unit_price, raw_unit_price, metadata, created_at, updated_at)
     select row.id, li.title, li.subtitle, li.thumbnail, li.variant_id, li.product_id,
       li.product_title, li.product_description, li.product_subtitle, li.product_type,
       li.product_type_id, li.product_collection, li.product_handle, li.variant_sku,
       li.variant_barcode, li.variant_title, li.variant_option_values, li.requires_shipping,
       li.is_discountable, li.is_giftcard, li.is_tax_inclusive, true, row.unit_price, row.raw,
       coalesce(li.metadata, '{}'), ?, ?
     from jsonb_to_recordset(?::jsonb)
       as row(id text, cart_line_id text, unit_price numeric, raw jsonb)
     join cart_line_item li on li.id = row.cart_line_id`,
    [frame.now, frame.now, JSON.stringify(rows)]
  )
}

const COUNTERS = Object.fromEntries(
  COUNTED.flatMap((name) => [
    [`${name}_quantity`, "numeric" as const],
    [`raw_${name}_quantity`, "jsonb" as const],
  ])
)
const NONE = Object.fromEntries(
  COUNTED.flatMap((name) => [
    [`${name}_quantity`, "0"],
    [`raw_${name}_quantity`, rawValue("0")],
  ])
)

const insertItems = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
) => {
  await insertRows(
    tx,
    "order_item",
    {
      id: "text",
      order_id: "text",
      item_id: "text",
      version: "integer",
      quantity: "numeric",
      raw_quantity: "jsonb",
      metadata: "jsonb",
      ...COUNTERS,
      ...times,
    },
    orders.flatMap((order) =>
      order.lines.map(({ id, line }) => ({
        id: rowId("orditem"),
        order_id: order.id,
        item_id: id,
        version: 1,
        quantity: line.quantity,
        raw_quantity: rawValue(String(line.quantity)),
        metadata: {},
        ...NONE,
        ...stamp(frame),
      }))
    )
  )
}

const ADJUSTMENT = {
  id: "text",
  item_id: "text",
  version: "integer",
  promotion_id: "text",
  code: "text",
  description: "text",
  amount: "numeric",
  raw_amount: "jsonb",
  is_tax_inclusive: "boolean",
  ...times,
} as const

const insertAdjustments = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
) => {
  const rows = orders
    .flatMap((order) => order.lines)
    .flatMap(({ id, line }) =>
      line.discounts.flatMap(({ amount: off, ...discount }) => {
        const { amount, raw } = decimalOf(off, frame.currency_code)
        return off === 0n
          ? []
          : [
              {
                id: rowId("ordliadj"),
                item_id: id,
                version: 1,
                ...discount,
                amount,
                raw_amount: raw,
                is_tax_inclusive: false,
                ...stamp(frame),
              },
            ]
      })
    )
  await insertRows(tx, "order_line_item_adjustment", ADJUSTMENT, rows)
}
