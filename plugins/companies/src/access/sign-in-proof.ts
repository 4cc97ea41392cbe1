import { getAuthContextFromJwtToken } from "@medusajs/framework/http"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { clock, refuse } from "@wholesale/core"

type ActorType = "user" | "customer"

/** For how many seconds a sign-in with a provider proves who somebody is. */
const VALID_SECONDS = 3600

const PASSWORD = "emailpass"

const tokenSchema = z.object({
  auth_identity_id: z.string().min(1),
  auth_provider: z.string().refine((provider) => provider !== PASSWORD),
  iat: z.number(),
})

const profileSchema = z.object({
  email: z.string(),
  given_name: z.string(),
  family_name: z.string(),
})

/** Somebody who just signed in with a provider, which vouches for the address. */
export type SignInProof = {
  auth_identity_id: string
  provider: string
  email: string
  first_name: string
  last_name: string
}

/**
 * Reads the token with which Medusa answered somebody who came back from a provider. What counts is
 * the login that it names, as it is today; the token only proves that it is the caller's.
 * @param actorType for which side the caller signed in
 * @throws SIGN_IN_EXPIRED
 */
export const readSignInProof = async (
  container: MedusaContainer,
  token: string,
  actorType: ActorType
): Promise<SignInProof> => {
  const said = tokenSchema.safeParse(contextOf(container, token, actorType))
  if (!said.success || said.data.iat < clock.now().getTime() / 1000 - VALID_SECONDS) {
    throw expired()
  }
  const { auth_identity_id, auth_provider: provider } = said.data
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const [login] = await auth.listProviderIdentities({ auth_identity_id, provider })
  const profile = profileSchema.safeParse(login?.user_metadata)
  if (!profile.success) {
    throw expired()
  }
  const { email, given_name, family_name } = profile.data
  return { auth_identity_id, provider, email, first_name: given_name, last_name: family_name }
}

const contextOf = (container: MedusaContainer, token: string, actorType: ActorType) => {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { jwtSecret, jwtPublicKey, jwtVerifyOptions, jwtOptions } = http
  if (!jwtSecret) {
    return null
  }
  const options = jwtVerifyOptions ?? jwtOptions
  const header = `Bearer ${token}`
  return getAuthContextFromJwtToken(
    header,
    jwtSecret,
    ["bearer"],
    [actorType],
    jwtPublicKey,
    options
  )
}

const expired = () =>
  refuse("SIGN_IN_EXPIRED", "This sign-in is too old or was used: sign in with the provider again")
