import { notFound, type RunSql } from "@wholesale/core"
import type { OrderDispute, OrderFacts, OrderReturn } from "../domain/hold/facts"

type Row = {
  state: OrderFacts["state"]
  received: boolean
  total: string
  lines: { id: string; quantity: number; gross: string }[]
  shipments: {
    id: string
    number: number
    delivered_at: string | null
    confirmed: boolean
    lines: { line_id: string; quantity: number }[]
  }[]
  returns: (Omit<OrderReturn, "credit"> & { credit: string })[]
  disputes: (Omit<OrderDispute, "claimed" | "refund"> & { claimed: string; refund: string })[]
}

const SELECT = `select o.state, exists (select 1 from seller_order_history x where x.seller_order_id = o.id
           and x."to" = 'completed' and x.actor_type <> 'system') as received, o.total_amount::text as total,
       coalesce((select jsonb_agg(jsonb_build_object('id', l.id,
           'quantity', coalesce(l.accepted_quantity, l.quantity),
           'gross', (l.subtotal - l.discount + l.tax)::text) order by l.position)
         from seller_order_line l where l.seller_order_id = o.id), '[]'::jsonb) as lines,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number,
           'delivered_at', case when s.state = 'delivered' then (select min(e.recorded_at)
             from delivery_evidence e where e.shipment_id = s.id) end,
           'confirmed', exists (select 1 from delivery_evidence e
             where e.shipment_id = s.id and e.source <> 'seller'),
           'lines', (select jsonb_agg(jsonb_build_object('line_id', sl.seller_order_line_id,
               'quantity', sl.quantity)) from shipment_line sl where sl.shipment_id = s.id))
           order by s.number)
         from shipment s where s.seller_order_id = o.id and s.return_id is null
           and s.deleted_at is null), '[]'::jsonb) as shipments,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'state', r.state,
           'resolution', r.resolution,
           'credit', (select coalesce(sum(rl.credit), 0)::text from return_request_line rl
             where rl.return_id = r.id),
           'replaced', exists (select 1 from shipment s where s.return_id = r.id
             and s.state = 'delivered')) order by r.requested_at, r.id)
         from return_request r where r.seller_order_id = o.id and r.deleted_at is null),
         '[]'::jsonb) as returns,
       coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', 'dispute', 'open', d.state <> 'resolved',
           'claimed', d.claimed::text, 'refund', coalesce(d.refund, 0)::text,
           'lines', (select jsonb_agg(jsonb_build_object('shipment_id', dl.shipment_id,
               'line_id', dl.seller_order_line_id, 'quantity', dl.quantity))
             from dispute_line dl where dl.dispute_id = d.id)) order by d.display_id)
         from dispute d where d.seller_order_id = o.id and d.state <> 'withdrawn'
           and d.deleted_at is null), '[]'::jsonb)
         || coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'kind', 'chargeback',
             'open', b.state = 'open', 'claimed', s.amount::text, 'refund',
             case when b.state = 'lost' then s.amount else 0 end::text, 'lines', '[]'::jsonb)
             order by b.id)
           from chargeback_share s join chargeback b on b.id = s.chargeback_id
           where s.seller_order_id = o.id and b.state in ('open', 'lost')), '[]'::jsonb) as disputes
     from seller_order o where o.id = ? and o.deleted_at is null`

/**
 * What decides about the money of an order, in one statement. A delivery counts from when it was
 * recorded, as nobody may shorten a buyer's time to inspect by dating it back; and an order that
 * completes by itself was not confirmed by its buyer.
 * @throws NOT_FOUND
 */
export const orderMoney = async (run: RunSql, sellerOrderId: string): Promise<OrderFacts> => {
  const [row] = await run<Row>(SELECT, [sellerOrderId])
  if (!row) {
    throw notFound("Order", sellerOrderId)
  }
  return {
    state: row.state,
    received: row.received,
    total: BigInt(row.total),
    lines: row.lines.map(({ gross, ...line }) => ({ ...line, gross: BigInt(gross) })),
    shipments: row.shipments.map(({ delivered_at: at, ...shipment }) => ({
      ...shipment,
      delivered_at: at ? new Date(at) : null,
    })),
    returns: row.returns.map(({ credit, ...returned }) => ({
      ...returned,
      credit: BigInt(credit),
    })),
    disputes: row.disputes.map(({ claimed, refund, ...dispute }) => ({
      ...dispute,
      claimed: BigInt(claimed),
      refund: BigInt(refund),
    })),
  }
}
