import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, runQuery, type RunSql } from "@wholesale/core"
import { buyerCreditDto, creditDto, type creditQuery } from "../http/credit"

type Json = { json: unknown }

// What lies on a buyer's account and has not come for an awaited payment.
const CREDITS = `from ledger_balance a join company b on b.id = a.owner_id
  cross join lateral (select a.balance - a.debits_pending - coalesce(sum(p.received), 0) as available
    from payment_request p where p.buyer_id = a.owner_id and p.currency_code = a.currency_code
      and p.state = 'awaiting' and p.deleted_at is null) credit
  where a.name = 'unapplied_cash' and a.balance > 0 and credit.available > 0`

const CREDIT_JSON = `jsonb_build_object('id', a.key, 'currency_code', a.currency_code,
  'available', credit.available)`

/** What a buyer could use now or have paid back, by currency. */
export const ownCredits = async (run: RunSql, buyerId: string) => {
  const rows = await run<Json>(
    `select ${CREDIT_JSON} as json ${CREDITS} and a.owner_id = ? order by a.currency_code`,
    [buyerId]
  )
  return creditDto.array().parse(rows.map(({ json }) => json))
}

/** What a buyer could put towards payments in a currency; minor units. */
export const creditIn = async (run: RunSql, buyerId: string, currency: string) =>
  (await ownCredits(run, buyerId)).find(({ currency_code }) => currency_code === currency)
    ?.available ?? 0

/** Buyers with credit, the largest amounts first. */
export const listCredits = async (
  container: MedusaContainer,
  { q, limit, offset }: z.output<typeof creditQuery>
) => {
  const where = new Conditions().search(q, ["b.trading_name", "b.legal_name"])
  const filter = where.parameters.length > 0 ? `and ${where.sql}` : ""
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${CREDIT_JSON} || jsonb_build_object('buyer',
         jsonb_build_object('id', b.id, 'name', b.trading_name)) as json ${CREDITS} ${filter}
       order by credit.available desc, a.key limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `${CREDITS} ${filter}`, where.parameters, { limit, offset }),
  ])
  const credits = buyerCreditDto.array().parse(rows.map(({ json }) => json))
  return { credits, count, limit, offset }
}
