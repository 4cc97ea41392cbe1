import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  dayOf,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { writePain001, type SepaParty, type SepaTransfer } from "../domain/bank/pain001"
import { messageIdOf } from "../domain/payout/bank-ids"
import { readSettings } from "../settings/money-settings"
import { changeBatch, lockBatch, type BatchRow } from "./batch-row"
import { payouts } from "./payouts"

/**
 * The file with which the operator's bank pays an approved batch. It is written when it is first asked
 * for, and its payouts count as sent from then on; later it is the same, byte for byte.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED before the approval and for a batch without transfers,
 *   CONFIGURATION_INVALID without an account of the platform, INVALID_INPUT for another currency than
 *   EUR, which no such file can carry
 */
export const paymentFile = async (
  container: MedusaContainer,
  id: string,
  by: By
): Promise<string> =>
  await payouts(container).inTransaction(async (tx) => {
    const batch = await lockBatch(tx, id)
    return batch.file ?? (await exportBatch(tx, batch, by, clock.now()))
  })

const exportBatch = async (
  tx: TransactionContext,
  batch: BatchRow,
  by: By,
  now: Date
): Promise<string> => {
  const transfers = await transfersOf(tx, batch.id)
  if (batch.state !== "approved" || transfers.length === 0) {
    throw refuse("TRANSITION_NOT_ALLOWED", `This batch is ${batch.state} and has no file`, {
      from: batch.state,
    })
  }
  const file = writePain001({
    message_id: messageIdOf(batch.id),
    created_at: now,
    debtor: await debtorOf(tx),
    execution_on: dayOf(now),
    transfers,
  })
  const sha256 = createHash("sha256").update(file).digest("hex")
  await sql(tx, "update payout_batch set file = ?, file_sha256 = ? where id = ?", [
    file,
    sha256,
    batch.id,
  ])
  await sql(
    tx,
    `update payout set state = 'sent', updated_at = ?
     where batch_id = ? and state = 'approved' and iban is not null`,
    [now, batch.id]
  )
  await changeBatch(tx, batch, "exported", { by, now, after: { sha256 } })
  return file
}

type Row = {
  end_to_end_id: string
  amount: string
  currency_code: string
  holder: string
  iban: string
  bic: string | null
}

const transfersOf = async (tx: TransactionContext, batchId: string): Promise<SepaTransfer[]> => {
  const rows = await sql<Row>(
    tx,
    `select end_to_end_id, amount, currency_code, holder, iban, bic from payout
     where batch_id = ? and state = 'approved' and iban is not null and deleted_at is null order by id`,
    [batchId]
  )
  return rows.map(({ end_to_end_id, amount, currency_code, ...to }) => ({
    end_to_end_id,
    amount: BigInt(amount),
    currency_code,
    creditor: partyOf(to.holder, to.iban, to.bic),
    remittance: end_to_end_id,
  }))
}

const debtorOf = async (tx: TransactionContext): Promise<SepaParty> => {
  const { platform } = await readSettings(transactionRunner(tx))
  if (platform.iban === null) {
    throw refuse(
      "CONFIGURATION_INVALID",
      "The money settings name no bank account of the platform that payouts could leave from"
    )
  }
  return partyOf(platform.legal_name, platform.iban, platform.bic)
}

const partyOf = (name: string, iban: string, bic: string | null): SepaParty => ({
  name,
  iban,
  ...(bic === null ? {} : { bic }),
})
