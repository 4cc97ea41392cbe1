import type { MedusaContainer } from "@medusajs/framework/types"
import { CARD_MODULE } from "../modules/card/name"
import type CardModuleService from "../modules/card/service"

/** The service of product cards in a container. */
export const cardService = (container: MedusaContainer) =>
  container.resolve<CardModuleService>(CARD_MODULE)
