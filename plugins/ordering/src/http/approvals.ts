import { z } from "@medusajs/framework/zod"
import { currencyCode, id, line, minor, price, text, timestamp } from "@wholesale/core/http/fields"
import { checkoutInput } from "./checkout"

export const APPROVAL_STATES = [
  "pending",
  "approved",
  "rejected",
  "withdrawn",
  "expired",
  "ordered",
  "failed",
] as const

export const LIMIT_PERIODS = ["day", "week", "month", "quarter", "year"] as const

/** What a checkout has to look like for a rule to apply; what is left out is not looked at. */
export const ruleConditions = z
  .object({
    /** The total from which on it applies, in this currency only. */
    from_total: z.object({ currency_code: currencyCode(), amount: price() }).strict().optional(),
    seller_ids: z.array(id()).min(1).max(100).optional(),
    category_ids: z.array(id()).min(1).max(100).optional(),
    location_ids: z.array(id()).min(1).max(100).optional(),
    /** Roles of the person who orders. */
    role_ids: z.array(id()).min(1).max(50).optional(),
  })
  .strict()

/** One step of a rule: any one of these people may approve it. */
const ruleTier = z
  .object({
    role_ids: z.array(id()).max(20).default([]),
    member_ids: z.array(id()).max(20).default([]),
  })
  .strict()
  .refine(({ role_ids, member_ids }) => role_ids.length + member_ids.length > 0, {
    message: "Name at least one role or member who may approve",
  })

export const approvalRuleInput = z
  .object({
    name: line(120),
    active: z.boolean().default(true),
    conditions: ruleConditions,
    tiers: z.array(ruleTier).min(1).max(5),
  })
  .strict()

export const approvalRuleDto = z.object({
  id: z.string(),
  name: z.string(),
  active: z.boolean(),
  conditions: ruleConditions,
  tiers: z.array(z.object({ role_ids: z.array(z.string()), member_ids: z.array(z.string()) })),
  updated_at: timestamp(),
})

/** A line as the approver decides on it; the price is the one that will be charged. */
export const approvalLineDto = z.object({
  line_id: z.string(),
  seller_id: z.string(),
  seller_name: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  /** Null for a product of one variant, and in requests made before it was kept. */
  variant_title: z.string().nullable().default(null),
  quantity: z.number().int(),
  unit_price: minor(),
  subtotal: minor(),
})

export const approvalDecisionDto = z.object({
  tier: z.number().int(),
  member_id: z.string(),
  name: z.string(),
  verdict: z.enum(["approve", "reject"]),
  note: z.string().nullable(),
  at: timestamp(),
})

export const approvalDto = z.object({
  id: z.string(),
  cart_id: z.string(),
  state: z.enum(APPROVAL_STATES),
  requested_by: z.object({ member_id: z.string(), name: z.string() }),
  message: z.string().nullable(),
  currency_code: z.string(),
  total: minor(),
  po_number: z.string().nullable(),
  lines: z.array(approvalLineDto),
  rules: z.array(z.object({ id: z.string(), name: z.string() })),
  /** 1 for the first of `tiers`. */
  tier: z.number().int(),
  tiers: z.number().int(),
  decisions: z.array(approvalDecisionDto),
  /** Whether the caller may decide on it now, and if not, why. */
  mine_to_decide: z.boolean(),
  order_group_id: z.string().nullable(),
  failure: z.string().nullable(),
  expires_at: timestamp(),
  created_at: timestamp(),
})

export const approvalRequestInput = z
  .object({ checkout: checkoutInput, message: text(1000).optional() })
  .strict()

export const approvalDecisionInput = z.object({ note: text(1000).optional() }).strict()

export const spendingLimitInput = z
  .object({
    member_id: id(),
    period: z.enum(LIMIT_PERIODS),
    currency_code: currencyCode(),
    amount: price(),
  })
  .strict()

export const spendingLimitDto = z.object({
  id: z.string(),
  member_id: z.string(),
  member_name: z.string(),
  period: z.enum(LIMIT_PERIODS),
  currency_code: z.string(),
  amount: minor(),
  /** Ordered in the current period, without what was rejected, expired or cancelled. */
  spent: minor(),
  period_started_at: timestamp(),
})

export type ApprovalState = (typeof APPROVAL_STATES)[number]
export type LimitPeriod = (typeof LIMIT_PERIODS)[number]
export type RuleConditions = z.infer<typeof ruleConditions>
export type ApprovalRuleInput = z.infer<typeof approvalRuleInput>
export type ApprovalRuleDto = z.infer<typeof approvalRuleDto>
export type ApprovalDto = z.infer<typeof approvalDto>
export type SpendingLimitInput = z.infer<typeof spendingLimitInput>
export type SpendingLimitDto = z.infer<typeof spendingLimitDto>
