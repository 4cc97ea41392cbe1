import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CARD_ACCESS, REFRESH_CARDS } from "../cards/sql/refresh"

/** Databases that have the cards already get the functions that lock them in one order. */
export default async function lockCardsInOrder({ container }: ExecArgs) {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.transaction(async (transaction) => {
    await transaction.raw(REFRESH_CARDS)
    await transaction.raw(CARD_ACCESS)
  })
}
