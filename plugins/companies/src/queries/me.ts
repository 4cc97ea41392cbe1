import type { MedusaContainer } from "@medusajs/framework/types"
import { preparedRunner } from "@wholesale/core"
import type { Actor, Principal } from "@wholesale/core/access/principal"
import { receiverOfCaller } from "@wholesale/notifications/http/receiver-of-caller"
import { countUnread } from "@wholesale/notifications/queries/feed"
import type { MeDto } from "../http/members"
import type { Person } from "../modules/membership/types"
import { actorContact } from "./actor-contact"
import { listMemberships, type Membership } from "./memberships"
import { teamName } from "./team-name"

/** The signed-in person, the company they act for, and what they may do there. */
export const describeMe = async (
  container: MedusaContainer,
  actor: Actor,
  principal: Principal | null
): Promise<MeDto> => {
  const [memberships, operatorName, unread] = await Promise.all([
    listMemberships(container, actor),
    teamName(container, { company_id: null, audience: "operator" }),
    countUnread(container, receiverOfCaller(principal, actor)),
  ])
  const current = memberships.find((membership) => membership.member_id === principal?.member_id)
  const contact = current ?? memberships[0] ?? (await actorContact(container, actor))
  return {
    actor: {
      ...actor,
      email: contact.email,
      name: contact.name,
      email_verified: await isVerified(container, actor, contact.email),
    },
    acting_as: principal?.kind ?? "none",
    ...(current ? companyAndRole(current, principal) : { company: null, role: null }),
    permissions: [...(principal?.permissions ?? [])],
    capabilities: principal?.kind === "company" ? [...principal.capabilities] : [],
    restriction: principal?.restriction ?? null,
    memberships: memberships.map((membership) => ({
      member_id: membership.member_id,
      company_id: membership.company_id,
      company_name: membership.company_name ?? operatorName,
      kind: membership.kind,
      role_name: membership.role_name,
      current: membership === current,
    })),
    unread_notifications: unread,
  }
}

const companyAndRole = (current: Membership, principal: Principal | null) => ({
  company:
    principal?.kind === "company"
      ? {
          ...principal.company,
          handle: current.company_handle ?? "",
          status: current.company_status ?? "active",
        }
      : null,
  role: { key: current.role_key, name: current.role_name },
})

const isVerified = async (container: MedusaContainer, actor: Actor, email: string) => {
  const found = await preparedRunner(container)(
    `select 1 from company_email_verification where actor_type = ? and actor_id = ? and email = ?
       and verified_at is not null and deleted_at is null limit 1`,
    [actor.type, actor.id, email]
  )
  return found.length > 0
}

/** The signed-in person as the one to write to. */
export const personOf = async (
  container: MedusaContainer,
  actor: Actor & { type: Person["actor_type"] }
): Promise<Person> => {
  const [membership] = await listMemberships(container, actor)
  const { email, name } = membership ?? (await actorContact(container, actor))
  return {
    actor_type: actor.type,
    actor_id: actor.id,
    email,
    name,
    locale: membership?.locale ?? "en",
  }
}
