import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { Subject } from "../domain/stripe/events"
import { syncAccount } from "./connect"
import { syncChargeback } from "./sync-chargeback"
import { syncPayment, syncSession } from "./sync-payment"
import { syncRefund } from "./send-refund"
import { syncTransfer } from "./send-transfer"

type Kind = Exclude<Subject["kind"], "nothing">

const SYNC: Readonly<Record<Kind, (container: MedusaContainer, id: string) => Promise<unknown>>> = {
  session: syncSession,
  payment: syncPayment,
  refund: syncRefund,
  chargeback: syncChargeback,
  account: syncAccount,
  transfer: syncTransfer,
}

const subject = z.object({
  kind: z.enum(["session", "payment", "refund", "chargeback", "account", "transfer"]),
  id: z.string(),
})

/**
 * Handles an event of the provider by looking at what it is about as that is now. So events may come
 * twice, days late and in any order, and what they claim is never believed.
 */
export const handleStripeEvent = async (
  container: MedusaContainer,
  payload: Record<string, unknown>
): Promise<void> => {
  const { kind, id } = subject.parse(payload)
  await SYNC[kind](container, id)
}
