import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CARD_INDEXES } from "../cards/sql/indexes"
import { CARD_ACCESS, DIFFERENT_CARDS, REFRESH_CARDS } from "../cards/sql/refresh"
import { CARD_SOURCE } from "../cards/sql/source"
import { cardTriggers, searchTriggers } from "../cards/sql/triggers"

/** Every product with a listing gets its card with the first sweep. */
const FILL = `insert into card_refresh (id, product_id)
  select 'cref_' || gen_random_uuid(), product_id from listing where deleted_at is null`

/**
 * Puts the functions and triggers into the database that keep product cards equal to their source.
 * They span tables of several modules, so they come after all migrations.
 */
export default async function installProductCards({ container }: ExecArgs) {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const statements = [
    CARD_SOURCE,
    REFRESH_CARDS,
    DIFFERENT_CARDS,
    CARD_ACCESS,
    ...CARD_INDEXES,
    ...cardTriggers(),
    ...searchTriggers(),
    FILL,
  ]
  await connection.transaction(async (transaction) => {
    for (const statement of statements) {
      await transaction.raw(statement)
    }
  })
}
