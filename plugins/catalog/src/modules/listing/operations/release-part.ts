import { sql, type TransactionContext } from "@wholesale/core"

export type PartToRelease = { order_line_id: string; quantity: number }

/** Parts, the time three times. */
const RELEASE = `with shares as (
       select b.id, b.slot_id, b.quantity, row.quantity - coalesce(sum(b.quantity) over (
           partition by b.order_line_id order by s.ready_on desc, s.id desc
           rows between unbounded preceding and 1 preceding), 0) as left_over
       from production_booking b
       join production_slot s on s.id = b.slot_id
       join jsonb_to_recordset(?::jsonb) as row(order_line_id text, quantity integer)
         on row.order_line_id = b.order_line_id
       where b.released_at is null and b.deleted_at is null),
     freed as (
       select id, slot_id, least(quantity, greatest(left_over, 0))::integer as quantity,
         left_over >= quantity as whole
       from shares),
     released as (
       update production_booking b set updated_at = ?,
         released_at = case when freed.whole then ?::timestamptz end,
         quantity = case when freed.whole then b.quantity else b.quantity - freed.quantity end
       from freed where freed.id = b.id and freed.quantity > 0
       returning b.id)
     update production_slot s set booked = s.booked - sums.quantity, updated_at = ?
     from (select slot_id, sum(quantity)::integer as quantity from freed group by 1) sums
     where s.id = sums.slot_id and sums.quantity > 0`

/**
 * Gives back a part of what order lines had booked, the latest slots first: what a seller does not
 * accept need not be made. A line that had booked less gives back what it had.
 */
export const releasePart = async (
  tx: TransactionContext,
  { parts, now }: { parts: readonly PartToRelease[]; now: Date }
): Promise<void> => {
  if (parts.length === 0) {
    return
  }
  const wanted = JSON.stringify(parts)
  // The slots first and in order, as bookings lock them.
  await sql(
    tx,
    `select id from production_slot where id in (
       select b.slot_id from production_booking b
       join jsonb_to_recordset(?::jsonb) as row(order_line_id text) on row.order_line_id = b.order_line_id
       where b.released_at is null and b.deleted_at is null)
     order by id for update`,
    [wanted]
  )
  await sql(tx, RELEASE, [wanted, now, now, now])
}
