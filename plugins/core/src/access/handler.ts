import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { CompanyPrincipal, OperatorPrincipal, Principal } from "./principal"
import { actorOf, type GuardedRequest, type UploadedFile } from "./request"
import type { RouteDefinition } from "./routes"

type Input<Schema> = Schema extends z.ZodType ? z.output<Schema> : Record<string, never>

type PrincipalFor<Route extends RouteDefinition> = Route["access"]["for"] extends "company"
  ? CompanyPrincipal
  : Route["access"]["for"] extends "operator"
    ? OperatorPrincipal
    : Principal | null

/** Who did something, as history and the audit log record it. */
export type By = {
  actor_type: string
  actor_id: string
  company_id: string | null
  request_id: string | null
}

/** What a handler works with: checked input and a principal that the guard has admitted. */
export type Call<Route extends RouteDefinition> = {
  principal: PrincipalFor<Route>
  by: By
  body: Input<Route["body"]>
  query: Input<Route["query"]>
  params: Record<string, string>
  file: Route extends { upload: object } ? UploadedFile : undefined
  scope: MedusaContainer
  req: MedusaRequest
  res: MedusaResponse
}

/**
 * Makes Medusa's route function from a route's definition and what it does. The answer goes through
 * the definition's `response`, so a field that is not listed never leaves the server.
 */
export const handler =
  <const Route extends RouteDefinition>(
    route: Route,
    run: (call: Call<Route>) => Promise<object | undefined>
  ) =>
  async (req: MedusaRequest, res: MedusaResponse) => {
    const guarded: GuardedRequest = req
    if (!guarded.validated) {
      // Only reachable when a route file exists without a row in the table.
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${req.path} was not admitted`)
    }
    // The guard decided by this very definition, so the principal has the kind its access asks for.
    const call = {
      principal: guarded.principal ?? null,
      by: byOf(guarded),
      ...guarded.validated,
      file: guarded.file,
      scope: req.scope,
      req,
      res,
    } as Call<Route>
    const answer = await run(call)
    if (route.download) {
      return
    }
    res.status(route.status ?? 200).json(route.response ? route.response.parse(answer) : answer)
  }

const byOf = (req: GuardedRequest): By => {
  const actor = actorOf(req)
  return {
    actor_type: actor?.type ?? "anonymous",
    actor_id: actor?.id ?? "anonymous",
    company_id: req.principal?.kind === "company" ? req.principal.company.id : null,
    request_id: req.requestId ?? null,
  }
}
