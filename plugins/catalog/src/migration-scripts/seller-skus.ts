import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELAX_INDEXES, SKU_KEY_FUNCTION, SKU_TRIGGERS, SYNC_FUNCTION } from "../medusa/sku-sql"

/**
 * Makes article numbers unique per seller instead of in the whole database. It needs tables of
 * several modules, so it runs once after all migrations; it can be repeated.
 */
export default async function uniqueSkusPerSeller({ container }: Pick<ExecArgs, "container">) {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.transaction(async (transaction) => {
    const statements = [...RELAX_INDEXES, SKU_KEY_FUNCTION, SYNC_FUNCTION, ...SKU_TRIGGERS]
    for (const statement of statements) {
      await transaction.raw(statement)
    }
    await transaction.raw(
      "select wholesale_sync_seller_skus(array(select id from product_variant))"
    )
  })
}
