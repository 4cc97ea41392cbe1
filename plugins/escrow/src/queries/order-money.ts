import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, runner, runQuery } from "@wholesale/core"
import { planHold } from "../domain/hold/plan"
import { heldOf } from "../domain/hold/states"
import { timelineOf, type TimelineFacts } from "../domain/hold/timeline"
import { orderMoney } from "../holds/order-money"
import {
  orderMoneyDto,
  sellerOrderMoneyDto,
  type OrderMoneyDto,
  type SellerOrderMoneyDto,
} from "../http/money"
import { findHold, type HoldRow } from "../modules/payment_hold/operations/lock-hold"
import { PAYMENT_JSON } from "./payments"
import { REFUND_JSON } from "./refunds"

/** Whose look at an order's money it is. */
export type MoneyScope =
  { as: "buyer"; company_id: string } | { as: "seller"; company_id: string } | { as: "operator" }

type Row = {
  payment: { due_on: string }
  refunds: object[]
  placed_at: string
  accepted_at: string | null
  accept_by: string
  shipped_at: string | null
  delivered_at: string | null
  closed_at: string | null
  state: string
  actors: TimelineFacts["actors"]
  documents: { id: string; kind: string; return_id: string | null }[]
  movements: {
    kind: "funded" | "released" | "refunded"
    at: string
    amount: string
    reason: string
    cause: string
    actor_name: string | null
  }[]
  commission: object[]
}

/** Names people of the viewer's own company, and of others only the company. */
const ACTOR = (row: string) => `(select case when t.viewer is null or m.company_id = t.viewer
    then m.name else c.trading_name end
  from company_member m left join company c on c.id = m.company_id
  where m.actor_id = ${row}.actor_id and (m.company_id in (o.seller_id, o.buyer_id)
    or (m.company_id is null and t.viewer is null)) limit 1)`

const SELECT = `with t as (select ?::text as viewer)
  select ${PAYMENT_JSON} as payment, o.placed_at::text, o.accepted_at::text, o.accept_by::text,
    o.shipped_at::text, o.delivered_at::text, o.closed_at::text, o.state,
    coalesce((select jsonb_object_agg(step, name) from (
      select distinct on (step) step, name from (
        select case when x."to" = 'pending_acceptance' then 'placed'
            when x."to" in ('accepted', 'partially_accepted') then 'accepted'
            when x."to" in ('shipped', 'partially_shipped') then 'shipped'
            when x."to" = 'delivered' then 'delivered' else 'ended' end as step,
          ${ACTOR("x")} as name, x.at
        from seller_order_history x where x.seller_order_id = o.id) named
      where name is not null order by step, at) one), '{}'::jsonb) as actors,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind,
        'return_id', d.return_id) order by d.issued_at)
      from order_document d where d.seller_order_id = o.id), '[]'::jsonb) as documents,
    coalesce((select jsonb_agg(jsonb_build_object('kind', v.kind, 'at', v.at,
        'amount', v.amount::text, 'reason', v.reason, 'cause', v.cause,
        'actor_name', ${ACTOR("v")}) order by v.at, v.id)
      from hold_movement v where v.hold_id = h.id), '[]'::jsonb) as movements,
    coalesce((select jsonb_agg(${REFUND_JSON} order by r.created_at)
      from refund_due r where r.hold_id = h.id), '[]'::jsonb) as refunds,
    coalesce((select jsonb_agg(jsonb_build_object('seller_order_line_id', l.id,
        'title', l.title || coalesce(' (' || l.variant_title || ')', ''),
        'rule_name', k.explanation->'rule'->>'name',
        'rate', k.explanation->'calculation'->>'rate', 'base', k.base, 'amount', k.amount,
        'tax', k.tax, 'tax_rate', k.explanation->>'tax_rate',
        'tax_reason', k.explanation->>'tax_reason') order by l.position)
      from commission_line k join seller_order_line l on l.id = k.seller_order_line_id
      where k.seller_order_id = o.id and k.payee = 'platform'), '[]'::jsonb) as commission
  from payment_hold h join seller_order o on o.id = h.seller_order_id
  join payment_request p on p.id = h.request_id join order_group g on g.id = p.group_id
  join company b on b.id = h.buyer_id join company s on s.id = h.seller_id cross join t
  where o.id = ?`

const inScope = (hold: HoldRow, scope: MoneyScope): boolean =>
  scope.as === "operator" ||
  (scope.as === "buyer" ? hold.buyer_id : hold.seller_id) === scope.company_id

const load = async (container: MedusaContainer, id: string, scope: MoneyScope) => {
  const run = runner(container)
  const hold = await findHold(run, id)
  if (!hold || !inScope(hold, scope)) {
    throw notFound("Order", id)
  }
  const viewer = scope.as === "operator" ? null : scope.company_id
  const [row] = await runQuery<Row>(container, SELECT, [viewer, id])
  const plan = planHold(hold, await orderMoney(run, id), clock.now())
  return { hold, row, plan }
}

type Loaded = Awaited<ReturnType<typeof load>>

/** The money of an order as its buyer sees it. @throws NOT_FOUND, also for other companies' orders */
export const orderMoneyView = async (
  container: MedusaContainer,
  id: string,
  scope: MoneyScope
): Promise<OrderMoneyDto> => orderMoneyDto.parse(moneyOf(await load(container, id, scope)))

/** The same with the commission, for the seller and the operator. @throws NOT_FOUND */
export const sellerOrderMoneyView = async (
  container: MedusaContainer,
  id: string,
  scope: Exclude<MoneyScope, { as: "buyer" }>
): Promise<SellerOrderMoneyDto> => {
  const loaded = await load(container, id, scope)
  const { hold, row } = loaded
  return sellerOrderMoneyDto.parse({
    ...moneyOf(loaded),
    commission: {
      open: hold.fee,
      open_tax: hold.fee_tax,
      charged: hold.fee_charged,
      charged_tax: hold.fee_tax_charged,
      lines: row.commission,
    },
  })
}

const moneyOf = ({ hold, row, plan }: Loaded) => ({
  seller_order_id: hold.seller_order_id,
  state: hold.state,
  currency_code: hold.currency_code,
  amounts: {
    asked: hold.amount,
    funded: hold.funded,
    held: heldOf(hold),
    released: hold.released - hold.taken_back,
    refunded: hold.refunded,
    kept_back: plan.kept_back,
  },
  inspection_days: hold.inspection_days,
  shipments: plan.shipments,
  payment: row.payment,
  timeline: timelineOf(timelineFacts(hold, row), plan),
  refunds: row.refunds,
})

const moment = (value: string | null) => (value ? new Date(value) : null)

const timelineFacts = (hold: HoldRow, row: Row): TimelineFacts => {
  const document = (kind: string, returnId: string | null = null) =>
    row.documents.find((one) => one.kind === kind && one.return_id === returnId)?.id
  const closedAt = moment(row.closed_at)
  return {
    placed_at: new Date(row.placed_at),
    funded_at: moment(row.movements.find(({ kind }) => kind === "funded")?.at ?? null),
    due_on: row.payment.due_on,
    accepted_at: moment(row.accepted_at),
    accept_by: new Date(row.accept_by),
    shipped_at: moment(row.shipped_at),
    delivered_at: moment(row.delivered_at),
    ended: closedAt ? { at: closedAt, state: row.state } : null,
    amount: hold.amount,
    held: heldOf(hold),
    actors: row.actors,
    documents: { accepted: document("pro_forma"), shipped: document("invoice") },
    movements: row.movements.map(({ at, amount, cause, ...movement }) => ({
      ...movement,
      at: new Date(at),
      amount: BigInt(amount),
      document_id: cause.startsWith("return:")
        ? (document("credit_note", cause.slice("return:".length)) ?? null)
        : null,
    })),
  }
}
