import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { sql, type TransactionContext } from "@wholesale/core"

/** The name of the search index of products. */
export const PRODUCT_INDEX = "wholesale_product"

/** Documents that are written to the index at once. */
const BATCH = 200

type Row = { product_id: string; search_document: { id: string } | null }

/**
 * Brings the products that have waited longest into the search index, or out of it. The queue is
 * emptied in the caller's transaction, so that nothing is lost when the index can't be written.
 * Returns how many products there were.
 */
export const writeWaitingDocuments = async (
  tx: TransactionContext,
  container: MedusaContainer
): Promise<number> => {
  // Two writers could leave the older of two documents behind.
  const [{ locked }] = await sql<{ locked: boolean }>(
    tx,
    "select pg_try_advisory_xact_lock(hashtext('product_search')) as locked"
  )
  if (!locked) {
    return 0
  }
  const taken = await sql<{ product_id: string }>(
    tx,
    `delete from search_refresh where id in (select id from search_refresh
       order by created_at limit ${BATCH} for update skip locked) returning product_id`
  )
  const ids = [...new Set(taken.map(({ product_id }) => product_id))]
  if (ids.length > 0) {
    await writeDocuments(tx, container, ids)
  }
  return ids.length
}

const writeDocuments = async (
  tx: TransactionContext,
  container: MedusaContainer,
  ids: readonly string[]
) => {
  const search = container.resolve<ISearchModuleService>(Modules.SEARCH)
  const rows = await sql<Row>(
    tx,
    `select product_id, search_document from product_card
     where product_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)]
  )
  const documents = rows.flatMap(({ search_document }) => search_document ?? [])
  const kept = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !kept.has(id))
  await search.upsertDocuments({ index: PRODUCT_INDEX, documents })
  await learnWords(tx, documents)
  if (gone.length > 0) {
    await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: gone } })
  }
}

/** Remembers the words of some documents; a word that nothing uses any more does no harm. */
const learnWords = async (tx: TransactionContext, documents: readonly object[]) => {
  await sql(
    tx,
    `insert into search_word (word)
     select distinct word
     from jsonb_array_elements(?::jsonb) d,
       regexp_split_to_table(lower(concat_ws(' ', d->>'title', d->>'subtitle', d->>'seller',
         d->>'category', d->>'material')), '[^[:alnum:]]+') word
     where length(word) >= 3 and word !~ '^[0-9]+$'
     order by word
     on conflict do nothing`,
    [JSON.stringify(documents)]
  )
}
