import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_HOLD_MODULE } from "../modules/payment_hold/name"
import type PaymentHoldModuleService from "../modules/payment_hold/service"

/** The service of payment holds in a container. */
export const paymentHolds = (container: MedusaContainer) =>
  container.resolve<PaymentHoldModuleService>(PAYMENT_HOLD_MODULE)
