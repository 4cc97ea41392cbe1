import "server-only"
import type { InvitationDto, MemberDto, RoleDto } from "@wholesale/companies/http/members"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale/company"
const at = (collection: string, id: string, verb = "") =>
  `${BASE}/${collection}/${encodeURIComponent(id)}${verb ? `/${verb}` : ""}`

export type { InvitationDto, MemberDto, RoleDto }

export const listMembers = async (page: PageRequest) =>
  await request<Page<"members", MemberDto>>(`${BASE}/members`, { query: toOffset(page) })

export const changeMemberRole = async (id: string, roleId: string) =>
  await request(at("members", id), { method: "POST", body: { role_id: roleId } })

export const deactivateMember = async (id: string) =>
  await request(at("members", id, "deactivate"), { method: "POST", body: {} })

export const reactivateMember = async (id: string) =>
  await request(at("members", id, "reactivate"), { method: "POST", body: {} })

export const transferOwnership = async (memberId: string) =>
  await request(`${BASE}/ownership`, { method: "POST", body: { member_id: memberId } })

export const leaveCompany = async () => await request(`${BASE}/leave`, { method: "POST", body: {} })

export const listRoles = async () => (await request<{ roles: RoleDto[] }>(`${BASE}/roles`)).roles

export type RoleChange = { name: string; permissions: string[] }

export const createRole = async (role: RoleChange) =>
  await request(`${BASE}/roles`, { method: "POST", body: role })

export const changeRole = async (id: string, role: RoleChange) =>
  await request(at("roles", id), { method: "POST", body: role })

export const deleteRole = async (id: string) => await request(at("roles", id), { method: "DELETE" })

export const listInvitations = async (page: PageRequest) =>
  await request<Page<"invitations", InvitationDto>>(`${BASE}/invitations`, {
    query: toOffset(page),
  })

export const invite = async (email: string, roleId: string) =>
  await request(`${BASE}/invitations`, { method: "POST", body: { email, role_id: roleId } })

export const resendInvitation = async (id: string) =>
  await request(at("invitations", id, "resend"), { method: "POST", body: {} })

export const revokeInvitation = async (id: string) =>
  await request(at("invitations", id), { method: "DELETE" })
