import type { IAuthModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint, refuse } from "@wholesale/core"
import { listMemberships } from "../../../queries/memberships"
import {
  actorsOf,
  linkActor,
  linkedActor,
  type Actors,
  type ActorType,
  type NewActor,
} from "../actors"
import { emailTaken } from "./ensure-identity"

export type EnsureActorInput = {
  auth_identity_id: string
  actor_type: ActorType
  email: string
  /** Only needed to make a new account. */
  first_name?: string
  last_name?: string
  fault: string
}

type Ensured = { id: string; name: string }
type Created = { id: string; actor_type: ActorType; auth_identity_id: string }

export const ensureActorStepId = "ensure-actor"

/**
 * Makes the account that a login signs in to, unless it has one. An account that was made by the
 * same login but not linked any more before a crash is taken up again; anybody else's is refused.
 * @throws EMAIL_TAKEN, INVALID_INPUT without a name for a new account
 */
export const ensureActorStep = createStep(
  ensureActorStepId,
  async (input: EnsureActorInput, { container }) => {
    const { auth_identity_id, actor_type, email } = input
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const actors = actorsOf(container, actor_type)
    const linked = await linkedActor(auth, auth_identity_id, actor_type)
    if (linked) {
      const ensured = { id: linked, name: await actors.name(linked) }
      return new StepResponse<Ensured, Created | null>(ensured, null)
    }
    const earlier = await findOwn(actors, email, auth_identity_id)
    const { id, isNew } = earlier
      ? { id: earlier, isNew: false }
      : await createOnce(actors, namedActor(input))
    faultPoint(input.fault)
    await linkActor(auth, auth_identity_id, actor_type, id)
    const ensured = { id, name: await actors.name(id) }
    const created = isNew ? { id, actor_type, auth_identity_id } : null
    return new StepResponse<Ensured, Created | null>(ensured, created)
  },
  async (created, { container }) => {
    if (!created) {
      return
    }
    const { id, actor_type, auth_identity_id } = created
    // Whoever joined a company with the account in the meantime keeps it.
    if ((await listMemberships(container, { type: actor_type, id })).length > 0) {
      return
    }
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    await linkActor(auth, auth_identity_id, actor_type, null)
    await actorsOf(container, actor_type).remove(id)
  }
)

/** @throws EMAIL_TAKEN when the account of the address was made by another login */
const findOwn = async (actors: Actors, email: string, authIdentityId: string) => {
  const known = await actors.find(email)
  if (known && known.made_by !== authIdentityId) {
    throw emailTaken()
  }
  return known?.id
}

/** The same request may come twice at once; then the account of the faster one is taken. */
const createOnce = async (actors: Actors, actor: NewActor) => {
  try {
    return { id: (await actors.create(actor)).id, isNew: true }
  } catch (error) {
    const id = await findOwn(actors, actor.email, actor.auth_identity_id)
    if (!id) {
      throw error
    }
    return { id, isNew: false }
  }
}

const namedActor = ({ auth_identity_id, email, first_name, last_name }: EnsureActorInput) => {
  if (!first_name || !last_name) {
    const issues = ["first_name", "last_name"].map((field) => ({ field, message: "is required" }))
    throw refuse("INVALID_INPUT", "A new account needs a first and a last name", { issues })
  }
  return { auth_identity_id, email, first_name, last_name }
}
