import type { ApprovalRuleInput } from "@wholesale/ordering/http/approvals"
import { formValues } from "./form-values"
import { parseMoney } from "./money"

/** How many people have to approve one after the other at most. */
export const MOST_TIERS = 3

/**
 * A rule out of its form: conditions that were left empty are not looked at, and a step without
 * anybody who may approve is no step. An amount that can't be read becomes -1, which the backend
 * refuses by name.
 */
export const readApprovalRule = (form: FormData): ApprovalRuleInput => {
  const values = formValues(form)
  const amount = values.optional("from_total")
  const currency = values.text("currency_code") || "eur"
  const some = (name: string) => {
    const list = values.list(name)
    return list.length > 0 ? list : undefined
  }
  const conditions = {
    from_total: amount
      ? { currency_code: currency, amount: parseMoney(amount, currency) ?? -1 }
      : undefined,
    seller_ids: some("seller_ids"),
    category_ids: some("category_ids"),
    location_ids: some("location_ids"),
    role_ids: some("role_ids"),
  }
  const tiers = Array.from({ length: MOST_TIERS }, (_, tier) => ({
    role_ids: values.list(`tier_roles_${tier}`),
    member_ids: values.list(`tier_members_${tier}`),
  }))
  return {
    name: values.text("name"),
    active: values.checked("active"),
    conditions: Object.fromEntries(
      Object.entries(conditions).filter(([, value]) => value !== undefined)
    ),
    tiers: tiers.filter(({ role_ids, member_ids }) => role_ids.length + member_ids.length > 0),
  }
}
