import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, handler, refuse, type By } from "@wholesale/core"
import { verificationRoutes as routes } from "../http/routes-verification"
import { caseView } from "../queries/cases"
import { findCompany } from "../queries/companies"
import { isReviewer, reviewQueue } from "../queries/queue"
import { approveVerificationCaseWorkflow } from "../workflows/verification/approve-case"
import { revokeVerificationCaseWorkflow } from "../workflows/verification/revoke-case"
import { verificationOf } from "../workflows/verification/services"

type Review = { scope: MedusaContainer; params: Record<string, string>; by: By }

const answer = async ({ scope, params }: Pick<Review, "scope" | "params">) => {
  const view = await caseView(scope, params.id)
  return { ...view, company: await findCompany(scope, view.case.company_id) }
}

const target = ({ params, by }: Review) => ({ case_id: params.id, by, now: clock.now() })

export const getCases = handler(routes.listCases, ({ scope, principal, query }) =>
  reviewQueue(scope, {
    ...query,
    assignee: query.assignee === "me" ? principal.member_id : query.assignee,
  })
)

export const getCase = handler(routes.getCase, answer)

export const assignCase = handler(routes.assignCase, async (call) => {
  const { assignee_id: assigneeId } = call.body
  if (assigneeId && !(await isReviewer(call.scope, assigneeId))) {
    throw refuse("INVALID_INPUT", `${assigneeId} is not an active reviewer of the operator`)
  }
  await verificationOf(call.scope).assignCase({ ...target(call), assignee_id: assigneeId })
  return await answer(call)
})

export const startReview = handler(routes.startReview, async (call) => {
  const reviewer = { reviewer_id: call.principal.member_id }
  await verificationOf(call.scope).startReview({ ...target(call), ...reviewer })
  return await answer(call)
})

export const reviewItem = handler(routes.reviewItem, async (call) => {
  await verificationOf(call.scope).reviewItem({
    ...target(call),
    ...call.body,
    item_id: call.params.item_id,
  })
  return await answer(call)
})

export const approveCase = handler(routes.approveCase, async (call) => {
  const { params, by, body } = call
  await approveVerificationCaseWorkflow(call.scope).run({
    input: { case_id: params.id, by, ...body },
  })
  return await answer(call)
})

export const rejectCase = handler(routes.rejectCase, async (call) => {
  await verificationOf(call.scope).rejectCase({ ...target(call), ...call.body })
  return await answer(call)
})

export const askForInfo = handler(routes.askForInfo, async (call) => {
  await verificationOf(call.scope).askForInfo({ ...target(call), ...call.body })
  return await answer(call)
})

export const revokeCase = handler(routes.revokeCase, async (call) => {
  const { params, by, body } = call
  await revokeVerificationCaseWorkflow(call.scope).run({
    input: { case_id: params.id, by, ...body },
  })
  return await answer(call)
})
