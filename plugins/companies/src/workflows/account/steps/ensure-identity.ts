import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { faultPoint, refuse } from "@wholesale/core"

const PROVIDER = "emailpass"

export type EnsureIdentityInput = {
  email: string
  password: string
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

/**
 * Makes the login of an address, or proves with the password that an existing one is the caller's.
 * @throws EMAIL_TAKEN or CREDENTIALS_WRONG, as the input says
 */
export const ensureIdentityStep = createStep(
  ensureIdentityStepId,
  async ({ email, password, otherwise, fault }: EnsureIdentityInput, { container }) => {
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
    const credentials = { body: { email, password } }
    const created = (await findIdentity(auth, email))
      ? undefined
      : (await auth.register(PROVIDER, credentials)).authIdentity?.id
    // Also when registering failed: the same request may have come twice at once.
    const id = created ?? (await auth.authenticate(PROVIDER, credentials)).authIdentity?.id
    if (!id) {
      throw refuse(otherwise, SENTENCES[otherwise])
    }
    faultPoint(fault)
    return new StepResponse({ id }, created)
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

const findIdentity = async (auth: IAuthModuleService, email: string) => {
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: PROVIDER })
  return known
}

/** Whether an address has a login already. */
export const hasIdentity = async (container: MedusaContainer, email: string) =>
  Boolean(await findIdentity(container.resolve<IAuthModuleService>(Modules.AUTH), email))
