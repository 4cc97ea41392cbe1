import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { maskAccount, type PayTo } from "../domain/payout/bank-details"
import { accountInUse } from "../domain/payout/account"
import { payoutAccountDto, payoutAccountQuery } from "../http/payouts"
import { confirmerExists } from "../payouts/confirmers"

type Json = PayTo & { json: object }

/** The name of whoever signs in so; the operator's staff may have confirmed it. */
const nameOf = (actor: string) => `(select m.name from company_member m
    where m.actor_id = ${actor} and (m.company_id = a.company_id or m.company_id is null)
    order by m.company_id nulls last, m.joined_at desc limit 1)`

const ACCOUNT = `jsonb_build_object('id', a.id,
    'company', jsonb_build_object('id', c.id, 'name', c.trading_name), 'state', a.state,
    'holder', a.holder, 'bic', a.bic, 'requested_by', a.requested_by,
    'requested_by_name', ${nameOf("a.requested_by")}, 'requested_at', a.created_at,
    'confirmed_by_whom', case when ${confirmerExists("a.company_id", "a.requested_by")}
      then 'member' else 'operator' end,
    'confirmed_by_name', ${nameOf("a.confirmed_by")}, 'confirmed_at', a.confirmed_at,
    'active_from', a.active_from, 'ended_at', a.ended_at, 'reason', a.reason) as json, a.iban, a.destination`

const FROM = "from payout_account a join company c on c.id = a.company_id"

const accountOf = ({ json, ...to }: Json) =>
  payoutAccountDto.parse({ ...json, account_masked: maskAccount(to) })

/** Bank details of everybody: requested ones first, then the newest. */
export const listPayoutAccounts = async (
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof payoutAccountQuery>
) => {
  const where = new Conditions().add("a.deleted_at is null").when(state, "a.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${ACCOUNT} ${FROM} where ${where.sql}
       order by a.state = 'requested' desc, a.created_at desc, a.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `${FROM} where ${where.sql}`, where.parameters, { limit, offset }),
  ])
  return { accounts: rows.map(accountOf), count, limit, offset }
}

/** Bank details by their id. @throws NOT_FOUND */
export const payoutAccountView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${ACCOUNT} ${FROM} where a.id = ? and a.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Payout account", id)
  }
  return accountOf(row)
}

/** A company's bank details: what is used now, what is to come, and what was before, newest first. */
export const ownPayoutAccounts = async (container: MedusaContainer, companyId: string) => {
  const rows = await runQuery<Json>(
    container,
    `select ${ACCOUNT} ${FROM} where a.company_id = ? and a.deleted_at is null
     order by a.created_at desc, a.id`,
    [companyId]
  )
  const all = rows.map(accountOf)
  const times = all.map((dto) => ({
    dto,
    state: dto.state,
    active_from: dto.active_from === null ? null : new Date(dto.active_from),
  }))
  const used = accountInUse(times, clock.now())
  const active = used.kind === "usable" ? used.account.dto : null
  const open =
    all.find((one) => one !== active && ["requested", "cooling"].includes(one.state)) ?? null
  return { active, open, past: all.filter((one) => one !== active && one !== open) }
}
