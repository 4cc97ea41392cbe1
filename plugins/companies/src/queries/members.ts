import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound } from "@wholesale/core"
import type { TeamScope } from "../domain/member-rules"
import type { InvitationDto, MemberDto } from "../http/members"
import type { CompanyMember } from "../modules/membership/models/company-member"
import type { Invitation } from "../modules/membership/models/invitation"
import { membershipService } from "../shared/services"

type Paging = { limit: number; offset: number }
type RoleName = { id: string; key: string | null; name: string }

/** A filter without a value would match every row, so the operator's staff are found by audience. */
export const inScope = ({ company_id }: TeamScope) =>
  company_id === null ? { audience: "operator" as const } : { company_id: [company_id] }

/** A team's members, in the order in which they joined. */
export const listMembers = async (
  container: MedusaContainer,
  scope: TeamScope,
  { limit, offset }: Paging
) => {
  const service = membershipService(container)
  const [rows, count] = await service.listAndCountCompanyMembers(inScope(scope), {
    take: limit,
    skip: offset,
    order: { joined_at: "ASC", id: "ASC" },
  })
  const names = await roleNames(
    container,
    rows.map((row) => row.role_id)
  )
  return { members: rows.map((row) => toMemberDto(row, names)), count, limit, offset }
}

/** @throws NOT_FOUND, also for a member of another company */
export const findMember = async (
  container: MedusaContainer,
  scope: TeamScope,
  id: string
): Promise<MemberDto> => {
  const [row] = await membershipService(container).listCompanyMembers({
    ...inScope(scope),
    id: [id],
  })
  if (!row) {
    throw notFound("Member", id)
  }
  return toMemberDto(row, await roleNames(container, [row.role_id]))
}

const toMemberDto = (
  row: InferTypeOf<typeof CompanyMember>,
  names: Map<string, RoleName>
): MemberDto => ({
  id: row.id,
  actor_type: row.actor_type,
  actor_id: row.actor_id,
  email: row.email,
  name: row.name,
  status: row.status,
  role: names.get(row.role_id) ?? { id: row.role_id, key: null, name: "" },
  joined_at: row.joined_at.toISOString(),
})

/** A team's invitations, newest first. */
export const listInvitations = async (
  container: MedusaContainer,
  scope: TeamScope,
  { limit, offset }: Paging
) => {
  const service = membershipService(container)
  const [rows, count] = await service.listAndCountInvitations(inScope(scope), {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  })
  const names = await roleNames(
    container,
    rows.map((row) => row.role_id)
  )
  return { invitations: rows.map((row) => toInvitationDto(row, names)), count, limit, offset }
}

/** @throws NOT_FOUND, also for an invitation of another company */
export const findInvitation = async (
  container: MedusaContainer,
  scope: TeamScope,
  id: string
): Promise<InvitationDto> => {
  const [row] = await membershipService(container).listInvitations({
    ...inScope(scope),
    id: [id],
  })
  if (!row) {
    throw notFound("Invitation", id)
  }
  return toInvitationDto(row, await roleNames(container, [row.role_id]))
}

const toInvitationDto = (
  row: InferTypeOf<typeof Invitation>,
  names: Map<string, RoleName>
): InvitationDto => ({
  id: row.id,
  email: row.email,
  role: { id: row.role_id, name: names.get(row.role_id)?.name ?? "" },
  status: row.status === "pending" && row.expires_at <= clock.now() ? "expired" : row.status,
  invited_by: row.invited_by,
  expires_at: row.expires_at.toISOString(),
  created_at: row.created_at.toISOString(),
})

/** Also of removed roles: a revoked invitation keeps the name of what it offered. */
const roleNames = async (container: MedusaContainer, ids: string[]) => {
  const roles = await membershipService(container).listCompanyRoles(
    { id: [...new Set(ids)] },
    { select: ["id", "key", "name"], withDeleted: true }
  )
  return new Map(roles.map(({ id, key, name }) => [id, { id, key, name }]))
}
