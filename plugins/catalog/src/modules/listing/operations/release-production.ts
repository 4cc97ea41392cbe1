import { sql, type TransactionContext } from "@wholesale/core"

/**
 * Gives back what order lines had booked, e.g. when they are rejected or cancelled. Lines without
 * bookings, and bookings that were released before, change nothing.
 */
export const releaseProduction = async (
  tx: TransactionContext,
  { order_line_ids, now }: { order_line_ids: readonly string[]; now: Date }
): Promise<void> => {
  if (order_line_ids.length === 0) {
    return
  }
  const lines = JSON.stringify(order_line_ids)
  // The slots first and in order, as bookings lock them.
  await sql(
    tx,
    `select id from production_slot where id in (
       select slot_id from production_booking where released_at is null and deleted_at is null
         and order_line_id = any(array(select jsonb_array_elements_text(?::jsonb))))
     order by id for update`,
    [lines]
  )
  await sql(
    tx,
    `with released as (
       update production_booking set released_at = ?, updated_at = ?
       where released_at is null and deleted_at is null
         and order_line_id = any(array(select jsonb_array_elements_text(?::jsonb)))
       returning slot_id, quantity)
     update production_slot s set booked = s.booked - freed.quantity, updated_at = ?
     from (select slot_id, sum(quantity)::integer as quantity from released group by slot_id) freed
     where s.id = freed.slot_id`,
    [now, now, lines, now]
  )
}
