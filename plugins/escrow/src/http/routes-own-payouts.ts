import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  ownPayoutQuery,
  payoutAccountDto,
  payoutAccountInput,
  payoutDto,
  payoutPlanDto,
  remittanceQuery,
} from "./payouts"

const read = { for: "company", permission: "finance.read" } as const
const manage = { for: "company", permission: "finance.manage" } as const
const oneAccount = z.object({ account: payoutAccountDto })

/** A seller says where it is paid, and sees what it was paid. */
export const ownPayoutRoutes = defineRoutes({
  getOwnPayoutAccounts: {
    method: "GET",
    path: "/company/payout-account",
    on: ["admin"],
    summary: "The company's bank details: those that are used, those that are to come, older ones",
    access: read,
    response: z.object({
      /** What is paid to now; null without any. */
      active: payoutAccountDto.nullable(),
      /** What is asked for and not used yet. */
      open: payoutAccountDto.nullable(),
      past: z.array(payoutAccountDto),
    }),
  },
  requestPayoutAccount: {
    method: "POST",
    path: "/company/payout-account",
    on: ["admin"],
    summary: "Ask for other bank details, with one's password; a second person confirms them",
    access: manage,
    body: payoutAccountInput,
    response: oneAccount,
    status: 201,
  },
  confirmPayoutAccount: {
    method: "POST",
    path: "/company/payout-account/:id/confirm",
    on: ["admin"],
    summary: "Confirm the bank details that a colleague asked for",
    access: manage,
    response: oneAccount,
  },
  cancelPayoutAccount: {
    method: "POST",
    path: "/company/payout-account/:id/cancel",
    on: ["admin"],
    summary: "Take a change of the bank details back before it is used",
    access: manage,
    response: oneAccount,
  },
  listOwnPayouts: {
    method: "GET",
    path: "/company/payouts",
    on: ["admin"],
    summary: "The company's payouts, newest first",
    access: read,
    query: ownPayoutQuery,
    response: page("payouts", payoutDto),
  },
  getOwnPayout: {
    method: "GET",
    path: "/company/payouts/:id",
    on: ["admin"],
    summary: "One payout of the company",
    access: read,
    response: z.object({ payout: payoutDto }),
  },
  getOwnRemittance: {
    method: "GET",
    path: "/company/payouts/:id/remittance",
    on: ["admin"],
    summary: "The remittance advice of a payout as PDF",
    access: read,
    query: remittanceQuery,
    download: true,
  },
  previewOwnPayout: {
    method: "GET",
    path: "/company/payout-preview",
    on: ["admin"],
    summary: "What the company would get if it were paid now, by currency",
    access: read,
    response: z.object({ plans: z.array(payoutPlanDto) }),
  },
})
