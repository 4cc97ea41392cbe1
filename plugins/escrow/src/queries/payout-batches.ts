import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, Conditions, countForPage, notFound, runner, runQuery } from "@wholesale/core"
import { payoutBatchDto, payoutBatchQuery } from "../http/payouts"
import { planPayouts, type PlanScope, type SellerPlan } from "../payouts/seller-facts"
import { payoutsOfBatch } from "./payouts"

type Json = { json: unknown }

/** The name of a member of the operator's staff. */
const nameOf = (actor: string) => `(select m.name from company_member m
    where m.actor_id = ${actor} and m.company_id is null order by m.joined_at desc limit 1)`

const BATCH_JSON = `jsonb_build_object('id', b.id, 'state', b.state,
  'currency_code', b.currency_code, 'total', b.total,
  'count', (select count(*) from payout p where p.batch_id = b.id and p.deleted_at is null),
  'created_by', b.created_by, 'created_by_name', ${nameOf("b.created_by")},
  'created_at', b.created_at, 'approved_by_name', ${nameOf("b.approved_by")},
  'approved_at', b.approved_at, 'exported_at', b.exported_at, 'closed_at', b.closed_at,
  'cancelled_at', b.cancelled_at, 'file_sha256', b.file_sha256)`

/** Batches: those that wait for approval first, then the newest. */
export const listPayoutBatches = async (
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof payoutBatchQuery>
) => {
  const where = new Conditions().add("b.deleted_at is null").when(state, "b.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${BATCH_JSON} as json from payout_batch b where ${where.sql}
       order by b.state = 'proposed' desc, b.created_at desc, b.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from payout_batch b where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const batches = payoutBatchDto.array().parse(rows.map(({ json }) => json))
  return { batches, count, limit, offset }
}

/** One batch with its payouts. @throws NOT_FOUND */
export const payoutBatchView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${BATCH_JSON} as json from payout_batch b where b.id = ? and b.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Payout batch", id)
  }
  return { ...payoutBatchDto.parse(row.json), payouts: await payoutsOfBatch(container, id) }
}

/** What would become of what sellers are owed, whether or not they are due. */
export const previewPayouts = async (
  container: MedusaContainer,
  scope: Omit<PlanScope, "by_schedule">
) => {
  const plans = await planPayouts(runner(container), { ...scope, by_schedule: false }, clock.now())
  return plans.map((one) => planDto(one, scope.currency_code))
}

/** The same for one seller, in every currency in which it ever got money. */
export const previewOwnPayout = async (container: MedusaContainer, seller_id: string) => {
  const rows = await runQuery<{ currency_code: string }>(
    container,
    `select currency_code from ledger_account where name = 'seller_payable' and owner_id = ?
     order by 1`,
    [seller_id]
  )
  const plans = []
  for (const { currency_code } of rows) {
    plans.push(...(await previewPayouts(container, { currency_code, seller_id })))
  }
  return plans
}

const planDto = (one: SellerPlan, currency_code: string) => ({
  seller: { id: one.seller_id, name: one.seller_name },
  currency_code,
  payable: one.payable,
  debt: one.debt,
  ...one.plan,
  schedule: one.terms.schedule,
  due_on: one.due_on,
})
