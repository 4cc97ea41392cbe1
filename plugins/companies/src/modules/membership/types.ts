import type { By } from "@wholesale/core"
import type { RoleAudience } from "../../domain/built-in-roles"
import type { TeamScope } from "../../domain/member-rules"

/** Somebody who manages a team: their member row is read again when the change happens. */
export type Acting = { scope: TeamScope; acting_member_id: string; by: By }

/** An account, as Medusa knows it, with what is said about the person. */
export type Person = {
  actor_type: "user" | "customer"
  actor_id: string
  email: string
  name: string
  locale: string
}

export type FirstOwnerInput = {
  company_id: string
  audience: RoleAudience
  person: Person
  /** Whether the person has proven the address already. */
  email_proven?: boolean
  by: By
}

export type InviteInput = Acting & {
  email: string
  role_id: string
  locale: string
  /** What the e-mail calls the company (or the operator) and the person who invites. */
  team_name: string
  invited_by: string
}

export type AcceptInput = { token: string; person: Person; by: By }

export type ApiKeyRegistration = {
  key: { id: string; title: string }
  scope: TeamScope
  role_id: string
  by: By
}
