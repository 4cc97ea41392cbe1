import { handler, refuse } from "@wholesale/core"
import type { GuardedRequest } from "@wholesale/core/access/request"
import { readSignInProof } from "../access/sign-in-proof"
import { meRoutes } from "../http/routes-me"
import { signUpRoutes } from "../http/routes-sign-up"
import { personOf } from "../queries/me"
import { listSignIns } from "../queries/sign-ins"
import { callerOf } from "../shared/caller"
import { membershipService } from "../shared/services"
import { actorsOf } from "../workflows/account/actors"

/** Only an account of the storefront has these: nobody else gets past the routes' surface. */
const RETAIL = "customer"

/** The login that the caller signed in with. @throws UNAUTHENTICATED */
const loginOf = (req: GuardedRequest): string => {
  const login = req.auth_context?.auth_identity_id
  if (!login) {
    throw refuse("UNAUTHENTICATED", "Sign in first")
  }
  return login
}

export const postSignInProof = handler(signUpRoutes.describeProof, async ({ scope, body }) => {
  const { auth_identity_id, ...person } = await readSignInProof(scope, body.token, RETAIL)
  const account = await actorsOf(scope, RETAIL).find(person.email)
  const has_account = account !== undefined && account.made_by !== auth_identity_id
  return { person: { ...person, has_account } }
})

export const getMySignIns = handler(meRoutes.listSignIns, async ({ scope, req }) => ({
  sign_ins: await listSignIns(scope, loginOf(req)),
}))

export const postMySignIn = handler(meRoutes.linkSignIn, async ({ scope, req, body, by }) => {
  const auth_identity_id = loginOf(req)
  const person = await personOf(scope, { type: RETAIL, id: callerOf(req).id })
  const proof = await readSignInProof(scope, body.token, RETAIL)
  await membershipService(scope).linkSignIn({ person, auth_identity_id, proof, by })
  return { sign_ins: await listSignIns(scope, auth_identity_id) }
})

export const deleteMySignIn = handler(
  meRoutes.unlinkSignIn,
  async ({ scope, req, params: { provider }, by }) => {
    const auth_identity_id = loginOf(req)
    const person = await personOf(scope, { type: RETAIL, id: callerOf(req).id })
    await membershipService(scope).unlinkSignIn({ person, auth_identity_id, provider, by })
    return { sign_ins: await listSignIns(scope, auth_identity_id) }
  }
)
