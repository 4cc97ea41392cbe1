import type { MedusaContainer } from "@medusajs/framework/types"
import type { Capability, CompanyPermission, OperatorPermission } from "./permissions"

/** Who signed in, as Medusa knows them. */
export type Actor = { type: "user" | "customer" | "api-key"; id: string }

export type CompanyKind = "manufacturer" | "retailer" | "distributor"

/** Why a principal may at present use nothing but the shell (its own account, notifications). */
export type Restriction = "COMPANY_SUSPENDED" | "MFA_REQUIRED"

/** The operator's staff, or an integration that acts for the operator. */
export type OperatorPrincipal = {
  kind: "operator"
  actor: Actor
  member_id: string
  role: string
  permissions: ReadonlySet<OperatorPermission>
  restriction: Restriction | null
}

/** A person (or integration) acting for one company; `company.id` is never empty. */
export type CompanyPrincipal = {
  kind: "company"
  actor: Actor
  member_id: string
  role: string
  permissions: ReadonlySet<CompanyPermission>
  capabilities: ReadonlySet<Capability>
  company: {
    id: string
    kind: CompanyKind
    name: string
    /** ISO 3166-1 alpha-2, lower case. */
    country_code: string
    verification_level: number
  }
  restriction: Restriction | null
}

export type Principal = OperatorPrincipal | CompanyPrincipal

/** What is asked of a principal source: the actor, and how the session was established. */
export type PrincipalQuery = {
  actor: Actor
  /** The company asked for in the `x-company-id` header; another company's id resolves to null. */
  company_id?: string
  /** Whether the session passed a second factor. */
  mfa_passed: boolean
}

/** Resolves who acts for whom. Read on every request, so that revoking works on the next one. */
export type PrincipalSource = (
  query: PrincipalQuery,
  container: MedusaContainer
) => Promise<Principal | null>

let source: PrincipalSource | undefined

/** The companies plugin, which owns members and roles, registers the one source there is. */
export const registerPrincipalSource = (registered: PrincipalSource) => {
  source = registered
}

/** Resolves the principal; without a registered source nobody is anybody. */
export const resolvePrincipal: PrincipalSource = async (query, container) =>
  source ? await source(query, container) : null
