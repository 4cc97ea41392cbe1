type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Where the ids of each kind of acknowledged fact are; a fact that is not there is lost. */
const KEPT = {
  placed: "select id from seller_order",
  paid: "select external_id from cash_receipt",
  shipped: "select seller_order_id from shipment",
  disputed: "select id from dispute where state = 'resolved'",
  "refund paid": "select id from refund_due where state = 'paid'",
  "payout paid": "select id from payout where state = 'paid'",
} as const

export type Fact = keyof typeof KEPT

/** What must not be there twice, and where Medusa's payments differ from the books. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "two order groups of a cart": `select cart_id as subject from order_group group by 1
    having count(*) > 1`,
  "two orders of a PO":
    "select po_number as subject from order_group group by 1 having count(*) > 1",
  "two receipts of a booking": `select external_id as subject from cash_receipt group by 1
    having count(*) > 1`,
  "two shipments of everything": `select seller_order_id as subject from shipment group by 1
    having count(*) > 1`,
  "two refunds of a cause": `select hold_id || ' ' || cause as subject from hold_movement
    where kind = 'refunded' group by 1 having count(*) > 1`,
  "two payments of a refund": `select movement_id as subject from refund_due
    where movement_id is not null group by 1 having count(*) > 1`,
  "two payouts of a batch to a seller": `select batch_id || ' ' || seller_id as subject from payout
    group by 1 having count(*) > 1`,
  "two deliveries of money to the bank": `select external_ref || ' ' || event as subject
    from ledger_txn where external_ref is not null group by 1 having count(*) > 1`,
  "Medusa differs": `select h.seller_order_id || concat_ws(' ', '', h.funded, h.refunded, 'Medusa',
      m.captured, m.refunded) as subject
    from payment_hold h join seller_order o on o.id = h.seller_order_id
    join "order" mo on mo.id = o.order_id
    cross join lateral (select
      coalesce(sum((select sum(c.amount) * 100 from capture c where c.payment_id = p.id
        and c.deleted_at is null)), 0) as captured,
      coalesce(sum((select sum(r.amount) * 100 from refund r where r.payment_id = p.id
        and r.deleted_at is null)), 0) as refunded
      from order_payment_collection link join payment p
        on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
      where link.order_id = o.order_id and link.deleted_at is null) m
    where m.captured - m.refunded <> h.funded - h.refunded
      or mo.status <> 'canceled' and m.captured <> h.funded`,
  "Medusa's order counts another amount": `select link.order_id as subject
    from order_payment_collection link
    join payment p on p.payment_collection_id = link.payment_collection_id and p.deleted_at is null
    where link.deleted_at is null group by link.order_id
    having (select coalesce(sum(t.amount), 0) from order_transaction t
        where t.order_id = link.order_id and t.deleted_at is null)
      <> sum(coalesce((select sum(c.amount) from capture c
          where c.payment_id = p.id and c.deleted_at is null), 0)
        - coalesce((select sum(r.amount) from refund r
          where r.payment_id = p.id and r.deleted_at is null), 0))`,
  "dead messages": `select topic || ': ' || left(last_error, 200) as subject from outbox_message
    where status = 'dead'`,
}

/** Everything that was answered with success, by its id. */
export class Facts {
  private readonly known = new Map<Fact, Set<string>>()

  acknowledge(fact: Fact, id: string): void {
    this.known.set(fact, (this.known.get(fact) ?? new Set()).add(id))
  }

  get counts(): Record<string, number> {
    return Object.fromEntries([...this.known].map(([fact, ids]) => [fact, ids.size]))
  }

  /** What was acknowledged and is not there, a line each. */
  async lost(database: Queryable): Promise<string[]> {
    const lines: string[] = []
    for (const [fact, ids] of this.known) {
      const missing = await database.query<{ id: string }>(
        `select id from unnest($1::text[]) id except ${KEPT[fact]}`,
        [[...ids]]
      )
      lines.push(...missing.map(({ id }) => `lost: ${fact} ${id}`))
    }
    return lines
  }
}

/** What is there twice or differs, a line each; nothing may be on its way. */
export const differences = async (database: Queryable): Promise<string[]> => {
  const lines: string[] = []
  for (const [name, sql] of Object.entries(DIFFERENCES)) {
    const rows = await database.query<{ subject: string }>(`${sql} limit 20`)
    lines.push(...rows.map(({ subject }) => `${name}: ${subject}`))
  }
  return lines
}

/** The messages written up to a moment that are not done, with what keeps them. */
export const doubted = async (database: Queryable, before = new Date()): Promise<string[]> => {
  const rows = await database.query<{ line: string }>(
    `select concat_ws(' ', topic, 'attempt', attempts, 'due in',
        round(extract(epoch from available_at - now())), 's, leased for',
        round(extract(epoch from leased_until - now())), 's,', left(last_error, 120)) as line
     from outbox_message where status = 'pending' and created_at <= $1
       and (available_at <= now() or leased_until is not null or attempts > 0) limit 10`,
    [before]
  )
  return rows.map(({ line }) => line)
}
