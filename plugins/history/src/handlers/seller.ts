import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, type By, type Principal } from "@wholesale/core"
import type { JobChange } from "../modules/history/operations/jobs"
import { requireSeller } from "../queries/linkable"

export type SellerCall = {
  principal: Principal | null
  params: Record<string, string>
  by: By
  scope: MedusaContainer
}

/**
 * Whose past sales a call is about: the caller's own, or those of the company that the operator names.
 * @throws NOT_FOUND for a company that does not sell
 */
export const sellerOf = async ({ principal, params, scope }: SellerCall): Promise<string> => {
  if (principal?.kind === "company") {
    return principal.company.id
  }
  if (principal?.kind !== "operator") {
    throw refuse("OPERATOR_ONLY", "Only the operator and the seller see past sales")
  }
  await requireSeller(scope, params.id)
  return params.id
}

/** A change of the import that a path names. */
export const changeOf = async (call: SellerCall): Promise<JobChange> => ({
  job_id: call.params.import_id,
  seller_id: await sellerOf(call),
  by: call.by,
  now: clock.now(),
})
