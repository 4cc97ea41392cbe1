import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../modules/review/name"
import type ReviewModuleService from "../modules/review/service"

/** The service of reviews in a container. */
export const reviewService = (container: MedusaContainer) =>
  container.resolve<ReviewModuleService>(REVIEW_MODULE)
