import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Removes the lock that a killed process left on a key: Medusa's Postgres provider never takes over
 * a lock, not even one that has expired.
 */
export const releaseDeadLocks = async (container: MedusaContainer, key: string): Promise<void> => {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(`delete from locking where id = ? and expiration < now()`, [key])
}
