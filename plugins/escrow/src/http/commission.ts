import { z } from "@medusajs/framework/zod"
import { countryCode, currencyCode, day, id, line, minor } from "@wholesale/core/http/fields"
import { CONDITIONS, COMMISSION_ORIGINS, ORDER_KINDS, PAYEES } from "../domain/commission/types"

const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?$/, "must be a percentage such as 12.5")
const amount = z.number().int().min(0).max(100_000_000_000)

const conditions = z
  .object({
    seller_ids: z.array(id()).max(100),
    category_ids: z.array(id()).max(100),
    plan_key: line(40).nullable(),
    order_kind: z.enum(ORDER_KINDS).nullable(),
    origin: z.enum(COMMISSION_ORIGINS).nullable(),
    currency_code: currencyCode().nullable(),
    valid_from: day().nullable(),
    valid_until: day().nullable(),
  })
  .strict()

const terms = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("percentage"), percent }).strict(),
  z.object({ kind: z.literal("fixed"), amount, per: z.enum(["unit", "order"]) }).strict(),
  z
    .object({
      kind: z.literal("tiered"),
      tiers: z
        .array(z.object({ from: amount, percent }).strict())
        .min(1)
        .max(20),
    })
    .strict(),
])

/** A commission rule; its place in the list is its rank. Amounts are minor units. */
export const ruleInput = z
  .object({
    id: id().optional(),
    name: line(100),
    payee: z.enum(PAYEES),
    conditions,
    terms,
    minimum: amount.nullable(),
    maximum: amount.nullable(),
  })
  .strict()
export type RuleInput = z.output<typeof ruleInput>

/** The whole list in the order in which the rules are tried. */
export const rulesInput = z.object({ rules: z.array(ruleInput).max(200) }).strict()

export const ruleDto = ruleInput.extend({ id: z.string(), rank: z.number().int() })
export const rulesDto = z.object({ rules: z.array(ruleDto) })

/** An order that might be placed, to see what the rules would make of it. */
export const simulationInput = z
  .object({
    /** The saved list when left out. */
    rules: z.array(ruleInput).max(200).optional(),
    seller_id: id(),
    seller_country: countryCode(),
    kind: z.enum(ORDER_KINDS),
    origin: z.enum(COMMISSION_ORIGINS),
    currency_code: currencyCode(),
    placed_on: day(),
    lines: z
      .array(
        z
          .object({
            quantity: z.number().int().min(1).max(10_000_000),
            base: amount,
            category_ids: z.array(id()).max(50),
          })
          .strict()
      )
      .min(1)
      .max(50),
  })
  .strict()

export const simulationDto = z.object({
  amount: minor(),
  tax: minor(),
  tax_rate: z.string(),
  tax_reason: z.string(),
  lines: z.array(
    z.object({
      line: z.number().int(),
      amount: minor(),
      tax: minor(),
      rules: z.array(
        z.object({
          rule_id: z.string(),
          rule_name: z.string(),
          rank: z.number().int(),
          payee: z.enum(PAYEES),
          matched: z.boolean(),
          wins: z.boolean(),
          failed: z.array(z.enum(CONDITIONS)),
        })
      ),
    })
  ),
})
