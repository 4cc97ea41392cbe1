import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { SYSTEM } from "@wholesale/companies"
import { clock, dayOf, faultPoint, runQuery, type TransactionContext } from "@wholesale/core"
import { toStripe } from "../domain/stripe/amount"
import type { PayoutOutcome } from "../domain/payout/outcome"
import { payouts } from "../payouts/payouts"
import { lockPayout, settle } from "../payouts/settle-payout"
import { stripe, unlessRefused } from "./client"

type Due = { amount: string; currency_code: string; destination: string }

/**
 * Sends an approved payout to the seller's account with the provider. What was sent before is found
 * again by its group, so a crash after the provider heard of it sends nothing twice.
 */
export const sendTransfer = async (container: MedusaContainer, id: string): Promise<void> => {
  const [due] = await runQuery<Due>(
    container,
    `select amount::text as amount, currency_code, destination from payout
     where id = ? and state = 'approved' and destination is not null and deleted_at is null`,
    [id]
  )
  if (!due) {
    return
  }
  const { data: sent } = await stripe().transfers.list({ transfer_group: id, limit: 1 })
  const transfer = sent.at(0) ?? (await transferTo(container, due, id))
  faultPoint("stripe.transfer-sent")
  if (transfer) {
    await applyTransfer(container, transfer)
  }
}

/** @returns undefined when the provider refused it for good: then the payout failed */
const transferTo = async (
  container: MedusaContainer,
  { amount, currency_code: currency, destination }: Due,
  id: string
): Promise<Stripe.Transfer | undefined> => {
  const asked = {
    amount: toStripe(BigInt(amount), currency),
    currency,
    destination,
    transfer_group: id,
    metadata: { payout: id },
  }
  return await unlessRefused(
    () => stripe().transfers.create(asked, { idempotencyKey: `transfer:${id}` }),
    (failed) => payouts(container).inTransaction((tx) => settleIfNews(tx, id, { failed }))
  )
}

/** Brings a transfer to where it is at the provider; one that was taken back wholly has failed. */
export const syncTransfer = async (container: MedusaContainer, id: string): Promise<void> =>
  await applyTransfer(container, await stripe().transfers.retrieve(id))

const applyTransfer = async (container: MedusaContainer, transfer: Stripe.Transfer) => {
  const { id, metadata, reversed } = transfer
  const payout = metadata.payout
  if (!payout) {
    return
  }
  await payouts(container).inTransaction(async (tx) => {
    await settleIfNews(tx, payout, { paid: { external_id: id, paid_on: dayOf(clock.now()) } })
    if (reversed) {
      await settleIfNews(tx, payout, { failed: { reason: "The transfer was reversed" } })
    }
  })
  faultPoint("stripe.transfer-settled")
}

/** The provider tells more than once, and in any order: what failed stays failed. */
const settleIfNews = async (tx: TransactionContext, id: string, outcome: PayoutOutcome) => {
  const { batch, payout } = await lockPayout(tx, id)
  const isNews = payout.state === "approved" || (payout.state === "paid" && "failed" in outcome)
  if (isNews) {
    await settle(tx, batch, payout, outcome, { by: SYSTEM, now: clock.now() })
  }
}
