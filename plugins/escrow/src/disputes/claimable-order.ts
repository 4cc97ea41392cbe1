import { notFound, type RunSql } from "@wholesale/core"
import type { ClaimableOrder } from "../domain/dispute/claim"

/** What was charged for a line or for shipping, tax included, and the tax in it. */
export type Charge = { gross: bigint; tax: bigint }

/** A claimable order with the tax in its charges. */
export type ClaimableCharges = ClaimableOrder & {
  charges: ReadonlyMap<string, Charge>
  shipping_charge: Charge
}

type Row = {
  funded: boolean
  total: string
  tax: string
  shipping_claimed: string
  lines: {
    id: string
    title: string
    quantity: number
    gross: string
    tax: string
    gone: number
  }[]
  shipments: {
    id: string
    number: number
    delivered_at: string | null
    lines: { line_id: string; quantity: number; disputed: number }[]
  }[]
}

/** Units of line `l` that are or were in a dispute. */
const DISPUTED = `coalesce((select sum(dl.quantity) from dispute_line dl
  join dispute d on d.id = dl.dispute_id where dl.seller_order_line_id = l.id
    and d.state <> 'withdrawn'), 0)`

const SELECT = `select coalesce((select h.funded > 0 from payment_hold h
      where h.seller_order_id = o.id), false) as funded,
    o.total_amount::text as total, o.tax_amount::text as tax,
    coalesce((select sum(coalesce(d.shipping_refund, d.shipping_claimed)) from dispute d
      where d.seller_order_id = o.id and d.state <> 'withdrawn'), 0)::text as shipping_claimed,
    coalesce((select jsonb_agg(jsonb_build_object('id', l.id,
        'title', l.title || coalesce(' (' || l.variant_title || ')', ''),
        'quantity', coalesce(l.accepted_quantity, l.quantity),
        'gross', (l.subtotal - l.discount + l.tax)::text, 'tax', l.tax::text,
        'gone', l.returned_quantity + ${DISPUTED}
          + coalesce((select sum(rl.quantity) from return_request_line rl
            join return_request r on r.id = rl.return_id where rl.seller_order_line_id = l.id
              and r.state in ('requested', 'approved')), 0)) order by l.position)
      from seller_order_line l where l.seller_order_id = o.id), '[]'::jsonb) as lines,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number,
        'delivered_at', case when s.state = 'delivered' then (select min(e.recorded_at)
          from delivery_evidence e where e.shipment_id = s.id) end,
        'lines', (select jsonb_agg(jsonb_build_object('line_id', sl.seller_order_line_id,
            'quantity', sl.quantity, 'disputed', coalesce((select sum(dl.quantity)
              from dispute_line dl join dispute d on d.id = dl.dispute_id
              where dl.shipment_id = s.id and d.state <> 'withdrawn'
                and dl.seller_order_line_id = sl.seller_order_line_id), 0)))
          from shipment_line sl where sl.shipment_id = s.id)) order by s.number)
      from shipment s where s.seller_order_id = o.id and s.return_id is null
        and s.deleted_at is null), '[]'::jsonb) as shipments
  from seller_order o where o.id = ? and o.deleted_at is null`

/**
 * What could be claimed of an order, and what was charged for it. Lock the order before deciding by it.
 * A delivery counts from when it was recorded, as for the inspection.
 * @throws NOT_FOUND
 */
export const claimableOrder = async (run: RunSql, orderId: string): Promise<ClaimableCharges> => {
  const [row] = await run<Row>(SELECT, [orderId])
  if (!row) {
    throw notFound("Order", orderId)
  }
  const charges = new Map(
    row.lines.map(({ id, gross, tax }) => [id, { gross: BigInt(gross), tax: BigInt(tax) }])
  )
  const ofGoods = (key: keyof Charge) =>
    [...charges.values()].reduce((sum, charge) => sum + charge[key], 0n)
  const shipping_charge = {
    gross: BigInt(row.total) - ofGoods("gross"),
    tax: BigInt(row.tax) - ofGoods("tax"),
  }
  return {
    funded: row.funded,
    charges,
    shipping_charge,
    shipping: { gross: shipping_charge.gross, claimed: BigInt(row.shipping_claimed) },
    lines: row.lines.map(({ id, title, quantity, gross, gone }) => ({
      id,
      title,
      quantity,
      gross: BigInt(gross),
      gone,
    })),
    shipments: row.shipments.map(({ delivered_at: at, ...shipment }) => ({
      ...shipment,
      delivered_at: at ? new Date(at) : null,
    })),
  }
}

/** Units by line that a dispute was about; they can't be returned as well. */
export const disputedUnits = async (
  run: RunSql,
  orderId: string
): Promise<ReadonlyMap<string, number>> => {
  const rows = await run<{ line_id: string; quantity: number }>(
    `select dl.seller_order_line_id as line_id, sum(dl.quantity)::integer as quantity
     from dispute_line dl join dispute d on d.id = dl.dispute_id
     where d.seller_order_id = ? and d.state <> 'withdrawn' group by 1`,
    [orderId]
  )
  return new Map(rows.map(({ line_id, quantity }) => [line_id, quantity]))
}
