import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { ok, page, paging } from "@wholesale/core/http/fields"
import {
  APPROVAL_STATES,
  approvalDecisionInput,
  approvalDto,
  approvalRequestInput,
  approvalRuleDto,
  approvalRuleInput,
  spendingLimitDto,
  spendingLimitInput,
} from "./approvals"

const read = { for: "company", permission: "orders.read" } as const
const place = { for: "company", permission: "orders.place" } as const
const approve = { for: "company", permission: "orders.approve" } as const
const administer = { for: "company", permission: "company.write" } as const
const store = ["store"] as const
const one = z.object({ approval: approvalDto })
const rule = z.object({ approval_rule: approvalRuleDto })

/** A buying company's own rules: who has to approve an order, and who may spend how much. */
export const approvalRoutes = defineRoutes({
  listRules: {
    method: "GET",
    path: "/approval-rules",
    on: store,
    summary: "The company's approval rules",
    access: read,
    response: z.object({ approval_rules: z.array(approvalRuleDto) }),
  },
  createRule: {
    method: "POST",
    path: "/approval-rules",
    on: store,
    summary: "Add an approval rule",
    access: administer,
    body: approvalRuleInput,
    status: 201,
    response: rule,
  },
  changeRule: {
    method: "POST",
    path: "/approval-rules/:id",
    on: store,
    summary: "Change an approval rule; requests that are open keep the rules they were made under",
    access: administer,
    body: approvalRuleInput,
    response: rule,
  },
  deleteRule: {
    method: "DELETE",
    path: "/approval-rules/:id",
    on: store,
    summary: "Remove an approval rule",
    access: administer,
    response: ok,
  },
  requestApproval: {
    method: "POST",
    path: "/carts/:id/approval",
    on: store,
    summary: "Ask for a cart's approval; its prices are frozen and it can't be changed meanwhile",
    access: { ...place, needs: "place_orders" },
    body: approvalRequestInput,
    status: 201,
    response: one,
  },
  listApprovals: {
    method: "GET",
    path: "/approvals",
    on: store,
    summary: "The company's approval requests, newest first",
    access: read,
    query: z
      .object({
        state: z.enum(APPROVAL_STATES).optional(),
        mine_to_decide: z.enum(["true"]).optional(),
        ...paging,
      })
      .strict(),
    response: page("approvals", approvalDto),
  },
  getApproval: {
    method: "GET",
    path: "/approvals/:id",
    on: store,
    summary: "One approval request",
    access: read,
    response: one,
  },
  approve: {
    method: "POST",
    path: "/approvals/:id/approve",
    on: store,
    summary: "Approve a request; the last approval places the order",
    access: approve,
    body: approvalDecisionInput,
    response: one,
  },
  reject: {
    method: "POST",
    path: "/approvals/:id/reject",
    on: store,
    summary: "Reject a request; one rejection is enough",
    access: approve,
    body: approvalDecisionInput,
    response: one,
  },
  withdraw: {
    method: "POST",
    path: "/approvals/:id/withdraw",
    on: store,
    summary: "Take the own request back, which opens the cart again",
    access: place,
    body: z.object({}).strict(),
    response: one,
  },
  listLimits: {
    method: "GET",
    path: "/spending-limits",
    on: store,
    summary: "Spending limits of the company's members, with what they have spent",
    access: read,
    response: z.object({ spending_limits: z.array(spendingLimitDto) }),
  },
  setLimit: {
    method: "POST",
    path: "/spending-limits",
    on: store,
    summary: "Set a member's limit for a period and a currency",
    access: administer,
    body: spendingLimitInput,
    response: z.object({ spending_limit: spendingLimitDto }),
  },
  deleteLimit: {
    method: "DELETE",
    path: "/spending-limits/:id",
    on: store,
    summary: "Remove a spending limit",
    access: administer,
    response: ok,
  },
})
