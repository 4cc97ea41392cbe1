import { handler, notFound, runner, type By, type CompanyPrincipal } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decideApproval, withdrawApproval, type Decide } from "../approval/decide"
import { deleteLimit, setLimit } from "../approval/limits"
import { requestApproval } from "../approval/request"
import { deleteRule, loadRules, saveRule } from "../approval/rules"
import type { ApprovalRuleInput } from "../http/approvals"
import { approvalRoutes as routes } from "../http/routes-approvals"
import { APPROVAL_MODULE } from "../modules/approval/name"
import type ApprovalModuleService from "../modules/approval/service"
import { approvalView, listApprovals } from "../queries/approvals"
import { listSpendingLimits, spendingLimitView } from "../queries/spending-limits"

const serviceOf = (scope: MedusaContainer) => scope.resolve<ApprovalModuleService>(APPROVAL_MODULE)

const viewer = ({ company, member_id }: CompanyPrincipal) => ({ company_id: company.id, member_id })

export const getRules = handler(routes.listRules, async ({ scope, principal }) => ({
  approval_rules: await loadRules(runner(scope), principal.company.id),
}))

const save = async (
  { scope, principal, by }: { scope: MedusaContainer; principal: CompanyPrincipal; by: By },
  rule: ApprovalRuleInput,
  rule_id?: string
) => {
  const company_id = principal.company.id
  const id = await serviceOf(scope).inTransaction((tx) =>
    saveRule(tx, { company_id, rule_id, rule, by })
  )
  const saved = (await loadRules(runner(scope), company_id)).find((each) => each.id === id)
  if (!saved) {
    throw notFound("Approval rule", id)
  }
  return { approval_rule: saved }
}

export const addRule = handler(routes.createRule, (call) => save(call, call.body))

export const changeRule = handler(routes.changeRule, (call) =>
  save(call, call.body, call.params.id)
)

export const removeRule = handler(routes.deleteRule, async ({ scope, principal, by, params }) => {
  const company_id = principal.company.id
  await serviceOf(scope).inTransaction((tx) =>
    deleteRule(tx, { company_id, rule_id: params.id, by })
  )
  return { id: params.id, object: "approval_rule", deleted: true }
})

export const askForApproval = handler(
  routes.requestApproval,
  async ({ scope, principal, by, params, body }) => {
    const id = await requestApproval(scope, { principal, by, cart_id: params.id, ...body })
    return { approval: await approvalView(scope, viewer(principal), id) }
  }
)

export const getApprovals = handler(routes.listApprovals, ({ scope, principal, query }) =>
  listApprovals(scope, {
    ...query,
    ...viewer(principal),
    mine_to_decide: query.mine_to_decide === "true",
  })
)

export const getApproval = handler(routes.getApproval, async ({ scope, principal, params }) => ({
  approval: await approvalView(scope, viewer(principal), params.id),
}))

type Member = {
  scope: MedusaContainer
  principal: CompanyPrincipal
  by: By
  params: Record<string, string>
}

const decide = async (
  { scope, principal, by, params }: Member,
  decision: Pick<Decide, "verdict" | "note">
) => {
  const who = viewer(principal)
  const request_id = params.id
  await serviceOf(scope).inTransaction((tx) =>
    decideApproval(tx, { request_id, ...who, ...decision, by })
  )
  return { approval: await approvalView(scope, who, request_id) }
}

export const approve = handler(routes.approve, (call) =>
  decide(call, { verdict: "approve", note: call.body.note ?? null })
)

export const reject = handler(routes.reject, (call) =>
  decide(call, { verdict: "reject", note: call.body.note ?? null })
)

export const withdraw = handler(routes.withdraw, async ({ scope, principal, by, params }) => {
  const who = viewer(principal)
  const request_id = params.id
  await serviceOf(scope).inTransaction((tx) => withdrawApproval(tx, { request_id, ...who, by }))
  return { approval: await approvalView(scope, who, request_id) }
})

export const getLimits = handler(routes.listLimits, async ({ scope, principal }) => ({
  spending_limits: await listSpendingLimits(scope, principal.company.id),
}))

export const putLimit = handler(routes.setLimit, async ({ scope, principal, by, body }) => {
  const company_id = principal.company.id
  const id = await serviceOf(scope).inTransaction((tx) =>
    setLimit(tx, { company_id, limit: body, by })
  )
  return { spending_limit: await spendingLimitView(scope, company_id, id) }
})

export const removeLimit = handler(routes.deleteLimit, async ({ scope, principal, by, params }) => {
  const company_id = principal.company.id
  await serviceOf(scope).inTransaction((tx) =>
    deleteLimit(tx, { company_id, limit_id: params.id, by })
  )
  return { id: params.id, object: "spending_limit", deleted: true }
})
