import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "@wholesale/companies"

export type NewPerson = {
  /** Retailer staff are customers, everyone else signs in to the dashboard as a user. */
  actor_type: "user" | "customer"
  email: string
  first_name: string
  last_name: string
  /** Without one, the person can't sign in (tests sign their tokens themselves). */
  password?: string
}

export type SeededPerson = {
  actor_type: "user" | "customer"
  actor_id: string
  auth_identity_id: string
  email: string
  name: string
  locale: string
}

const PROVIDER = "emailpass"

/** Makes a login and the account that it signs in to, with its e-mail address proven. */
export const createPerson = async (
  container: MedusaContainer,
  { actor_type, password, ...person }: NewPerson
): Promise<SeededPerson> => {
  const actor = await createAccount(container, actor_type, person)
  const auth_identity_id = await createIdentity(container, person.email, password)
  await container
    .resolve(Modules.AUTH)
    .updateAuthIdentities([
      { id: auth_identity_id, app_metadata: { [`${actor_type}_id`]: actor.id } },
    ])
  const membership = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
  await membership.createEmailVerifications([
    {
      actor_type,
      actor_id: actor.id,
      email: person.email,
      token_hash: `seed:${actor.id}`,
      expires_at: new Date(0),
      verified_at: new Date(),
    },
  ])
  return {
    actor_type,
    actor_id: actor.id,
    auth_identity_id,
    email: person.email,
    name: `${person.first_name} ${person.last_name}`,
    locale: "en",
  }
}

const createAccount = async (
  container: MedusaContainer,
  type: "user" | "customer",
  person: { email: string; first_name: string; last_name: string }
) =>
  type === "user"
    ? await container.resolve(Modules.USER).createUsers(person)
    : await container.resolve(Modules.CUSTOMER).createCustomers({ ...person, has_account: true })

const createIdentity = async (container: MedusaContainer, email: string, password?: string) => {
  const auth = container.resolve(Modules.AUTH)
  if (!password) {
    const identity = await auth.createAuthIdentities({
      provider_identities: [{ provider: PROVIDER, entity_id: email }],
    })
    return identity.id
  }
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `No login for ${email}: ${error}`)
  }
  return authIdentity.id
}

/** Adds a person to a team in one of its built-in roles. */
export const addMember = async (
  container: MedusaContainer,
  {
    company_id,
    audience,
    role_id,
  }: { company_id: string | null; audience: Audience; role_id: string },
  person: Pick<SeededPerson, "actor_id" | "email" | "name" | "locale"> & {
    actor_type: SeededPerson["actor_type"] | "api-key"
  }
): Promise<string> => {
  const membership = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
  const { actor_type, actor_id, email, name, locale } = person
  const [member] = await membership.createCompanyMembers([
    {
      actor_type,
      actor_id,
      email,
      name,
      locale,
      company_id,
      audience,
      role_id,
      joined_at: new Date(),
    },
  ])
  return member.id
}

export type Audience = "manufacturer" | "retailer" | "distributor" | "operator"
