import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, Conditions, countForPage, notFound, runner, runQuery } from "@wholesale/core"
import { allowedActions } from "../domain/dispute/allowed"
import { claimableOf } from "../domain/dispute/claim"
import { claimableOrder } from "../disputes/claimable-order"
import type { Party } from "../disputes/lock-dispute"
import {
  claimableDto,
  disputeCardDto,
  disputeDto,
  disputeQuery,
  type ClaimableDto,
  type DisputeDto,
} from "../http/disputes"
import { readSettings } from "../settings/money-settings"

type Reader = Exclude<Party, { as: "system" }>
type Json<Row> = { json: Row }

const CARD = `jsonb_build_object('id', d.id, 'display_id', d.display_id,
  'seller_order_id', d.seller_order_id, 'order_display_id', o.display_id, 'po_number', o.po_number,
  'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name),
  'seller', jsonb_build_object('id', s.id, 'name', s.trading_name), 'state', d.state,
  'reasons', (select jsonb_agg(distinct l.reason_code) from dispute_line l
    where l.dispute_id = d.id),
  'currency_code', d.currency_code, 'claimed', d.claimed,
  'offer', case when d.offer_side is not null then
    jsonb_build_object('side', d.offer_side, 'amount', d.offer_amount) end,
  'refund', d.refund, 'outcome', d.outcome, 'resolved_by', d.resolved_by,
  'opened_at', d.opened_at, 'closed_at', d.closed_at, 'next_at', d.next_at)`

const FROM = `from dispute d join seller_order o on o.id = d.seller_order_id
  join company b on b.id = d.buyer_id join company s on s.id = d.seller_id`

const inScope = (reader: Reader): Conditions => {
  const where = new Conditions().add("d.deleted_at is null")
  return reader.as === "operator"
    ? where
    : where.add(reader.as === "buyer" ? "d.buyer_id = ?" : "d.seller_id = ?", reader.company_id)
}

const OPEN = "d.state in ('open', 'negotiating', 'escalated')"

/** The disputes of a reader: those that wait for a decision first, then open ones, then the newest. */
export const listDisputes = async (
  container: MedusaContainer,
  reader: Reader,
  { state, q, order_id, limit, offset }: z.output<typeof disputeQuery>
) => {
  const where = inScope(reader)
    .when(order_id, "d.seller_order_id = ?")
    .when(state === "unresolved" ? undefined : state, "d.state = ?")
    .search(q, ["b.trading_name", "s.trading_name", "d.display_id::text", "o.display_id::text"])
  const narrowed = state === "unresolved" ? where.add(OPEN) : where
  const [rows, count] = await Promise.all([
    runQuery<Json<unknown>>(
      container,
      `select ${CARD} as json ${FROM} where ${narrowed.sql}
       order by d.state = 'escalated' desc, ${OPEN} desc, d.opened_at desc, d.id
       limit ? offset ?`,
      [...narrowed.parameters, limit, offset]
    ),
    countForPage(
      container,
      `${q ? FROM : "from dispute d"} where ${narrowed.sql}`,
      narrowed.parameters,
      { limit, offset }
    ),
  ])
  const disputes = disputeCardDto.array().parse(rows.map(({ json }) => json))
  return { disputes, count, limit, offset }
}

/** Names people of the reader's own company, and of others only the company. */
const ACTOR = `(select case when t.reader is null or m.company_id = t.reader then m.name
    else c.trading_name end
  from company_member m left join company c on c.id = m.company_id
  where m.actor_id = e.actor_id and (m.company_id in (d.seller_id, d.buyer_id)
    or (m.company_id is null and t.reader is null)) limit 1)`

const DETAIL = `jsonb_build_object('answer_by', d.answer_by, 'escalatable_at', d.escalatable_at,
  'escalates_at', d.escalates_at, 'shipping_claimed', d.shipping_claimed,
  'shipping_refund', d.shipping_refund,
  'frozen', coalesce((select h.frozen from payment_hold h
    where h.seller_order_id = d.seller_order_id), 0),
  'lines', (select jsonb_agg(jsonb_build_object('id', l.id, 'line_id', l.seller_order_line_id,
      'shipment_id', l.shipment_id, 'shipment_number', p.number, 'sku', ol.sku,
      'title', ol.title || coalesce(' (' || ol.variant_title || ')', ''), 'quantity', l.quantity,
      'reason_code', l.reason_code, 'claimed', l.claimed, 'refund', l.refund)
      order by p.number, ol.position)
    from dispute_line l join seller_order_line ol on ol.id = l.seller_order_line_id
    join shipment p on p.id = l.shipment_id where l.dispute_id = d.id),
  'entries', (select jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'side', e.side,
      'actor_name', ${ACTOR}, 'text', e.text, 'amount', e.amount, 'at', e.at,
      'files', coalesce((select jsonb_agg(jsonb_build_object('id', f.id,
          'file_name', f.file_name, 'mime_type', f.mime_type, 'size', f.size)
          order by f.created_at, f.id)
        from dispute_file f where f.entry_id = e.id and f.deleted_at is null), '[]'::jsonb))
      order by e.at, e.created_at, e.id)
    from dispute_entry e where e.dispute_id = d.id))`

type Standing = Pick<DisputeDto, "state" | "offer" | "escalatable_at">

/** One dispute. @throws NOT_FOUND, also for other companies' */
export const disputeView = async (
  container: MedusaContainer,
  id: string,
  reader: Reader
): Promise<DisputeDto> => {
  const where = inScope(reader).add("d.id = ?", id)
  const [row] = await runQuery<Json<Standing>>(
    container,
    `with t as (select ?::text as reader)
     select ${CARD} || ${DETAIL} as json ${FROM} cross join t where ${where.sql}`,
    ["company_id" in reader ? reader.company_id : null, ...where.parameters]
  )
  if (!row) {
    throw notFound("Dispute", id)
  }
  const { state, offer, escalatable_at } = row.json
  const standing = {
    state,
    offer_side: offer?.side ?? null,
    escalatable_at: new Date(escalatable_at),
  }
  const actions = allowedActions(reader.as, standing, clock.now())
  return disputeDto.parse({ ...row.json, actions })
}

/** What of a buyer's order can be claimed now. @throws NOT_FOUND, also for other companies' orders */
export const claimableView = async (
  container: MedusaContainer,
  orderId: string,
  buyerId: string
): Promise<ClaimableDto> => {
  const run = runner(container)
  const [own] = await run<{ currency_code: string }>(
    "select currency_code from seller_order where id = ? and buyer_id = ? and deleted_at is null",
    [orderId, buyerId]
  )
  if (!own) {
    throw notFound("Order", orderId)
  }
  const order = await claimableOrder(run, orderId)
  const { claim_days } = await readSettings(run)
  const lines = claimableOf(order, claim_days, clock.now())
  const { gross, claimed } = order.shipping
  const shipping = lines.length > 0 ? gross - claimed : 0n
  return claimableDto.parse({ ...own, lines, shipping })
}
