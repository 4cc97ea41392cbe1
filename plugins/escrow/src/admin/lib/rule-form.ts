import { parseAmount, toAmountText } from "@wholesale/core/admin/kit/money"
import type { RuleInput } from "../../http/commission"
import type { RuleDraft } from "./rules"

/** A band of a tiered rule as it is typed. */
export type TierText = { from: string; percent: string }

/** A rule as it is typed; empty words mean that a condition does not count. */
export type RuleForm = {
  name: string
  payee: RuleInput["payee"]
  kind: RuleInput["terms"]["kind"]
  percent: string
  amount: string
  per: "unit" | "order"
  tiers: TierText[]
  minimum: string
  maximum: string
  currency: string
  order_kind: string
  origin: string
  valid_from: string
  valid_until: string
  seller_ids: string[]
  category_ids: string[]
}

export type RuleField = "percent" | "amount" | "tiers" | "minimum" | "maximum" | "currency" | "days"

const ANY_CURRENCY = "eur"

export const toRuleForm = (rule: RuleDraft | null): RuleForm => {
  const currency = rule?.conditions.currency_code ?? ""
  const text = (minor: number | null) =>
    minor === null ? "" : toAmountText(minor, currency || ANY_CURRENCY)
  const terms = rule?.terms
  return {
    name: rule?.name ?? "",
    payee: rule?.payee ?? "platform",
    kind: terms?.kind ?? "percentage",
    percent: terms?.kind === "percentage" ? terms.percent : "",
    amount: terms?.kind === "fixed" ? text(terms.amount) : "",
    per: terms?.kind === "fixed" ? terms.per : "unit",
    tiers:
      terms?.kind === "tiered"
        ? terms.tiers.map(({ from, percent }) => ({ from: text(from), percent }))
        : [{ from: "0", percent: "" }],
    minimum: text(rule?.minimum ?? null),
    maximum: text(rule?.maximum ?? null),
    currency,
    order_kind: rule?.conditions.order_kind ?? "",
    origin: rule?.conditions.origin ?? "",
    valid_from: rule?.conditions.valid_from ?? "",
    valid_until: rule?.conditions.valid_until ?? "",
    seller_ids: rule?.conditions.seller_ids ?? [],
    category_ids: rule?.conditions.category_ids ?? [],
  }
}

/** A percentage as people write it, "12,5", as the server takes it; null when it is none. Pure. */
export const percentOf = (text: string): string | null => {
  const plain = text.trim().replace(/\s?%$/, "").replace(",", ".")
  return /^\d{1,3}(\.\d{1,4})?$/.test(plain) && Number(plain) <= 100 ? plain : null
}

/** What a form means, and which of its fields can't be read. Pure. */
export const readRuleForm = (form: RuleForm, rule: RuleDraft | null) => {
  const amountOf = (text: string) => parseAmount(text, form.currency || ANY_CURRENCY)
  const bound = (text: string) => (text.trim() ? amountOf(text) : null)
  const minimum = bound(form.minimum)
  const maximum = bound(form.maximum)
  const terms = termsOf(form, amountOf)
  const amounts = [minimum, maximum, ...amountsOf(terms)].some((amount) => amount)
  const tooLow = minimum !== null && maximum !== null && minimum > maximum
  const problems: RuleField[] = [
    ...(terms === null ? [TERMS_FIELD[form.kind]] : []),
    ...(form.minimum.trim() && minimum === null ? (["minimum"] as const) : []),
    ...((form.maximum.trim() && maximum === null) || tooLow ? (["maximum"] as const) : []),
    ...(amounts && !form.currency ? (["currency"] as const) : []),
    ...(form.valid_from && form.valid_until && form.valid_from > form.valid_until
      ? (["days"] as const)
      : []),
  ]
  if (!terms || problems.length || !form.name.trim()) {
    return { problems, read: null }
  }
  const read: Omit<RuleDraft, "key"> = {
    id: rule?.id,
    name: form.name.trim(),
    payee: form.payee,
    terms,
    minimum,
    maximum,
    conditions: {
      seller_ids: form.seller_ids,
      category_ids: form.category_ids,
      plan_key: rule?.conditions.plan_key ?? null,
      order_kind: ORDER_KINDS.find((kind) => kind === form.order_kind) ?? null,
      origin: ORIGINS.find((origin) => origin === form.origin) ?? null,
      currency_code: form.currency || null,
      valid_from: form.valid_from || null,
      valid_until: form.valid_until || null,
    },
  }
  return { problems, read }
}

const TERMS_FIELD = { percentage: "percent", fixed: "amount", tiered: "tiers" } as const

export const ORDER_KINDS = ["opening", "reorder"] as const
export const ORIGINS = ["marketplace", "seller"] as const

const amountsOf = (terms: RuleInput["terms"] | null): number[] => {
  if (terms?.kind === "fixed") {
    return [terms.amount]
  }
  return terms?.kind === "tiered" ? terms.tiers.map(({ from }) => from) : []
}

const termsOf = (
  form: RuleForm,
  amountOf: (text: string) => number | null
): RuleInput["terms"] | null => {
  if (form.kind === "percentage") {
    const percent = percentOf(form.percent)
    return percent === null ? null : { kind: "percentage", percent }
  }
  if (form.kind === "fixed") {
    const amount = amountOf(form.amount)
    return amount === null ? null : { kind: "fixed", amount, per: form.per }
  }
  const tiers = form.tiers.map(({ from, percent }) => ({
    from: amountOf(from),
    percent: percentOf(percent),
  }))
  const known = tiers.flatMap(({ from, percent }) =>
    from === null || percent === null ? [] : [{ from, percent }]
  )
  const ascending = known.every(({ from }, index) =>
    index === 0 ? from === 0 : from > known[index - 1].from
  )
  return known.length === tiers.length && ascending ? { kind: "tiered", tiers: known } : null
}
