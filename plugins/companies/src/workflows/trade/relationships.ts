import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, type By, type CompanyPrincipal } from "@wholesale/core"
import type { RelationshipStatus } from "../../domain/trade/states"
import { TRADE_MODULE } from "../../modules/trade/name"
import type TradeModuleService from "../../modules/trade/service"
import { findSeller } from "../../queries/find-seller"

const tradeOf = (container: MedusaContainer) => container.resolve<TradeModuleService>(TRADE_MODULE)

type Asking = { company: CompanyPrincipal["company"]; by: By }

/**
 * A retailer asks a seller that it found here for a relationship.
 * @returns the relationship's id
 * @throws NOT_FOUND, RELATIONSHIP_EXISTS
 */
export const requestRelationship = async (
  container: MedusaContainer,
  { company, by }: Asking,
  request: { seller_handle: string; message: string | null }
): Promise<string> => {
  const seller = await findSeller(container, request.seller_handle)
  const now = clock.now()
  return await tradeOf(container).request({
    retailer_id: company.id,
    retailer_name: company.name,
    seller_id: seller.id,
    message: request.message,
    origin: "marketplace",
    // Enough to find the request again in the audit log when a commission is disputed.
    origin_evidence: {
      channel: "directory",
      requested_by: by.actor_id,
      request_id: by.request_id,
      at: now.toISOString(),
    },
    by,
    now,
  })
}

export type Decision = {
  relationship_id: string
  to: RelationshipStatus
  only_from?: RelationshipStatus
}

/** A seller approves, declines, blocks or unblocks. @throws NOT_FOUND, TRANSITION_NOT_ALLOWED */
export const decideRelationship = async (
  container: MedusaContainer,
  { company, by }: Asking,
  decision: Decision
): Promise<string> =>
  await tradeOf(container).decide({
    ...decision,
    seller_id: company.id,
    seller_name: company.name,
    by,
    now: clock.now(),
  })
