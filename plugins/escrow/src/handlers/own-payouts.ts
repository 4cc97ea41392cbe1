import { handler } from "@wholesale/core"
import { ownPayoutRoutes as routes } from "../http/routes-own-payouts"
import { cancelAccount, confirmAccount } from "../payouts/decide-account"
import { requestAccount } from "../payouts/request-account"
import { ownPayoutAccounts, payoutAccountView } from "../queries/payout-accounts"
import { previewOwnPayout } from "../queries/payout-batches"
import { listPayouts, payoutView } from "../queries/payouts"
import { sendRemittance } from "./send-remittance"

export const getAccounts = handler(routes.getOwnPayoutAccounts, ({ scope, principal }) =>
  ownPayoutAccounts(scope, principal.company.id)
)

export const postAccount = handler(
  routes.requestPayoutAccount,
  async ({ scope, principal, body, by }) => {
    const details = "method" in body ? body.method : { ...body, bic: body.bic ?? null }
    const { password } = body
    const id = await requestAccount(
      scope,
      { company_id: principal.company.id, details, password },
      by
    )
    return { account: await payoutAccountView(scope, id) }
  }
)

export const postConfirmation = handler(
  routes.confirmPayoutAccount,
  async ({ scope, principal, params, by }) => {
    await confirmAccount(scope, params.id, principal.company.id, by)
    return { account: await payoutAccountView(scope, params.id) }
  }
)

export const postCancellation = handler(
  routes.cancelPayoutAccount,
  async ({ scope, principal, params, by }) => {
    await cancelAccount(scope, params.id, principal.company.id, by)
    return { account: await payoutAccountView(scope, params.id) }
  }
)

export const getPayouts = handler(routes.listOwnPayouts, ({ scope, principal, query }) =>
  listPayouts(scope, { seller_id: principal.company.id }, query)
)

export const getPayout = handler(routes.getOwnPayout, async ({ scope, principal, params }) => ({
  payout: await payoutView(scope, params.id, { seller_id: principal.company.id }),
}))

export const getRemittance = handler(
  routes.getOwnRemittance,
  async ({ scope, principal, params, query, res }) => {
    const asked = { id: params.id, locale: query.locale, member_id: principal.member_id }
    return await sendRemittance(scope, res, asked, { seller_id: principal.company.id })
  }
)

export const getPreview = handler(routes.previewOwnPayout, async ({ scope, principal }) => ({
  plans: await previewOwnPayout(scope, principal.company.id),
}))
