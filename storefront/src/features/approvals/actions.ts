"use server"

import {
  changeApprovalRule,
  createApprovalRule,
  decideApproval,
  deleteApprovalRule,
  deleteSpendingLimit,
  setSpendingLimit,
  withdrawApproval,
} from "@/data/approvals"
import { submit } from "@/data/submit"
import { readApprovalRule } from "@/domain/approval-rule-form"
import { LIMIT_PERIODS } from "@/domain/approval-words"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { parseMoney } from "@/domain/money"

/** Decides on a request; the button that was pressed says how. */
export const decideApprovalAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const verdict = values.text("verdict") === "approve" ? "approve" : "reject"
  return await submit(
    () => decideApproval(values.text("approval_id"), verdict, values.optional("note")),
    verdict === "approve" ? "approved" : "approvalRejected"
  )
}

export const withdrawApprovalAction: FormAction = async (_state, form) =>
  await submit(() => withdrawApproval(formValues(form).text("approval_id")), "approvalWithdrawn")

/** Creates a rule, or changes the one whose id the form carries. */
export const saveApprovalRuleAction: FormAction = async (_state, form) => {
  const id = formValues(form).optional("rule_id")
  const rule = readApprovalRule(form)
  return await submit(() => (id ? changeApprovalRule(id, rule) : createApprovalRule(rule)), "saved")
}

export const deleteApprovalRuleAction: FormAction = async (_state, form) =>
  await submit(() => deleteApprovalRule(formValues(form).text("rule_id")), "deleted")

export const setSpendingLimitAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const currency = values.text("currency_code")
  return await submit(
    () =>
      setSpendingLimit({
        member_id: values.text("member_id"),
        period: LIMIT_PERIODS.find((period) => period === values.text("period")) ?? "month",
        currency_code: currency,
        // What is no amount is refused by the backend, field by field.
        amount: parseMoney(values.text("amount"), currency) ?? -1,
      }),
    "saved"
  )
}

export const deleteSpendingLimitAction: FormAction = async (_state, form) =>
  await submit(() => deleteSpendingLimit(formValues(form).text("limit_id")), "deleted")
