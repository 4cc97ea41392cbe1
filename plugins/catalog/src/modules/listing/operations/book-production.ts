import { generateEntityId } from "@medusajs/framework/utils"
import { dayOf, sql, type TransactionContext } from "@wholesale/core"
import {
  promiseDate,
  shareSlots,
  unitsToMake,
  type OpenSlot,
  type ShipPromise,
  type SlotShare,
} from "../../../domain/promise"

/** An order line that goods are promised to. */
export type PromisedLine = {
  order_line_id: string
  product_id: string
  variant_id: string
  quantity: number
  supply: "stock" | "made_to_order"
  /** Units in stock before this line takes any; null when stock is not counted. */
  available: number | null
  lead_time_days: number
}

export type LinePromise = ShipPromise & { shares: SlotShare[] }

export type Booking = { lines: readonly PromisedLine[]; now: Date }

type LockedSlot = OpenSlot & { product_id: string; variant_id: string | null }

/**
 * Books production slots for what stock can't cover, earliest slot first, and says for each line
 * when it will leave. The slots stay locked until the caller's transaction ends, so that what is
 * promised is what is booked. What the slots can't hold is promised by lead time and not booked.
 * A line that has bookings already keeps them. Four statements, however many lines.
 */
export const bookProduction = async (
  tx: TransactionContext,
  { lines, now }: Booking
): Promise<Map<string, LinePromise>> => {
  const today = dayOf(now)
  const slots = await lockSlots(tx, lines)
  const booked = await bookedLines(tx, lines)
  const promises = new Map<string, LinePromise>()
  const shares: (SlotShare & { order_line_id: string })[] = []
  for (const line of lines) {
    const open = slots.filter((slot) => suits(slot, line))
    const available = line.available ?? line.quantity
    const earlier = booked.get(line.order_line_id)
    const own = earlier ?? shareSlots(open, unitsToMake({ ...line, available }))
    promises.set(line.order_line_id, {
      ...promiseDate({ ...line, today, available, slots: earlier ? asSlots(earlier) : open }),
      shares: own,
    })
    if (!earlier) {
      take(slots, own)
      shares.push(...own.map((share) => ({ ...share, order_line_id: line.order_line_id })))
    }
  }
  await writeBookings(tx, shares, now)
  return promises
}

const suits = (slot: LockedSlot, line: PromisedLine) =>
  slot.product_id === line.product_id &&
  (slot.variant_id === null || slot.variant_id === line.variant_id)

const asSlots = (shares: readonly SlotShare[]): OpenSlot[] =>
  shares.map(({ slot_id, ready_on, quantity }) => ({ id: slot_id, ready_on, free: quantity }))

const take = (slots: readonly LockedSlot[], shares: readonly SlotShare[]) => {
  for (const { slot_id, quantity } of shares) {
    const slot = slots.find(({ id }) => id === slot_id)
    if (slot) {
      slot.free -= quantity
    }
  }
}

/** In the order of their ids, so that two bookings never wait for each other. */
const lockSlots = async (tx: TransactionContext, lines: readonly PromisedLine[]) =>
  await sql<LockedSlot>(
    tx,
    `select id, product_id, variant_id, ready_on, capacity - booked as free
     from production_slot
     where product_id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and status in ('planned', 'running') and deleted_at is null
     order by id for update`,
    [JSON.stringify([...new Set(lines.map(({ product_id }) => product_id))])]
  )

const bookedLines = async (tx: TransactionContext, lines: readonly PromisedLine[]) => {
  const rows = await sql<SlotShare & { order_line_id: string }>(
    tx,
    `select b.order_line_id, b.slot_id, s.ready_on, b.quantity
     from production_booking b join production_slot s on s.id = b.slot_id
     where b.released_at is null and b.deleted_at is null
       and b.order_line_id = any(array(select jsonb_array_elements_text(?::jsonb)))
     order by s.ready_on, s.id`,
    [JSON.stringify(lines.map(({ order_line_id }) => order_line_id))]
  )
  const byLine = new Map<string, SlotShare[]>()
  for (const { order_line_id, ...share } of rows) {
    byLine.set(order_line_id, [...(byLine.get(order_line_id) ?? []), share])
  }
  return byLine
}

const writeBookings = async (
  tx: TransactionContext,
  shares: readonly (SlotShare & { order_line_id: string })[],
  now: Date
) => {
  if (shares.length === 0) {
    return
  }
  const rows = shares.map(({ slot_id, order_line_id, quantity }) => ({
    id: generateEntityId(undefined, "pbook"),
    slot_id,
    order_line_id,
    quantity,
  }))
  await sql(
    tx,
    `insert into production_booking (id, slot_id, order_line_id, quantity, created_at, updated_at)
     select id, slot_id, order_line_id, quantity, ?, ?
     from jsonb_to_recordset(?::jsonb)
       as row(id text, slot_id text, order_line_id text, quantity integer)
     on conflict (order_line_id, slot_id) where deleted_at is null
     do update set quantity = excluded.quantity, released_at = null,
       updated_at = excluded.updated_at`,
    [now, now, JSON.stringify(rows)]
  )
  await sql(
    tx,
    `update production_slot s set booked = s.booked + row.quantity, updated_at = ?
     from (select slot_id, sum(quantity)::integer as quantity
       from jsonb_to_recordset(?::jsonb) as share(slot_id text, quantity integer)
       group by slot_id) row
     where s.id = row.slot_id`,
    [now, JSON.stringify(rows)]
  )
}
