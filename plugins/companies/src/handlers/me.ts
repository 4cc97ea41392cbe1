import { handler, refuse } from "@wholesale/core"
import { resolvePrincipal } from "@wholesale/core/access/principal"
import { meRoutes } from "../http/routes-me"
import { describeMe, personOf } from "../queries/me"
import { callerOf, passedSecondFactor } from "../shared/caller"
import { membershipService } from "../shared/services"

export const getMe = handler(meRoutes.getMe, async ({ scope, req, principal }) => ({
  me: await describeMe(scope, callerOf(req), principal),
}))

/** The answer is already the one of the company that was switched to. */
export const postMyCompany = handler(meRoutes.switchCompany, async ({ scope, req, body }) => {
  const actor = callerOf(req)
  await membershipService(scope).switchCompany({ actor, member_id: body.member_id })
  const principal = await resolvePrincipal({ actor, mfa_passed: passedSecondFactor(req) }, scope)
  return { me: await describeMe(scope, actor, principal) }
})

export const postMyEmailVerification = handler(
  meRoutes.resendEmailVerification,
  async ({ scope, req }) => {
    const { type, id } = callerOf(req)
    if (type === "api-key") {
      throw refuse("PERMISSION_MISSING", "A key has no e-mail address")
    }
    const person = await personOf(scope, { type, id })
    await membershipService(scope).requestEmailVerification({ person })
    return { sent: true }
  }
)
