import { buyerContextOf, VISITOR } from "@wholesale/catalog"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound, type Principal } from "@wholesale/core"
import { actorOf, type GuardedRequest } from "@wholesale/core/access/request"
import { viewerOf, type Shopper } from "../cart/access"

/** A request to one of Medusa's own store routes, after the guard and Medusa's validators. */
export type StoreRequest<Body = unknown> = GuardedRequest & MedusaRequest<Body>

/** The signed-in customer's id. */
export const customerOf = (req: GuardedRequest): string | null => {
  const actor = actorOf(req)
  return actor?.type === "customer" ? actor.id : null
}

/** Who shops through one of Medusa's own store routes; it may be nobody. */
export const storeShopper = async (req: StoreRequest): Promise<Shopper> => {
  const principal: Principal | null = req.principal ?? null
  const viewer = viewerOf(principal, customerOf(req))
  return { viewer, buyer: viewer.company_id ? await buyerContextOf(principal, req.scope) : VISITOR }
}

/** What answers in place of one of Medusa's handlers. */
export type Answering<Body> = (req: StoreRequest<Body>, res: MedusaResponse) => Promise<void>

/**
 * Makes a middleware of what answers in place of Medusa's handler: it runs after Medusa's own checks
 * of the request and never passes on.
 */
export const inPlaceOfCore =
  <Body>(answer: Answering<Body>) =>
  async (req: StoreRequest<Body>, res: MedusaResponse) =>
    await answer(req, res)

/** A parameter of the path. @throws NOT_FOUND */
export const param = (req: MedusaRequest, name: string): string => {
  const value: unknown = req.params[name]
  if (typeof value !== "string") {
    throw notFound("Address", req.path)
  }
  return value
}
