import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { id, ok, page, paging } from "@wholesale/core/http/fields"
import {
  companyRoleUpdate,
  invitationDto,
  invitationInput,
  memberDto,
  roleDto,
  roleInput,
} from "./members"

const read = { for: "company", permission: "members.read" } as const
const manage = { for: "company", permission: "members.manage" } as const
const both = ["store", "admin"] as const
const member = z.object({ member: memberDto })
const role = z.object({ role: roleDto })
const invitation = z.object({ invitation: invitationDto })
const nothing = z.object({}).strict()
const pageQuery = z.object(paging).strict()

/** Who works for the caller's company, and what each of them may do. */
export const memberRoutes = defineRoutes({
  listMembers: {
    method: "GET",
    path: "/company/members",
    on: both,
    summary: "The company's members",
    access: read,
    query: pageQuery,
    response: page("members", memberDto),
  },
  changeMember: {
    method: "POST",
    path: "/company/members/:id",
    on: both,
    summary: "Give a member another role",
    access: manage,
    body: z.object({ role_id: id() }).strict(),
    response: member,
  },
  deactivateMember: {
    method: "POST",
    path: "/company/members/:id/deactivate",
    on: both,
    summary: "Take a member's access away, from their next request on",
    access: manage,
    body: nothing,
    response: member,
  },
  reactivateMember: {
    method: "POST",
    path: "/company/members/:id/reactivate",
    on: both,
    summary: "Give a deactivated member their access back",
    access: manage,
    body: nothing,
    response: member,
  },
  transferOwnership: {
    method: "POST",
    path: "/company/ownership",
    on: both,
    summary: "Hand the own ownership over to a colleague and become administrator",
    access: manage,
    body: z.object({ member_id: id() }).strict(),
    response: member,
  },
  leaveCompany: {
    method: "POST",
    path: "/company/leave",
    on: both,
    summary: "Leave the company",
    access: { for: "company", permission: "company.read" },
    body: nothing,
    response: z.object({ left: z.literal(true) }),
  },
  listRoles: {
    method: "GET",
    path: "/company/roles",
    on: both,
    summary: "Built-in roles and the company's own ones",
    access: read,
    response: z.object({ roles: z.array(roleDto) }),
  },
  createRole: {
    method: "POST",
    path: "/company/roles",
    on: both,
    summary: "Make a role of one's own out of the same permissions",
    access: manage,
    body: roleInput,
    status: 201,
    response: role,
  },
  changeRole: {
    method: "POST",
    path: "/company/roles/:id",
    on: both,
    summary: "Change one of the company's own roles",
    access: manage,
    body: companyRoleUpdate,
    response: role,
  },
  removeRole: {
    method: "DELETE",
    path: "/company/roles/:id",
    on: both,
    summary: "Remove a role that nobody has",
    access: manage,
    response: ok,
  },
  listInvitations: {
    method: "GET",
    path: "/company/invitations",
    on: both,
    summary: "Invitations, newest first",
    access: read,
    query: pageQuery,
    response: page("invitations", invitationDto),
  },
  invite: {
    method: "POST",
    path: "/company/invitations",
    on: both,
    summary: "Invite somebody by e-mail",
    access: manage,
    body: invitationInput,
    status: 201,
    response: invitation,
  },
  resendInvitation: {
    method: "POST",
    path: "/company/invitations/:id/resend",
    on: both,
    summary: "Send a new link; the old one stops working",
    access: manage,
    body: nothing,
    response: invitation,
  },
  revokeInvitation: {
    method: "DELETE",
    path: "/company/invitations/:id",
    on: both,
    summary: "Revoke an invitation",
    access: manage,
    response: ok,
  },
})
