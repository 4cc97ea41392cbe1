import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ensureSellerSetup, writeProducts } from "@wholesale/catalog"
import { clock, runQuery } from "@wholesale/core"

const SELLERS = 5
const PRODUCTS_EACH = 220

/**
 * Five manufacturers with 220 products each, for the specs of cart and checkout: SKU `M1-0001` and
 * so on, 10.00 EUR plus the number in cents, 8 % off from 24 on, 500 in stock, sold in pairs.
 */
export default async function seedTestRange({ container }: ExecArgs): Promise<void> {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  for (let seller = 1; seller <= SELLERS; seller += 1) {
    const id = `comp_market_${seller}`
    const name = `Market ${seller}`
    await runQuery(
      container,
      `insert into company (id, kind, status, handle, legal_name, trading_name, country_code,
         email, industries, currencies, verification_level)
       values (?, 'manufacturer', 'active', ?, ?, ?, 'de', ?, '{}', '{eur}', 2)
       on conflict do nothing`,
      [id, `market-${seller}`, `${name} GmbH`, name, `m${seller}@market.example`]
    )
    await ensureSellerSetup(container, id)
    await connection.transaction(async (transaction) => {
      await writeProducts(
        async (statement, parameters = []) =>
          (await transaction.raw(statement, [...parameters])).rows,
        Array.from({ length: PRODUCTS_EACH }, (_, index) => product(id, seller, index + 1)),
        { now: clock.now() }
      )
    })
  }
}

const product = (sellerId: string, seller: number, number: number) => {
  const amount = BigInt(1000 + number)
  const breaks = [
    { min_quantity: 1, amount },
    { min_quantity: 24, amount: (amount * 92n) / 100n },
  ]
  return {
    seller_id: sellerId,
    title: `Article ${seller}-${number}`,
    status: "published" as const,
    listing: { price_visibility: "verified" as const, lead_time_days: seller },
    variants: [
      {
        sku: `M${seller}-${String(number).padStart(4, "0")}`,
        stock: 500,
        rule: { min_quantity: 2, order_multiple: 2 },
        prices: [{ currency_code: "eur", breaks }],
      },
    ],
  }
}
