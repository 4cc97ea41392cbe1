import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runner, runQuery } from "@wholesale/core"
import { fromStripe } from "../domain/stripe/amount"
import {
  chargebackDto,
  chargebackQuery,
  connectedAccountDto,
  processorEntryDto,
  processorEntryQuery,
} from "../http/stripe"
import { stripe, takesCards } from "../stripe/client"
import { syncAccount } from "../stripe/connect"

type Json = { json: unknown }

const ENTRY = `jsonb_build_object('id', e.id, 'external_id', e.external_id, 'kind', e.kind,
  'source_id', e.source_id, 'description', e.description, 'currency_code', e.currency_code,
  'amount', e.amount, 'fee', e.fee, 'booked_at', e.booked_at, 'state', e.state,
  'txn_key', e.txn_key, 'note', e.note, 'settled_at', e.settled_at) as json`

/** Changes of our balance at the provider: those in suspense first, the oldest of them at the top. */
export const listEntries = async (
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof processorEntryQuery>
) => {
  const where = new Conditions().add("e.deleted_at is null").when(state, "e.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${ENTRY} from processor_entry e where ${where.sql}
       order by e.state = 'suspense' desc, case when e.state = 'suspense' then e.booked_at end,
         e.booked_at desc, e.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from processor_entry e where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const entries = processorEntryDto.array().parse(rows.map(({ json }) => json))
  return { entries, count, limit, offset }
}

/** One change. @throws NOT_FOUND */
export const entryView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${ENTRY} from processor_entry e where e.id = ?`,
    [id]
  )
  if (!row) {
    throw notFound("Change of the provider's balance", id)
  }
  return processorEntryDto.parse(row.json)
}

const CHARGEBACK = `jsonb_build_object('id', c.id, 'external_id', c.external_id, 'state', c.state,
  'reason', c.reason, 'currency_code', c.currency_code, 'amount', c.amount, 'beyond', c.beyond,
  'due_by', c.due_by, 'created_at', c.created_at, 'closed_at', c.closed_at,
  'payment_id', c.request_id, 'payment_reference', r.reference,
  'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name),
  'orders', coalesce((select jsonb_agg(jsonb_build_object('seller_order_id', o.id,
      'display_id', o.display_id, 'amount', s.amount) order by o.display_id)
    from chargeback_share s join seller_order o on o.id = s.seller_order_id
    where s.chargeback_id = c.id), '[]'::jsonb)) as json`

/** Chargebacks: those that wait for evidence first, the most urgent of them at the top. */
export const listChargebacks = async (
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof chargebackQuery>
) => {
  const where = new Conditions().add("c.deleted_at is null").when(state, "c.state = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select ${CHARGEBACK} from chargeback c join payment_request r on r.id = c.request_id
       join company b on b.id = c.buyer_id where ${where.sql}
       order by c.state in ('inquiry', 'open') desc, c.due_by nulls last, c.id limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from chargeback c where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const chargebacks = chargebackDto.array().parse(rows.map(({ json }) => json))
  return { chargebacks, count, limit, offset }
}

/** Our balance at the provider beside the one in the books. */
export const processorView = async (container: MedusaContainer) => {
  const [books, [suspense], there] = await Promise.all([
    runQuery<{ currency_code: string; balance: string }>(
      container,
      `select currency_code, sum(balance)::text as balance from ledger_balance
       where name = 'processor_clearing' group by 1 order by 1`
    ),
    runQuery<{ count: number; oldest_at: Date | null; last_entry_at: Date | null }>(
      container,
      `select count(*) filter (where state = 'suspense')::int as count,
         min(booked_at) filter (where state = 'suspense') as oldest_at,
         max(booked_at) as last_entry_at from processor_entry`
    ),
    balancesThere(),
  ])
  const ours = new Map(books.map((row) => [row.currency_code, BigInt(row.balance)]))
  const currencies = [...new Set([...ours.keys(), ...(there?.keys() ?? [])])].sort()
  return {
    connected: takesCards(),
    balances: currencies.map((currency_code) => ({
      currency_code,
      provider: there ? (there.get(currency_code) ?? 0n) : null,
      books: ours.get(currency_code) ?? 0n,
    })),
    suspense: { count: suspense.count, oldest_at: suspense.oldest_at },
    last_entry_at: suspense.last_entry_at,
  }
}

/** What the provider says that we have; null when it does not answer. */
const balancesThere = async (): Promise<Map<string, bigint> | null> => {
  if (!takesCards()) {
    return null
  }
  const balance = await stripe()
    .balance.retrieve()
    .catch(() => null)
  if (!balance) {
    return null
  }
  const sums = new Map<string, bigint>()
  for (const { amount, currency } of [...balance.available, ...balance.pending]) {
    sums.set(currency, (sums.get(currency) ?? 0n) + fromStripe(amount, currency))
  }
  return sums
}

const ACCOUNT = `select external_id, jsonb_build_object('state', state,
    'payouts_enabled', payouts_enabled, 'requirements', requirements, 'checked_at', checked_at)
    as json from connected_account where company_id = ?`

/** A seller's account with the provider, as it is there just now where the provider answers. */
export const connectedAccountView = async (container: MedusaContainer, companyId: string) => {
  const run = runner(container)
  const [known] = await run<Json & { external_id: string }>(ACCOUNT, [companyId])
  if (!known || !takesCards()) {
    return { offered: takesCards(), account: null }
  }
  await syncAccount(container, known.external_id).catch(() => undefined)
  const [{ json }] = await run<Json>(ACCOUNT, [companyId])
  return { offered: true, account: connectedAccountDto.parse(json) }
}
