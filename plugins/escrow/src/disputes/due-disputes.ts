import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, runQuery, type TransactionContext } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { shareRefund } from "../domain/dispute/share"
import { timedStep } from "../domain/dispute/timers"
import { claimsOf } from "./claims-of"
import { disputes } from "./disputes"
import { escalateIn } from "./end-talks"
import { lockDispute, type DisputeRow } from "./lock-dispute"
import { resolveIn, resolving } from "./resolve-dispute"

const PER_RUN = 200

const PARTY = { as: "system" } as const

/** Does what time decides; a dispute that fails keeps no other from it. */
export const settleDueDisputes = async (container: MedusaContainer): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const rows = await runQuery<{ id: string }>(
    container,
    `select id from dispute where next_at <= ? and deleted_at is null
     order by next_at, id limit ?`,
    [clock.now(), PER_RUN]
  )
  for (const { id } of rows) {
    try {
      await settleDueDispute(container, id)
    } catch (error) {
      logger.warn(`disputes.settle: dispute ${id}: ${String(error)}`)
    }
  }
}

const settleDueDispute = async (container: MedusaContainer, id: string) => {
  const facts = await resolving(container, id)
  await disputes(container).inTransaction(async (tx) => {
    const now = clock.now()
    const dispute = await lockDispute(tx, id, PARTY)
    const due = timedStep(dispute.state, dispute)
    if (!due || due.at > now) {
      return // Somebody answered in the meantime.
    }
    if (due.step === "escalate") {
      await escalateIn(tx, dispute, { party: PARTY, by: SYSTEM, now, text: null })
      return
    }
    await refundClaim(tx, dispute, { facts, now })
  })
}

type Due = { facts: Awaited<ReturnType<typeof resolving>>; now: Date }

const refundClaim = async (tx: TransactionContext, dispute: DisputeRow, { facts, now }: Due) => {
  const claims = await claimsOf(tx, dispute.id)
  const share = shareRefund(dispute.claimed, claims, dispute.shipping_claimed)
  const how = { resolved_by: "timer", party: PARTY, by: SYSTEM } as const
  await resolveIn(tx, dispute, { share, facts, now, ...how })
}
