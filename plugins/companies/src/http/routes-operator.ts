import { auditEntryDto } from "@wholesale/core/http/schemas"
import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { countryCode, id, line, ok, page, paging } from "@wholesale/core/http/fields"
import { COMPANY_KINDS, COMPANY_STATUSES, companyDto, historyDto, statusInput } from "./company"
import {
  apiKeyDto,
  apiKeyInput,
  invitationDto,
  invitationInput,
  memberDto,
  ROLE_AUDIENCES,
  roleDto,
  roleInput,
  roleUpdate,
} from "./members"
import { caseDto } from "./verification"

const read = { for: "operator", permission: "operator.companies.read" } as const
const manage = { for: "operator", permission: "operator.companies.manage" } as const
const access = { for: "operator", permission: "operator.access" } as const
const admin = ["admin"] as const
const pageQuery = z.object(paging).strict()
const nothing = z.object({}).strict()
const company = z.object({ company: companyDto })
const member = z.object({ member: memberDto })
const role = z.object({ role: roleDto })
const invitation = z.object({ invitation: invitationDto })

const companies = defineRoutes({
  listCompanies: {
    method: "GET",
    path: "/companies",
    on: admin,
    summary: "All companies",
    access: read,
    query: z
      .object({
        ...paging,
        q: line(100).optional(),
        kind: z.enum(COMPANY_KINDS).optional(),
        status: z.enum(COMPANY_STATUSES).optional(),
        level: z.coerce.number().int().min(0).max(3).optional(),
        country: countryCode().optional(),
      })
      .strict(),
    response: page("companies", companyDto),
  },
  getCompanyOverview: {
    method: "GET",
    path: "/companies/:id",
    on: admin,
    summary: "One company with its verification cases",
    access: read,
    response: z.object({
      company: companyDto,
      members_count: z.number().int(),
      cases: z.array(caseDto),
      documents_count: z.number().int(),
    }),
  },
  suspendCompany: {
    method: "POST",
    path: "/companies/:id/suspend",
    on: admin,
    summary: "Suspend a company; its members feel it on their next request",
    access: manage,
    body: statusInput,
    response: company,
  },
  reinstateCompany: {
    method: "POST",
    path: "/companies/:id/reinstate",
    on: admin,
    summary: "Lift a company's suspension",
    access: manage,
    body: statusInput,
    response: company,
  },
  listCompanyHistory: {
    method: "GET",
    path: "/companies/:id/history",
    on: admin,
    summary: "What happened to a company, newest first",
    access: read,
    query: pageQuery,
    response: page("history", historyDto),
  },
  listCompanyAudit: {
    method: "GET",
    path: "/companies/:id/audit",
    on: admin,
    summary: "Who did what in a company, newest first",
    access: { for: "operator", permission: "operator.audit" },
    query: pageQuery,
    response: page("entries", auditEntryDto),
  },
  listCompanyMembers: {
    method: "GET",
    path: "/companies/:id/members",
    on: admin,
    summary: "A company's members",
    access: read,
    query: pageQuery,
    response: page("members", memberDto),
  },
})

const staff = defineRoutes({
  listOperators: {
    method: "GET",
    path: "/operators",
    on: admin,
    summary: "The operator's staff",
    access,
    query: pageQuery,
    response: page("members", memberDto),
  },
  listOperatorInvitations: {
    method: "GET",
    path: "/operators/invitations",
    on: admin,
    summary: "Invitations to the operator's staff, newest first",
    access,
    query: pageQuery,
    response: page("invitations", invitationDto),
  },
  inviteOperator: {
    method: "POST",
    path: "/operators/invitations",
    on: admin,
    summary: "Invite somebody to the operator's staff",
    access,
    body: invitationInput,
    status: 201,
    response: invitation,
  },
  resendOperatorInvitation: {
    method: "POST",
    path: "/operators/invitations/:id/resend",
    on: admin,
    summary: "Send a new link; the old one stops working",
    access,
    body: nothing,
    response: invitation,
  },
  revokeOperatorInvitation: {
    method: "DELETE",
    path: "/operators/invitations/:id",
    on: admin,
    summary: "Revoke an invitation to the operator's staff",
    access,
    response: ok,
  },
  changeOperator: {
    method: "POST",
    path: "/operators/:id",
    on: admin,
    summary: "Give one of the staff another role",
    access,
    body: z.object({ role_id: id() }).strict(),
    response: member,
  },
  deactivateOperator: {
    method: "POST",
    path: "/operators/:id/deactivate",
    on: admin,
    summary: "Take the access of one of the staff away, from their next request on",
    access,
    body: nothing,
    response: member,
  },
  reactivateOperator: {
    method: "POST",
    path: "/operators/:id/reactivate",
    on: admin,
    summary: "Give a deactivated one of the staff their access back",
    access,
    body: nothing,
    response: member,
  },
})

const roles = defineRoutes({
  listAllRoles: {
    method: "GET",
    path: "/operator-roles",
    on: admin,
    summary: "Built-in roles of every audience and the operator's own ones",
    access,
    query: z.object({ audience: z.enum(ROLE_AUDIENCES).optional() }).strict(),
    response: z.object({ roles: z.array(roleDto) }),
  },
  createOperatorRole: {
    method: "POST",
    path: "/operator-roles",
    on: admin,
    summary: "Make a role for the operator's staff",
    access,
    body: roleInput,
    status: 201,
    response: role,
  },
  changeOperatorRole: {
    method: "POST",
    path: "/operator-roles/:id",
    on: admin,
    summary: "Change a custom role, or ask for a second factor in any role",
    access,
    body: roleUpdate,
    response: role,
  },
  removeOperatorRole: {
    method: "DELETE",
    path: "/operator-roles/:id",
    on: admin,
    summary: "Remove a custom role that nobody has",
    access,
    response: ok,
  },
})

const keys = defineRoutes({
  listApiKeys: {
    method: "GET",
    path: "/api-keys",
    on: admin,
    summary: "Secret keys and what each of them acts as",
    access,
    response: z.object({ api_keys: z.array(apiKeyDto) }),
  },
  registerApiKey: {
    method: "POST",
    path: "/api-keys/:id/registration",
    on: admin,
    summary: "Say what a secret key acts as; without it the key opens nothing",
    access,
    body: apiKeyInput,
    response: z.object({ api_key: apiKeyDto }),
  },
  unregisterApiKey: {
    method: "DELETE",
    path: "/api-keys/:id/registration",
    on: admin,
    summary: "Let a secret key open nothing any more",
    access,
    response: ok,
  },
})

/** What the operator's staff do about companies, colleagues, roles and keys. */
export const operatorRoutes = defineRoutes({ ...companies, ...staff, ...roles, ...keys })
