import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../modules/payout/name"
import type PayoutModuleService from "../modules/payout/service"

/** The service of payouts in a container. */
export const payouts = (container: MedusaContainer) =>
  container.resolve<PayoutModuleService>(PAYOUT_MODULE)

/** Topic of the message that sends an approved payout to a seller's account, with `payout_id`. */
export const SEND_TRANSFER_TOPIC = "payout.transfer"
