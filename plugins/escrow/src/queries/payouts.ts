import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { maskAccount, type PayTo } from "../domain/payout/bank-details"
import { ownPayoutQuery, payoutDto } from "../http/payouts"

type Json = PayTo & { json: object }

const PAYOUT = `jsonb_build_object('id', p.id, 'batch_id', p.batch_id,
    'seller', jsonb_build_object('id', s.id, 'name', s.trading_name), 'state', p.state,
    'currency_code', p.currency_code, 'payable', p.payable, 'netted', p.netted,
    'disputed', p.disputed, 'reserved', p.reserved, 'amount', p.amount, 'holder', p.holder,
    'end_to_end_id', p.end_to_end_id, 'retry_of', p.retry_of, 'external_id', p.external_id,
    'paid_on', p.paid_on, 'failure', p.failure, 'created_at', p.created_at,
    'settled_at', p.settled_at) as json, p.iban, p.destination`

const FROM = "from payout p join company s on s.id = p.seller_id"

const payoutOf = ({ json, ...to }: Json) =>
  payoutDto.parse({ ...json, account_masked: maskAccount(to) })

/** Sees everything of a payout; a seller sees its own, once it is decided that they are made. */
export type PayoutViewer = { seller_id: string } | { as: "operator" }

const visibleTo = (viewer: PayoutViewer): Conditions => {
  const where = new Conditions().add("p.deleted_at is null")
  return "as" in viewer
    ? where
    : where.add("p.seller_id = ?", viewer.seller_id).add("p.state not in ('proposed', 'cancelled')")
}

/** Payouts, newest first. */
export const listPayouts = async (
  container: MedusaContainer,
  viewer: PayoutViewer,
  query: z.output<typeof ownPayoutQuery> & { seller_id?: string }
) => {
  const { state, seller_id, limit, offset } = query
  const where = visibleTo(viewer).when(state, "p.state = ?").when(seller_id, "p.seller_id = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${PAYOUT} ${FROM} where ${where.sql} order by p.created_at desc, p.id
       limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `${FROM} where ${where.sql}`, where.parameters, { limit, offset }),
  ])
  return { payouts: rows.map(payoutOf), count, limit, offset }
}

/** One payout. @throws NOT_FOUND, also for another seller's */
export const payoutView = async (container: MedusaContainer, id: string, viewer: PayoutViewer) => {
  const where = visibleTo(viewer).add("p.id = ?", id)
  const [row] = await runQuery<Json>(
    container,
    `select ${PAYOUT} ${FROM} where ${where.sql}`,
    where.parameters
  )
  if (!row) {
    throw notFound("Payout", id)
  }
  return payoutOf(row)
}

/** The payouts of a batch, by seller. */
export const payoutsOfBatch = async (container: MedusaContainer, batchId: string) => {
  const rows = await runQuery<Json>(
    container,
    `select ${PAYOUT} ${FROM} where p.batch_id = ? and p.deleted_at is null
     order by s.trading_name, p.id`,
    [batchId]
  )
  return rows.map(payoutOf)
}
