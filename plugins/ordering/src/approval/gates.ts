import { sql, transactionRunner } from "@wholesale/core"
import { registerCheckoutGate, type CheckoutAttempt, type GateProblem } from "../checkout/gates"
import { ruleApplies, type CheckoutFacts } from "../domain/approval/matching"
import { limitProblem } from "./limits"
import { loadRules, type StoredRule } from "./rules"

/** What the company's rules look at, of a checkout. */
const factsOf = async ({ tx, buyer, facts, parts, totals }: CheckoutAttempt) => {
  const products = parts.flatMap(({ lines }) => lines.map(({ product_id: id }) => id))
  const categories = await sql<{ id: string }>(
    tx,
    `select distinct product_category_id as id from product_category_product
     where product_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(products)]
  )
  const [member] = await sql<{ role_id: string }>(
    tx,
    "select role_id from company_member where id = ?",
    [buyer.member_id]
  )
  return {
    currency_code: facts.cart.currency_code,
    total: totals.total,
    seller_ids: parts.map(({ seller }) => seller.id),
    category_ids: categories.map(({ id }) => id),
    location_id: facts.destination?.location_id ?? null,
    role_id: member?.role_id ?? "",
  } satisfies CheckoutFacts
}

/** The active rules of the buying company that a checkout falls under, oldest first. */
export const applicableRules = async (attempt: CheckoutAttempt): Promise<StoredRule[]> => {
  const rules = await loadRules(transactionRunner(attempt.tx), attempt.buyer.company_id)
  const active = rules.filter((rule) => rule.active)
  if (active.length === 0) {
    return []
  }
  const facts = await factsOf(attempt)
  return active.filter(({ conditions }) => ruleApplies(conditions, facts))
}

const approvalGate = async (attempt: CheckoutAttempt): Promise<GateProblem[]> => {
  if (attempt.approval_request_id) {
    // This is what was approved: the same lines at the same prices.
    return []
  }
  const rules = await applicableRules(attempt)
  return rules.length === 0
    ? []
    : [
        {
          code: "APPROVAL_REQUIRED",
          message: `Your company wants this order to be approved: ${rules.map(({ name }) => name).join(", ")}`,
          details: { rules: rules.map(({ id, name }) => ({ id, name })) },
        },
      ]
}

const limitGate = async ({ tx, buyer, facts, totals }: CheckoutAttempt): Promise<GateProblem[]> => {
  const problem = await limitProblem(tx, {
    member_id: buyer.member_id,
    currency_code: facts.cart.currency_code,
    total: totals.total,
  })
  return problem ? [problem] : []
}

/** Makes checkouts obey the buying company's own rules. */
export const registerApprovalGates = () => {
  registerCheckoutGate({ name: "approvals", order: 10, check: approvalGate })
  registerCheckoutGate({ name: "spending-limits", order: 20, check: limitGate })
}
