import { handler, runner } from "@wholesale/core"
import { operatorPayoutRoutes as routes } from "../http/routes-payouts"
import { approveBatch } from "../payouts/approve-batch"
import { cancelBatch } from "../payouts/cancel-batch"
import { confirmAccount, rejectAccount } from "../payouts/decide-account"
import { paymentFile } from "../payouts/payment-file"
import { proposeBatch } from "../payouts/propose-batch"
import { settlePayout } from "../payouts/settle-payout"
import { readTerms, writeTerms } from "../payouts/terms"
import { listPayoutAccounts, payoutAccountView } from "../queries/payout-accounts"
import { listPayoutBatches, payoutBatchView, previewPayouts } from "../queries/payout-batches"
import { listPayouts, payoutView } from "../queries/payouts"
import { sendAttachment } from "@wholesale/companies/handlers/send-document"
import { sendRemittance } from "./send-remittance"

const OPERATOR = { as: "operator" } as const

export const getBatches = handler(routes.listPayoutBatches, ({ scope, query }) =>
  listPayoutBatches(scope, query)
)

export const getPreview = handler(routes.previewPayouts, async ({ scope, query }) => ({
  plans: await previewPayouts(scope, query),
}))

export const postBatch = handler(routes.proposePayouts, async ({ scope, body, by }) => {
  const id = await proposeBatch(scope, { ...body, by_schedule: false }, by)
  return { batch: await payoutBatchView(scope, id) }
})

export const getBatch = handler(routes.getPayoutBatch, async ({ scope, params }) => ({
  batch: await payoutBatchView(scope, params.id),
}))

export const postApproval = handler(routes.approvePayouts, async ({ scope, params, by }) => {
  await approveBatch(scope, params.id, by)
  return { batch: await payoutBatchView(scope, params.id) }
})

export const postCancellation = handler(routes.cancelPayouts, async ({ scope, params, by }) => {
  await cancelBatch(scope, params.id, by)
  return { batch: await payoutBatchView(scope, params.id) }
})

export const getFile = handler(routes.getPaymentFile, async ({ scope, params, by, res }) => {
  const file = await paymentFile(scope, params.id, by)
  const about = { file_name: `payouts-${params.id}.xml`, mime_type: "application/xml" }
  return sendAttachment(res, about, Buffer.from(file))
})

export const getPayouts = handler(routes.listPayouts, ({ scope, query }) =>
  listPayouts(scope, OPERATOR, query)
)

export const getPayout = handler(routes.getPayout, async ({ scope, params }) => ({
  payout: await payoutView(scope, params.id, OPERATOR),
}))

export const postPaid = handler(routes.markPayoutPaid, async ({ scope, params, body, by }) => {
  await settlePayout(scope, params.id, { paid: body }, by)
  return { payout: await payoutView(scope, params.id, OPERATOR) }
})

export const postFailed = handler(routes.markPayoutFailed, async ({ scope, params, body, by }) => {
  await settlePayout(scope, params.id, { failed: body }, by)
  return { payout: await payoutView(scope, params.id, OPERATOR) }
})

export const getRemittance = handler(
  routes.getAnyRemittance,
  async ({ scope, params, query, principal, res }) => {
    const asked = { id: params.id, locale: query.locale, member_id: principal.member_id }
    return await sendRemittance(scope, res, asked, OPERATOR)
  }
)

export const getAccounts = handler(routes.listPayoutAccounts, ({ scope, query }) =>
  listPayoutAccounts(scope, query)
)

export const postConfirmation = handler(
  routes.confirmAnyPayoutAccount,
  async ({ scope, params, by }) => {
    await confirmAccount(scope, params.id, null, by)
    return { account: await payoutAccountView(scope, params.id) }
  }
)

export const postRejection = handler(
  routes.rejectPayoutAccount,
  async ({ scope, params, body, by }) => {
    await rejectAccount(scope, params.id, body.reason, by)
    return { account: await payoutAccountView(scope, params.id) }
  }
)

export const getTerms = handler(routes.getPayoutTerms, async ({ scope, params }) => ({
  terms: await readTerms(runner(scope), params.company_id),
}))

export const putTerms = handler(routes.setPayoutTerms, async ({ scope, params, body, by }) => {
  await writeTerms(scope, params.company_id, body, by)
  return { terms: await readTerms(runner(scope), params.company_id) }
})
