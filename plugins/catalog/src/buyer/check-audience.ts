import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import { groupsOfSeller } from "./groups"

/**
 * Checks whom a seller wants to open a listing to: retailers, and groups of its own.
 * @throws NOT_FOUND for any other id
 */
export const checkAudience = async (
  container: MedusaContainer,
  sellerId: string,
  chosen: readonly string[]
): Promise<void> => {
  if (chosen.length === 0) {
    return
  }
  const [retailers, groups] = await Promise.all([
    runQuery<{ id: string }>(
      container,
      `select id from company where kind = 'retailer' and deleted_at is null
         and id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify(chosen)]
    ),
    groupsOfSeller(sellerId, chosen, container),
  ])
  const known = new Set([...retailers.map(({ id }) => id), ...groups])
  const unknown = chosen.find((id) => !known.has(id))
  if (unknown) {
    throw notFound("Company or price tier", unknown)
  }
}
