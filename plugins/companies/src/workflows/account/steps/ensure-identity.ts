import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint, refuse } from "@wholesale/core"
import { readSignInProof } from "../../../access/sign-in-proof"
import { actorsOf, linkedActor, type ActorType } from "../actors"

const PROVIDER = "emailpass"

export type EnsureIdentityInput = {
  email: string
  actor_type: ActorType
  /** One of the two: a password, or the proof of a sign-in with a provider. */
  password?: string
  sign_in_token?: string
  /** What an address is answered with whose password is another one. */
  otherwise: "EMAIL_TAKEN" | "CREDENTIALS_WRONG"
  fault: string
}

const SENTENCES = {
  EMAIL_TAKEN:
    "This e-mail address can't be used to sign up; sign in instead, or use another address",
  CREDENTIALS_WRONG: "This address has an account already: enter that account's password",
} as const

/** The one answer to an address that somebody signs up with and can't have. */
export const emailTaken = () => refuse("EMAIL_TAKEN", SENTENCES.EMAIL_TAKEN)

export const ensureIdentityStepId = "ensure-identity"

type Ensured = {
  id: string
  /** Whether a provider vouches for the address. */
  email_proven: boolean
}

/**
 * Makes the login of an address, or proves with the password that an existing one is the caller's.
 * The login of a provider exists before; its proof has to be one of this address.
 * @throws EMAIL_TAKEN or CREDENTIALS_WRONG, as the input says; SIGN_IN_EXPIRED, SIGN_IN_OTHER_EMAIL
 */
export const ensureIdentityStep = createStep(
  ensureIdentityStepId,
  async (input: EnsureIdentityInput, { container }) => {
    if (input.sign_in_token !== undefined) {
      const proven = await provenIdentity(container, input, input.sign_in_token)
      faultPoint(input.fault)
      return new StepResponse<Ensured, string | null>(proven, null)
    }
    const { email, password = "", otherwise, fault } = input
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const credentials = { body: { email, password } }
    const created = (await findIdentity(auth, email))
      ? null
      : ((await auth.register(PROVIDER, credentials)).authIdentity?.id ?? null)
    // Also when registering failed: the same request may have come twice at once.
    const id = created ?? (await auth.authenticate(PROVIDER, credentials)).authIdentity?.id
    if (!id) {
      throw refuse(otherwise, SENTENCES[otherwise])
    }
    faultPoint(fault)
    return new StepResponse<Ensured, string | null>({ id, email_proven: false }, created)
  },
  async (createdId, { container }) => {
    if (!createdId) {
      return
    }
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const [identity] = await auth.listAuthIdentities({ id: [createdId] })
    // Somebody who came after us may have built on it.
    if (identity && Object.keys(identity.app_metadata ?? {}).length === 0) {
      await auth.deleteAuthIdentities([createdId])
    }
  }
)

/** Whoever has an account is known by its address, whatever the provider calls them. */
const provenIdentity = async (
  container: MedusaContainer,
  { email, actor_type }: EnsureIdentityInput,
  token: string
): Promise<Ensured> => {
  const proof = await readSignInProof(container, token, actor_type)
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const linked = await linkedActor(auth, proof.auth_identity_id, actor_type)
  const isTheirs = linked
    ? (await actorsOf(container, actor_type).find(email))?.id === linked
    : proof.email === email
  if (!isTheirs) {
    throw refuse("SIGN_IN_OTHER_EMAIL", `The provider vouches for ${proof.email}, not for ${email}`)
  }
  return { id: proof.auth_identity_id, email_proven: proof.email === email }
}

const findIdentity = async (auth: IAuthModuleService, email: string) => {
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  return known
}

/** Whether an address has a login already. */
export const hasIdentity = async (container: MedusaContainer, email: string) =>
  Boolean(await findIdentity(container.resolve<IAuthModuleService>(Modules.AUTH), email))
