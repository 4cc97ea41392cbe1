import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { minorUnitDigits } from "@wholesale/core"
import { BASE_PRICE_FUNCTIONS, BASE_PRICE_TRIGGERS } from "../medusa/base-price-sql"

/**
 * Keeps `wholesale_price` equal to Medusa's own prices. The tables belong to several modules of
 * Medusa, so this runs once after all migrations; it can be repeated.
 */
export default async function createBasePriceTriggers({
  container,
}: {
  container: MedusaContainer
}): Promise<void> {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.transaction(async (transaction) => {
    for (const statement of [currencyDigits(), ...BASE_PRICE_FUNCTIONS, ...BASE_PRICE_TRIGGERS]) {
      await transaction.raw(statement)
    }
    // What was there before the triggers.
    await transaction.raw(
      "select wholesale_sync_base_prices(array(select id from product_variant))"
    )
  })
}

/** The digits of every currency, as this application's own money functions have them. */
const currencyDigits = () => {
  const others = Intl.supportedValuesOf("currency")
    .map((code) => [code.toLowerCase(), minorUnitDigits(code)] as const)
    .filter(([, digits]) => digits !== 2)
    .map(([code, digits]) => `when '${code}' then ${digits}`)
  return `create or replace function wholesale_currency_digits(code text) returns integer
    language sql immutable as $$ select case lower(code) ${others.join(" ")} else 2 end $$`
}
