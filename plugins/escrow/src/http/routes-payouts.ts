import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import { ownPayoutTerms } from "../domain/payout/terms"
import {
  accountRejectedInput,
  payoutAccountDto,
  payoutAccountQuery,
  payoutBatchDetailDto,
  payoutBatchDto,
  payoutBatchInput,
  payoutBatchQuery,
  payoutDto,
  payoutFailedInput,
  payoutPaidInput,
  payoutPlanDto,
  payoutPreviewQuery,
  payoutQuery,
  payoutTermsDto,
  remittanceQuery,
} from "./payouts"

const finance = { for: "operator", permission: "operator.finance" } as const
const oneBatch = z.object({ batch: payoutBatchDetailDto })
const onePayout = z.object({ payout: payoutDto })
const oneAccount = z.object({ account: payoutAccountDto })
const terms = z.object({ terms: payoutTermsDto })

/** Payouts that are proposed by one person and approved by another. */
const batchRoutes = defineRoutes({
  listPayoutBatches: {
    method: "GET",
    path: "/payout-batches",
    on: ["admin"],
    summary: "Batches of payouts, those that wait for approval first",
    access: finance,
    query: payoutBatchQuery,
    response: page("batches", payoutBatchDto),
  },
  previewPayouts: {
    method: "GET",
    path: "/payout-batches/preview",
    on: ["admin"],
    summary: "What every seller would get in a batch now, or why nothing",
    access: finance,
    query: payoutPreviewQuery,
    response: z.object({ plans: z.array(payoutPlanDto) }),
  },
  proposePayouts: {
    method: "POST",
    path: "/payout-batches",
    on: ["admin"],
    summary: "Propose to pay everybody in a currency; the money is set aside",
    access: finance,
    body: payoutBatchInput,
    response: oneBatch,
    status: 201,
  },
  getPayoutBatch: {
    method: "GET",
    path: "/payout-batches/:id",
    on: ["admin"],
    summary: "One batch with its payouts",
    access: finance,
    response: oneBatch,
  },
  approvePayouts: {
    method: "POST",
    path: "/payout-batches/:id/approve",
    on: ["admin"],
    summary: "Approve what somebody else proposed",
    access: finance,
    response: oneBatch,
  },
  cancelPayouts: {
    method: "POST",
    path: "/payout-batches/:id/cancel",
    on: ["admin"],
    summary: "Take a proposal back; the money is free again",
    access: finance,
    response: oneBatch,
  },
  getPaymentFile: {
    method: "GET",
    path: "/payout-batches/:id/file",
    on: ["admin"],
    summary: "The bank's file (pain.001) of an approved batch, always the same bytes",
    access: finance,
    download: true,
  },
})

/** What became of each payout. */
const payoutRoutes = defineRoutes({
  listPayouts: {
    method: "GET",
    path: "/payouts",
    on: ["admin"],
    summary: "Payouts to sellers, newest first",
    access: finance,
    query: payoutQuery,
    response: page("payouts", payoutDto),
  },
  getPayout: {
    method: "GET",
    path: "/payouts/:id",
    on: ["admin"],
    summary: "One payout",
    access: finance,
    response: onePayout,
  },
  markPayoutPaid: {
    method: "POST",
    path: "/payouts/:id/paid",
    on: ["admin"],
    summary: "Record that a payout has left the bank",
    access: finance,
    body: payoutPaidInput,
    response: onePayout,
  },
  markPayoutFailed: {
    method: "POST",
    path: "/payouts/:id/failed",
    on: ["admin"],
    summary: "Record that a payout did not arrive, or came back after it was paid",
    access: finance,
    body: payoutFailedInput,
    response: onePayout,
  },
  getAnyRemittance: {
    method: "GET",
    path: "/payouts/:id/remittance",
    on: ["admin"],
    summary: "The remittance advice of any payout as PDF",
    access: finance,
    query: remittanceQuery,
    download: true,
  },
})

/** Where and how sellers are paid. */
const sellerRoutes = defineRoutes({
  listPayoutAccounts: {
    method: "GET",
    path: "/payout-accounts",
    on: ["admin"],
    summary: "Bank details of sellers, requested ones first",
    access: finance,
    query: payoutAccountQuery,
    response: page("accounts", payoutAccountDto),
  },
  confirmAnyPayoutAccount: {
    method: "POST",
    path: "/payout-accounts/:id/confirm",
    on: ["admin"],
    summary: "Confirm bank details where the company has no second person for it",
    access: finance,
    response: oneAccount,
  },
  rejectPayoutAccount: {
    method: "POST",
    path: "/payout-accounts/:id/reject",
    on: ["admin"],
    summary: "Refuse bank details that are not used yet",
    access: finance,
    body: accountRejectedInput,
    response: oneAccount,
  },
  getPayoutTerms: {
    method: "GET",
    path: "/payout-terms/:company_id",
    on: ["admin"],
    summary: "How a seller is paid",
    access: finance,
    response: terms,
  },
  setPayoutTerms: {
    method: "PUT",
    path: "/payout-terms/:company_id",
    on: ["admin"],
    summary: "Agree other terms with a seller; null takes everybody's",
    access: finance,
    body: ownPayoutTerms,
    response: terms,
  },
})

export const operatorPayoutRoutes = defineRoutes({
  ...batchRoutes,
  ...payoutRoutes,
  ...sellerRoutes,
})
