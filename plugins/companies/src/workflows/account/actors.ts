import type {
  IAuthModuleService,
  ICustomerModuleService,
  IUserModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type ActorType = "user" | "customer"

export type NewActor = {
  auth_identity_id: string
  email: string
  first_name: string
  last_name: string
}

/** Medusa's users and customers behind one shape. */
export type Actors = {
  /** The account of an address and which login made it, if one did. */
  find: (email: string) => Promise<{ id: string; made_by: unknown } | undefined>
  name: (id: string) => Promise<string>
  create: (actor: NewActor) => Promise<{ id: string }>
  remove: (id: string) => Promise<void>
}

const fullName = (person?: { first_name: string | null; last_name: string | null }) =>
  [person?.first_name, person?.last_name].filter(Boolean).join(" ")

const users = (service: IUserModuleService): Actors => ({
  find: async (email) => {
    const [user] = await service.listUsers({ email })
    return user && { id: user.id, made_by: user.metadata?.auth_identity_id }
  },
  name: async (id) => {
    const [user] = await service.listUsers({ id: [id] })
    return user ? fullName(user) || user.email : ""
  },
  create: async ({ auth_identity_id, ...person }) =>
    await service.createUsers({ ...person, metadata: { auth_identity_id } }),
  remove: async (id) => await service.deleteUsers([id]),
})

const customers = (service: ICustomerModuleService): Actors => ({
  find: async (email) => {
    const [customer] = await service.listCustomers({ email, has_account: true })
    return customer && { id: customer.id, made_by: customer.metadata?.auth_identity_id }
  },
  name: async (id) => {
    const [customer] = await service.listCustomers({ id: [id] })
    return customer ? fullName(customer) || customer.email : ""
  },
  create: async ({ auth_identity_id, ...person }) =>
    await service.createCustomers({ ...person, has_account: true, metadata: { auth_identity_id } }),
  remove: async (id) => await service.deleteCustomers([id]),
})

/** The accounts of one type. Each remembers the login that made it, see `ensureActorStep`. */
export const actorsOf = (container: MedusaContainer, type: ActorType): Actors =>
  type === "user"
    ? users(container.resolve<IUserModuleService>(Modules.USER))
    : customers(container.resolve<ICustomerModuleService>(Modules.CUSTOMER))

/** The account of this type that a login signs in to, if there is one. */
export const linkedActor = async (
  auth: IAuthModuleService,
  identityId: string,
  type: ActorType
): Promise<string | undefined> => {
  const identity = await auth.retrieveAuthIdentity(identityId)
  const linked = identity.app_metadata?.[`${type}_id`]
  return typeof linked === "string" && linked ? linked : undefined
}

/** Lets a login sign in to an account, or (with null) to none any more. */
export const linkActor = async (
  auth: IAuthModuleService,
  identityId: string,
  type: ActorType,
  actorId: string | null
) => {
  const { app_metadata } = await auth.retrieveAuthIdentity(identityId)
  const { [`${type}_id`]: _replaced, ...others } = app_metadata ?? {}
  await auth.updateAuthIdentities([
    { id: identityId, app_metadata: actorId ? { ...others, [`${type}_id`]: actorId } : others },
  ])
}
