import { handler, type By, type CompanyPrincipal } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { verificationRoutes as routes } from "../http/routes-verification"
import { progressOf } from "../queries/progress"
import { attach, attest, detach, submit, withdraw } from "../workflows/verification/applicant"

type Applicant = {
  principal: CompanyPrincipal
  params: Record<string, string>
  by: By
  scope: MedusaContainer
}

const caseOf = ({ principal, params, by }: Applicant) => ({
  company_id: principal.company.id,
  level: params.level,
  by,
})

const answer = async ({ scope, principal }: Applicant) => ({
  progress: await progressOf(scope, principal.company),
})

export const getProgress = handler(routes.getProgress, answer)

export const attestItem = handler(routes.attestItem, async (call) => {
  await attest(call.scope, caseOf(call), {
    requirement_key: call.params.requirement_key,
    statement: call.body.statement,
  })
  return await answer(call)
})

export const attachDocument = handler(routes.attachDocument, async (call) => {
  await attach(call.scope, caseOf(call), {
    requirement_key: call.params.requirement_key,
    document_id: call.body.document_id,
  })
  return await answer(call)
})

export const detachDocument = handler(routes.detachDocument, async (call) => {
  await detach(call.scope, caseOf(call), {
    requirement_key: call.params.requirement_key,
    document_id: call.params.document_id,
  })
  return await answer(call)
})

export const submitCase = handler(routes.submitCase, async (call) => {
  await submit(call.scope, caseOf(call))
  return await answer(call)
})

export const withdrawCase = handler(routes.withdrawCase, async (call) => {
  await withdraw(call.scope, caseOf(call))
  return await answer(call)
})
