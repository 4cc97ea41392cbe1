import type { MedusaContainer } from "@medusajs/framework/types"
import { STRIPE_MODULE } from "../modules/stripe/name"
import type StripeModuleService from "../modules/stripe/service"

/** The service of what we know of the payment provider, in a container. */
export const cards = (container: MedusaContainer) =>
  container.resolve<StripeModuleService>(STRIPE_MODULE)
