import type { MedusaContainer } from "@medusajs/framework/types"
import { sql, type TransactionContext } from "@wholesale/core"
import { cardService } from "./service"

/** A list of ids as one JSON parameter, which both of our ways to run SQL pass on unchanged. */
const ID_LIST = "array(select jsonb_array_elements_text(?::jsonb))"

/** Products whose cards are rebuilt by one statement. */
const BATCH = 500

/**
 * Rebuilds the cards of some products at once, for writers that want their change to show in the
 * next list. Whoever forgets loses nothing: triggers have queued the products for the sweep.
 */
export const refreshCards = async (
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<void> => {
  for (let start = 0; start < productIds.length; start += BATCH) {
    const ids = productIds.slice(start, start + BATCH)
    await cardService(container).inTransaction((tx) => refreshCardsIn(tx, ids))
  }
}

/** Rebuilds cards in the caller's transaction and takes the products out of the queue. */
export const refreshCardsIn = async (
  tx: TransactionContext,
  productIds: readonly string[]
): Promise<void> => {
  const ids = JSON.stringify(productIds)
  await lockCards(tx)
  // First: what this statement can't see yet stays queued.
  await sql(tx, `delete from card_refresh where product_id = any(${ID_LIST})`, [ids])
  await sql(tx, `select refresh_product_cards(${ID_LIST})`, [ids])
}

/** Rebuilds the cards of the products that have waited longest. Returns how many there were. */
export const refreshWaitingCards = async (tx: TransactionContext): Promise<number> => {
  await lockCards(tx)
  const rows = await sql<{ product_id: string }>(
    tx,
    `select distinct product_id from (select product_id from card_refresh
       order by created_at limit ${BATCH} for update skip locked) waiting`
  )
  if (rows.length > 0) {
    await refreshCardsIn(
      tx,
      rows.map(({ product_id }) => product_id)
    )
  }
  return rows.length
}

/** One that refreshes at a time, from before it touches the queue, so that none waits crosswise. */
const lockCards = (tx: TransactionContext) =>
  sql(tx, "select pg_advisory_xact_lock(hashtext('product_card'))")
