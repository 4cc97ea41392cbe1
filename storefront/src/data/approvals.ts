import "server-only"
import type {
  ApprovalDto,
  ApprovalRuleDto,
  ApprovalRuleInput,
  SpendingLimitDto,
  SpendingLimitInput,
} from "@wholesale/ordering/http/approvals"
import type { CheckoutInput } from "@wholesale/ordering/http/checkout"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"
const at = (collection: string, id: string, verb = "") =>
  `${BASE}/${collection}/${encodeURIComponent(id)}${verb ? `/${verb}` : ""}`

export type { ApprovalDto, ApprovalRuleDto, ApprovalRuleInput, SpendingLimitDto }

export type ApprovalFilter = { state?: string; mine_to_decide?: "true" }

export const listApprovals = async (filter: ApprovalFilter, page: PageRequest) =>
  await request<Page<"approvals", ApprovalDto>>(`${BASE}/approvals`, {
    query: { ...filter, ...toOffset(page) },
  })

export const getApproval = async (id: string) =>
  (await request<{ approval: ApprovalDto }>(at("approvals", id))).approval

/** Asks for a cart's approval; its prices are frozen and it can't be changed until it is decided. */
export const requestApproval = async (
  cartId: string,
  checkout: CheckoutInput,
  message: string | null
) =>
  (
    await request<{ approval: ApprovalDto }>(at("carts", cartId, "approval"), {
      method: "POST",
      body: { checkout, ...(message ? { message } : {}) },
    })
  ).approval

/** Decides as one of the approvers; the last approval places the orders. */
export const decideApproval = async (
  id: string,
  verdict: "approve" | "reject",
  note: string | null
) => await request(at("approvals", id, verdict), { method: "POST", body: note ? { note } : {} })

export const withdrawApproval = async (id: string) =>
  await request(at("approvals", id, "withdraw"), { method: "POST", body: {} })

export const listApprovalRules = async () =>
  (await request<{ approval_rules: ApprovalRuleDto[] }>(`${BASE}/approval-rules`)).approval_rules

export const createApprovalRule = async (rule: ApprovalRuleInput) =>
  await request(`${BASE}/approval-rules`, { method: "POST", body: rule })

export const changeApprovalRule = async (id: string, rule: ApprovalRuleInput) =>
  await request(at("approval-rules", id), { method: "POST", body: rule })

export const deleteApprovalRule = async (id: string) =>
  await request(at("approval-rules", id), { method: "DELETE" })

export const listSpendingLimits = async () =>
  (await request<{ spending_limits: SpendingLimitDto[] }>(`${BASE}/spending-limits`))
    .spending_limits

export const setSpendingLimit = async (limit: SpendingLimitInput) =>
  await request(`${BASE}/spending-limits`, { method: "POST", body: limit })

export const deleteSpendingLimit = async (id: string) =>
  await request(at("spending-limits", id), { method: "DELETE" })
