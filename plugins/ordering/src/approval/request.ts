import { buyerContextOf } from "@wholesale/catalog"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  clock,
  daysAfter,
  recordAudit,
  refuse,
  sql,
  type By,
  type CompanyPrincipal,
  type TransactionContext,
} from "@wholesale/core"
import { lockOpenCart, viewerOf } from "../cart/access"
import { inCartTransaction } from "../cart/services"
import type { CheckoutAttempt } from "../checkout/gates"
import { prepareCheckout } from "../checkout/place-cart"
import { stagesOf } from "../domain/approval/stages"
import type { CheckoutInput } from "../http/checkout"
import { placerOf } from "../handlers/shopper"
import { applicableRules } from "./gates"
import type { StoredRule } from "./rules"
import type { ApprovalRow, FrozenLine } from "./request-row"
import { tellApprovers } from "./tell-approvers"

const DAYS_TO_DECIDE = 14

export type ApprovalRequestInput = {
  principal: CompanyPrincipal
  by: By
  cart_id: string
  checkout: CheckoutInput
  message?: string
}

/**
 * Asks for the approval of a checkout: its lines and prices are frozen as they are now and the cart
 * can't be changed until the request has ended.
 * @returns the request's id
 * @throws NOT_FOUND, CART_ORDERED, CART_LOCKED, CHECKOUT_BLOCKED, and APPROVAL_NOT_OPEN when no rule
 *   asks for an approval
 */
export const requestApproval = async (
  container: MedusaContainer,
  input: ApprovalRequestInput
): Promise<string> => {
  const { principal, by, cart_id, checkout } = input
  const context = await buyerContextOf(principal, container)
  return await inCartTransaction(container, async (tx) => {
    await lockOpenCart(tx, cart_id, viewerOf(principal, principal.actor.id))
    const request = { cart_id, buyer: placerOf(principal), context, by, input: checkout }
    const attempt = await prepareCheckout(tx, request, clock.now())
    const rules = await applicableRules(attempt)
    if (rules.length === 0) {
      throw refuse("APPROVAL_NOT_OPEN", "This order needs no approval; place it")
    }
    return await insertRequest(tx, attempt, rules, input)
  })
}

type Asked = Pick<ApprovalRequestInput, "by" | "cart_id" | "checkout" | "message">

const insertRequest = async (
  tx: TransactionContext,
  attempt: CheckoutAttempt,
  rules: readonly StoredRule[],
  asked: Asked
): Promise<string> => {
  const { buyer, facts, totals, now } = attempt
  const { by, cart_id } = asked
  const request = {
    id: generateEntityId(undefined, "areq"),
    company_id: buyer.company_id,
    requested_by: buyer.member_id,
    tier: 1,
    stages: stagesOf(rules),
    total: totals.total.toString(),
    currency_code: facts.cart.currency_code,
  }
  await insertRow(tx, { request, attempt, rules, asked })
  await sql(
    tx,
    "update company_cart set status = 'pending_approval', updated_at = ? where cart_id = ?",
    [now, cart_id]
  )
  await recordAudit(tx, {
    by,
    action: "approval.requested",
    subject_type: "approval_request",
    subject_id: request.id,
    after: { cart_id, total: request.total, currency_code: request.currency_code },
  })
  await tellApprovers(tx, request)
  return request.id
}

type NewRow = {
  request: Pick<
    ApprovalRow,
    "id" | "company_id" | "requested_by" | "stages" | "total" | "currency_code"
  >
  attempt: CheckoutAttempt
  rules: readonly StoredRule[]
  asked: Asked
}

const insertRow = async (tx: TransactionContext, { request, attempt, rules, asked }: NewRow) => {
  const { buyer, facts, parts, totals, now } = attempt
  const { cart_id, checkout, message = null } = asked
  // The total is part of what is approved: a later one that differs is refused.
  const frozen = { ...checkout, expected_total: Number(totals.total) }
  await sql(
    tx,
    `insert into approval_request (id, company_id, cart_id, requested_by, customer_id, stages, rules,
       lines, checkout, message, po_number, currency_code, total, expires_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)`,
    [
      request.id,
      request.company_id,
      cart_id,
      request.requested_by,
      buyer.customer_id,
      JSON.stringify(request.stages),
      JSON.stringify(rules.map(({ id, name }) => ({ id, name }))),
      JSON.stringify(frozenLines(parts)),
      JSON.stringify(frozen),
      message,
      checkout.po_number ?? facts.cart.po_number,
      request.currency_code,
      request.total,
      daysAfter(now, DAYS_TO_DECIDE),
      now,
      now,
    ]
  )
}

const frozenLines = (parts: CheckoutAttempt["parts"]): FrozenLine[] =>
  parts.flatMap(({ seller, lines }) =>
    lines.flatMap(({ price, ...line }) =>
      price
        ? [
            {
              line_id: line.id,
              variant_id: line.variant_id,
              seller_id: seller.id,
              seller_name: seller.name,
              sku: line.sku,
              title: line.title,
              variant_title: line.variant_title,
              quantity: line.quantity,
              unit_price: Number(price.amount),
              subtotal: Number(line.subtotal),
              price: { source: price.source, target: price.target, price_id: price.price_id },
            },
          ]
        : []
    )
  )
