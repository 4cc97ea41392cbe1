import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sendCsv, toDecimal } from "@wholesale/core"
import { trialBalance } from "../queries/ledger"
import { ledgerRows } from "../queries/ledger-rows"

const BALANCE_COLUMNS = [
  "code",
  "account",
  "class",
  "currency",
  "accounts",
  "debits",
  "credits",
  "balance",
]

/** Sends the trial balance as CSV; amounts in major units. */
export const sendTrialBalance = async (
  container: MedusaContainer,
  res: MedusaResponse
): Promise<undefined> =>
  await sendCsv(res, {
    name: "trial-balance",
    columns: BALANCE_COLUMNS,
    rows: balanceRows(container),
  })

async function* balanceRows(container: MedusaContainer) {
  for (const line of await trialBalance(container)) {
    const money = (minor: number) => toDecimal(BigInt(minor), line.currency_code)
    yield [
      line.code,
      line.name,
      line.class,
      line.currency_code,
      line.accounts,
      money(line.debits),
      money(line.credits),
      money(line.balance),
    ]
  }
}

const LEDGER_COLUMNS = [
  "transaction",
  "leg",
  "created_at",
  "effective_on",
  "event",
  "kind",
  "business_ref",
  "external_ref",
  "actor",
  "code",
  "account",
  "currency",
  "debit",
  "credit",
]

/** Sends every leg of every booking as CSV, or those of one account; amounts in major units. */
export const sendLedger = async (
  container: MedusaContainer,
  res: MedusaResponse,
  account: string | undefined
): Promise<undefined> =>
  await sendCsv(res, {
    name: "ledger",
    columns: LEDGER_COLUMNS,
    rows: legs(container, account),
  })

async function* legs(container: MedusaContainer, account: string | undefined) {
  for await (const leg of ledgerRows(container, account)) {
    const amount = BigInt(leg.amount)
    const size = toDecimal(amount < 0n ? -amount : amount, leg.currency_code)
    yield [
      leg.txn_id,
      leg.seq,
      leg.created_at,
      leg.effective_on,
      leg.event,
      leg.kind,
      leg.business_ref,
      leg.external_ref,
      leg.actor,
      leg.code,
      leg.account,
      leg.currency_code,
      amount > 0n ? size : null,
      amount > 0n ? null : size,
    ]
  }
}
