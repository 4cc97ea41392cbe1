import { finishBooks } from "./books"
import type { Queryable } from "./rows"

/** What copies of open orders set aside. */
const RESERVED = `update inventory_level l set reserved_quantity = r.quantity,
    raw_reserved_quantity = jsonb_build_object('value', r.quantity::text, 'precision', 20)
  from (select inventory_item_id, location_id, sum(quantity) as quantity from reservation_item
    where deleted_at is null group by 1, 2) r
  where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id`

/** How many documents of each kind a seller has issued. */
const DOCUMENTS = `insert into document_sequence (id, issuer_id, kind, last, created_at, updated_at)
  select issuer_id || ':' || kind, issuer_id, kind, max(sequence), now(), now()
  from order_document where issuer_id like 'comp\\_bench%' group by issuer_id, kind`

/** Jobs that were called by hand have no period, from which the scheduler could count on. */
const CALLED = `delete from outbox_message where topic like 'job.%' and payload->>'period' = 'by hand'`

const NUMBERS = ["order_group", "order", "dispute", "return"].map(
  (table) => `select setval('${table}_display_id_seq', max(display_id)) from "${table}"`
)

/** What counts or sums up over all orders, once all copies are there. */
export const finishCopies = async (database: Queryable): Promise<void> => {
  for (const statement of [RESERVED, DOCUMENTS, CALLED, ...NUMBERS]) {
    await database.query(statement)
  }
  await finishBooks(database)
  await database.query("drop schema scale cascade")
}
