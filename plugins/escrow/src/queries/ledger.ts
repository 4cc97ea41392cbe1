import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, containsPattern, countForPage, runner, runQuery } from "@wholesale/core"
import { displayIdOf } from "@wholesale/ordering"
import {
  accountDto,
  accountQuery,
  checksDto,
  transactionDto,
  transactionQuery,
  trialLineDto,
} from "../http/ledger"
import { findBrokenBlock, type Invariant } from "../ledger/invariants"
import { MONEY_INVARIANTS } from "../ledger/money-invariants"

type Json = { json: unknown }

/** Every kind of account with what was debited and credited, by currency. */
export const trialBalance = async (container: MedusaContainer) => {
  const rows = await runQuery<Json>(
    container,
    `select jsonb_build_object('name', name, 'code', code, 'class', class,
       'currency_code', currency_code, 'accounts', accounts, 'debits', debits_posted,
       'credits', credits_posted, 'balance', balance) as json
     from ledger_trial order by code, currency_code`
  )
  return trialLineDto.array().parse(rows.map(({ json }) => json))
}

/** Whose an account `a` is, for people, and what that is read from. */
const OWNER = `coalesce(c.trading_name, '#' || o.display_id)`
const OWNERS = `left join company c on c.id = a.owner_id
  left join seller_order o on o.id = a.owner_id`

/** Narrows accounts `a` to those of an id, of an order's number, or of companies by name. */
const ofOwner = (where: Conditions, q: string | undefined) =>
  q
    ? where.add(
        `(a.owner_id = ? or a.owner_id = any(array(select id from seller_order where display_id = ?))
          or a.owner_id = any(array(select id from company where trading_name ilike ?)))`,
        q,
        displayIdOf(q),
        containsPattern(q)
      )
    : where

/**
 * One page of accounts by code, those with the most in them first. The page is found in the accounts
 * alone: what makes a balance readable is looked up for its few rows, not for all of the marketplace.
 * Accounts that a block keeps are few enough to be in order within their page only.
 */
const pageOf = (where: Conditions) => `(select a.id, k.code from ledger_account a
  join ledger_chart k on k.name = a.name where ${where.sql}
  order by k.code, abs(a.debits_posted - a.credits_posted) desc, a.id limit ? offset ?)`

/** Accounts with their balances, by code; those with the most in them first. */
export const listAccounts = async (
  container: MedusaContainer,
  { name, q, currency_code, limit, offset }: z.output<typeof accountQuery>
) => {
  const where = new Conditions().when(name, "a.name = ?").when(currency_code, "a.currency_code = ?")
  ofOwner(where, q)
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select jsonb_build_object('key', a.key, 'name', a.name, 'code', a.code, 'class', a.class,
         'owner_id', a.owner_id, 'owner_name', ${OWNER}, 'currency_code', a.currency_code,
         'balance', a.balance, 'pending', a.debits_pending + a.credits_pending) as json
       from ${pageOf(where)} page join ledger_balance a on a.id = page.id ${OWNERS}
       order by a.code, abs(a.balance) desc, a.id`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `from ledger_account a where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const accounts = accountDto.array().parse(rows.map(({ json }) => json))
  return { accounts, count, limit, offset }
}

const ENTRIES = `coalesce((select jsonb_agg(jsonb_build_object('account', a.key,
    'owner_name', ${OWNER}, 'amount', e.amount, 'currency_code', a.currency_code) order by e.seq)
  from ledger_entry e join ledger_account a on a.id = e.account_id ${OWNERS}
  where e.txn_id = t.id), '[]'::jsonb)`

/** How many transactions there are: blocks know how many they cover. */
const allTransactions = async (container: MedusaContainer): Promise<number> => {
  const [{ count }] = await runQuery<{ count: string }>(
    container,
    `select coalesce(sum(b.txns), 0) + (select count(*) from ledger_txn t
       where t.id > coalesce(max(b.to_txn), 0)) as count
     from ledger_block b`
  )
  return Number(count)
}

/** Transactions with all their entries, newest first. */
export const listTransactions = async (
  container: MedusaContainer,
  { account, business_ref, limit, offset }: z.output<typeof transactionQuery>
) => {
  const where = new Conditions()
    .when(
      account,
      `t.id in (select e.txn_id from ledger_entry e join ledger_account a on a.id = e.account_id
        where a.key = ?)`
    )
    .when(business_ref, "t.business_ref = ?")
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `select jsonb_build_object('id', t.id::text, 'key', t.key, 'event', t.event, 'kind', t.kind,
         'business_ref', t.business_ref, 'external_ref', t.external_ref,
         'effective_on', t.effective_on::text, 'created_at', t.created_at, 'actor', t.actor,
         'entries', ${ENTRIES}) as json
       from ledger_txn t where ${where.sql} order by t.id desc limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    account || business_ref
      ? countForPage(container, `from ledger_txn t where ${where.sql}`, where.parameters, {
          limit,
          offset,
        })
      : allTransactions(container),
  ])
  const transactions = transactionDto.array().parse(rows.map(({ json }) => json))
  return { transactions, count, limit, offset }
}

const check = async (container: MedusaContainer, { key, sql }: Invariant) => {
  const violations = await runQuery<{ subject: string; found: string }>(container, sql)
  return { key, holds: violations.length === 0, violations }
}

/** Looks at everything that must hold of the books, and at the chain of hashes. */
export const runChecks = async (container: MedusaContainer) => {
  const checks = []
  for (const invariant of MONEY_INVARIANTS) {
    checks.push(await check(container, invariant))
  }
  const broken = await findBrokenBlock(runner(container))
  const [last] = await runQuery<{ id: string; to_txn: string; hash: string }>(
    container,
    "select id, to_txn, encode(hash, 'hex') as hash from ledger_block order by id desc limit 1"
  )
  return checksDto.parse({
    checks,
    chain: {
      holds: broken === null,
      broken_block: broken?.id ?? null,
      blocks: Number(last?.id ?? 0),
      sealed_to: String(last?.to_txn ?? 0),
      last_hash: last?.hash ?? null,
    },
  })
}
