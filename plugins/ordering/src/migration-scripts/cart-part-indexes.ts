import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What goes when a line or a shipping method of a cart is deleted, and the column that says of which. */
const PARTS = [
  ["cart_line_item_tax_line", "item_id"],
  ["cart_line_item_adjustment", "item_id"],
  ["cart_shipping_method_tax_line", "shipping_method_id"],
  ["cart_shipping_method_adjustment", "shipping_method_id"],
] as const

/**
 * Lets the foreign keys of Medusa's cart find what they delete. Medusa's own indexes there leave
 * deleted rows out, which a foreign key can't, so it read all rows of all carts for each line that
 * is taken out.
 */
export default async function indexCartParts({ container }: Pick<ExecArgs, "container">) {
  const connection = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [table, column] of PARTS) {
    await connection.raw(`create index if not exists ${table}_whole on ${table} (${column})`)
  }
}
