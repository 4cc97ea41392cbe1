import path from "node:path"
import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DEFAULT_ORDER_RULE } from "@wholesale/catalog/domain/order-rule"
import type { Destination } from "../../domain/quote/facts"
import type { QuotedLine, QuotedPart } from "../../domain/quote/types"
import type { TaxRate } from "../../domain/tax/rates"
import { insertOrders, nextDisplayIds } from "../orders"
import { allContents } from "./support"

jest.setTimeout(120_000)

const TABLES = [
  "order",
  "order_address",
  "order_line_item",
  "order_item",
  "order_line_item_tax_line",
  "order_line_item_adjustment",
  "order_shipping_method",
  "order_shipping",
  "order_shipping_method_tax_line",
  "order_summary",
]

const address = {
  company: "Cedar",
  first_name: "A",
  last_name: "B",
  address_1: "Street 1",
  address_2: null,
  city: "Town",
  country_code: "de",
  province: null,
  postal_code: "10115",
  phone: null,
}

const destination: Destination = { ...address, location_id: null }

const vat: TaxRate = {
  id: "txr",
  name: "VAT",
  code: "vat-de",
  rate: "20",
  is_default: true,
  references: [],
}

const item = {
  title: "Cup",
  subtitle: "Blue",
  variant_id: "variant",
  product_id: "prod",
  product_title: "Cup",
  product_handle: "cup",
  variant_sku: "C-1",
  variant_title: "Blue",
  is_discountable: true,
  is_giftcard: false,
  requires_shipping: true,
  is_tax_inclusive: false,
  metadata: {},
}

const taxLine = {
  code: vat.code,
  rate: 20,
  description: vat.name,
  tax_rate_id: vat.id,
  provider_id: "wholesale",
}

/** What Medusa's own checkout would give its order module: 3 at 12.50, 1.50 off, 10.00 shipping. */
const medusasInput = {
  region_id: "reg",
  customer_id: "cus",
  sales_channel_id: "sc",
  email: "a@example.com",
  currency_code: "eur",
  shipping_address: address,
  billing_address: address,
  no_notification: false,
  items: [
    {
      ...item,
      quantity: 3,
      unit_price: 12.5,
      is_custom_price: true,
      tax_lines: [taxLine],
      adjustments: [
        {
          code: "P",
          amount: 1.5,
          description: "Off",
          promotion_id: "promo",
          is_tax_inclusive: false,
        },
      ],
    },
  ],
  shipping_methods: [
    {
      name: "Standard",
      amount: 10,
      is_tax_inclusive: false,
      shipping_option_id: "so",
      data: {},
      tax_lines: [taxLine],
    },
  ],
  metadata: { order_group_id: "ogrp", seller_id: "seller" },
}

const line: QuotedLine = {
  id: "cali",
  variant_id: "variant",
  product_id: "prod",
  quantity: 3,
  seller_id: "seller",
  visible: true,
  published: true,
  title: "Cup",
  variant_title: "Blue",
  product_handle: "cup",
  sku: "C-1",
  barcode: null,
  thumbnail: null,
  type_id: null,
  unit_of_sale: "piece",
  units_per_case: null,
  requires_shipping: true,
  rule: DEFAULT_ORDER_RULE,
  adjustments: [],
  stored: { unit_price: "0", tax_code: null, tax_rate: null },
  price: { min_quantity: 1, amount: 1250n, source: "base", target: "", price_id: "p" },
  next_break: null,
  msrp: null,
  subtotal: 3750n,
  discounts: [{ promotion_id: "promo", code: "P", description: "Off", amount: 150n }],
  discount: 150n,
  tax_rate: vat,
  tax: 720n,
  available: null,
  promised_on: null,
  promise_basis: null,
  problems: [],
}

const shipping = {
  id: "so",
  name: "Standard",
  amounts: { eur: 1000 },
  free_from: null,
  amount: 1000n,
  free: null,
}

const part: QuotedPart = {
  seller: {
    id: "seller",
    name: "Seller",
    handle: "seller",
    country_code: "de",
    may_sell: true,
    opening: true,
    minimums: [],
    shipping: [],
    shipping_option_id: "so",
    note: null,
    acceptance_hours: 72,
  },
  lines: [line],
  totals: { goods: 3750n, discount: 150n, shipping: 1000n, tax: 920n, total: 5520n },
  minimum: null,
  expected_ship_on: null,
  treatment: { reason: "domestic", taxed: true, note: "" },
  shipping_rate: vat,
  shipping_tax: 200n,
  shipping_options: [shipping],
  shipping,
  problems: [],
}

const link = `id text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz`

moduleIntegrationTestRunner<IOrderModuleService>({
  moduleName: Modules.ORDER,
  resolve: path.dirname(require.resolve("@medusajs/order/package.json")),
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("writes what Medusa's own module writes for the same order", async () => {
      const manager = MikroOrmWrapper.forkManager()
      await service.createOrders(medusasInput)
      const medusas = await allContents(manager, TABLES)
      await manager.execute(`truncate ${TABLES.map((name) => `"${name}"`).join(", ")} cascade`)

      await manager.execute(`
        create table cart_line_item as select * from order_line_item;
        create table order_cart (order_id text, cart_id text, ${link});
        create table order_promotion (order_id text, promotion_id text, ${link})`)
      const columns = Object.keys(item).map((name) => `"${name}"`)
      await manager.execute(
        `insert into cart_line_item (id, unit_price, raw_unit_price, is_custom_price,
           ${columns.join(", ")})
         select 'cali', 0, '{}', true, ${columns.join(", ")}
         from jsonb_populate_record(null::order_line_item, ?::jsonb)`,
        [JSON.stringify(item)]
      )
      await manager.transactional(async (transactionManager) => {
        const tx = { transactionManager }
        const [display_id] = await nextDisplayIds(tx, 1)
        await insertOrders(
          tx,
          {
            cart_id: "cart",
            region_id: "reg",
            customer_id: "cus",
            sales_channel_id: "sc",
            email: "a@example.com",
            currency_code: "eur",
            shipping_address: destination,
            billing_address: destination,
            metadata: { order_group_id: "ogrp" },
            now: new Date("2027-03-01T12:00:00Z"),
          },
          [{ id: "order_ours", display_id, part, lines: [{ id: "ordli_ours", line }] }]
        )
      })
      expect(await allContents(manager, TABLES)).toEqual(medusas)
      expect(await manager.execute("select order_id, cart_id from order_cart")).toEqual([
        { order_id: "order_ours", cart_id: "cart" },
      ])
      expect(await manager.execute("select promotion_id from order_promotion")).toEqual([
        { promotion_id: "promo" },
      ])
      const order = await service.retrieveOrder("order_ours", {
        select: ["total", "tax_total", "discount_total", "shipping_total"],
        relations: ["items", "shipping_methods", "summary"],
      })
      expect(Number(order.total)).toBe(55.2)
    })
  },
})
