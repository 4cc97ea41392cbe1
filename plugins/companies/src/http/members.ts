import { COMPANY_PERMISSIONS, OPERATOR_PERMISSIONS } from "@wholesale/core/access/permissions"
import { z } from "@medusajs/framework/zod"
import { email, id, line, timestamp } from "@wholesale/core/http/fields"
import { COMPANY_KINDS } from "./company"
import { hasOneLogin, loginFields, ONE_LOGIN } from "./sign-ins"

/** Whom a role is for: staff of one kind of company, or of the operator. */
export const ROLE_AUDIENCES = [...COMPANY_KINDS, "operator"] as const

export const roleDto = z.object({
  id: z.string(),
  /** Stable name of a built-in role (owner, buyer, …); null for a custom one. */
  key: z.string().nullable(),
  name: z.string(),
  audience: z.enum(ROLE_AUDIENCES),
  permissions: z.array(z.string()),
  requires_mfa: z.boolean(),
  built_in: z.boolean(),
  member_count: z.number().int().optional(),
})
export type RoleDto = z.output<typeof roleDto>

const permission = z.enum([...COMPANY_PERMISSIONS, ...OPERATOR_PERMISSIONS])

export const roleInput = z
  .object({ name: line(80), permissions: z.array(permission).min(1).max(40) })
  .strict()

/** What a company may change about a role of its own. */
export const companyRoleUpdate = roleInput.partial().strict()

/** Built-in roles accept `requires_mfa` only, and only from the operator. */
export const roleUpdate = roleInput
  .partial()
  .extend({ requires_mfa: z.boolean().optional() })
  .strict()

export const MEMBER_STATUSES = ["active", "deactivated"] as const

export const memberDto = z.object({
  id: z.string(),
  actor_type: z.string(),
  actor_id: z.string(),
  email: z.string(),
  name: z.string(),
  status: z.enum(MEMBER_STATUSES),
  role: z.object({ id: z.string(), key: z.string().nullable(), name: z.string() }),
  joined_at: timestamp(),
  last_seen_at: timestamp().nullable().optional(),
})
export type MemberDto = z.output<typeof memberDto>

export const INVITATION_STATUSES = ["pending", "accepted", "revoked", "expired"] as const

export const invitationDto = z.object({
  id: z.string(),
  email: z.string(),
  role: z.object({ id: z.string(), name: z.string() }),
  status: z.enum(INVITATION_STATUSES),
  invited_by: z.string(),
  expires_at: timestamp(),
  created_at: timestamp(),
})
export type InvitationDto = z.output<typeof invitationDto>

export const invitationInput = z.object({ email: email(), role_id: id() }).strict()

/** What the holder of an invitation's link may see before signing in. */
export const openInvitationDto = z.object({
  email: z.string(),
  company_name: z.string(),
  company_kind: z.enum(ROLE_AUDIENCES),
  role_name: z.string(),
  invited_by: z.string(),
  expires_at: timestamp(),
  /** Whether the person already has an account and only needs to enter its password. */
  has_account: z.boolean(),
})
export type OpenInvitationDto = z.output<typeof openInvitationDto>

export const acceptInvitationInput = z
  .object({
    ...loginFields(),
    first_name: line(80).optional(),
    last_name: line(80).optional(),
  })
  .strict()
  .refine(hasOneLogin, ONE_LOGIN)

/** A secret key and what it acts as; `registered` is null for a key that opens nothing. */
export const apiKeyDto = z.object({
  id: z.string(),
  title: z.string(),
  redacted: z.string(),
  registered: z
    .object({
      company_id: z.string().nullable(),
      company_name: z.string().nullable(),
      role: z.object({ id: z.string(), name: z.string() }),
    })
    .nullable(),
})
export type ApiKeyDto = z.output<typeof apiKeyDto>

export const apiKeyInput = z.object({ company_id: id().nullable(), role_id: id() }).strict()

/** The signed-in person, the company they act for, and what they may do there. */
export const meDto = z.object({
  actor: z.object({
    type: z.string(),
    id: z.string(),
    email: z.string(),
    name: z.string(),
    email_verified: z.boolean(),
  }),
  /** `none`: signed in, but acting for nobody. */
  acting_as: z.enum(["operator", "company", "none"]),
  company: z
    .object({
      id: z.string(),
      kind: z.enum(COMPANY_KINDS),
      name: z.string(),
      handle: z.string(),
      status: z.string(),
      verification_level: z.number().int(),
    })
    .nullable(),
  role: z.object({ key: z.string().nullable(), name: z.string() }).nullable(),
  permissions: z.array(z.string()),
  capabilities: z.array(z.string()),
  /** COMPANY_SUSPENDED or MFA_REQUIRED while only the shell is open. */
  restriction: z.string().nullable(),
  /** Everything this person may switch to, the current one included. */
  memberships: z.array(
    z.object({
      member_id: z.string(),
      company_id: z.string().nullable(),
      company_name: z.string(),
      kind: z.enum(ROLE_AUDIENCES),
      role_name: z.string(),
      current: z.boolean(),
    })
  ),
  unread_notifications: z.number().int(),
})
export type MeDto = z.output<typeof meDto>
