import type { MeDto } from "@wholesale/companies/http/members"
import { can, mayCompany } from "./permissions"

/** What a manufacturer's page offers the person who looks at it. */
export type RelationshipOffer =
  | "sign_in"
  | "not_retailer"
  | "not_allowed"
  | "level_too_low"
  | "request"
  | "requested"
  | "approved"
  | "declined"
  | "blocked"

const STATES = ["requested", "approved", "declined", "blocked"] as const

/** Decides by what stands already, then by kind, role and level: the order of what one can change. */
export const relationshipOffer = (
  me: MeDto | null,
  relationship: { status: string } | null
): RelationshipOffer => {
  if (!me?.company) {
    return me ? "not_retailer" : "sign_in"
  }
  const state = STATES.find((status) => status === relationship?.status)
  if (state) {
    return state
  }
  if (me.company.kind !== "retailer") {
    return "not_retailer"
  }
  if (!can(me, "relationships.manage")) {
    return "not_allowed"
  }
  return mayCompany(me, "request_relationships") ? "request" : "level_too_low"
}

/** Whether the form for a (new) request is shown: a declined one may be asked for again. */
export const mayAsk = (offer: RelationshipOffer, me: MeDto | null): boolean =>
  offer === "request" ||
  (offer === "declined" &&
    me !== null &&
    can(me, "relationships.manage") &&
    mayCompany(me, "request_relationships"))
