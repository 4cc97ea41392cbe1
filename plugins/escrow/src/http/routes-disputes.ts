import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  claimableDto,
  decisionInput,
  disputeCardDto,
  disputeDto,
  disputeFileDto,
  disputeInput,
  disputeQuery,
  disputeReasonInput,
  messageInput,
  offerAnswerInput,
  offerInput,
} from "./disputes"

const FILE_MAX_BYTES = 10 * 1_048_576

const read = { for: "company", permission: "orders.read" } as const
const place = { for: "company", permission: "orders.place" } as const
const manage = { for: "company", permission: "orders.manage" } as const
const look = { for: "operator", permission: "operator.orders" } as const
const decide = { for: "operator", permission: "operator.finance" } as const

const oneDispute = z.object({ dispute: disputeDto })
const manyDisputes = page("disputes", disputeCardDto)
const oneFile = z.object({ file: disputeFileDto })

/** A buyer disputes what it got. */
export const buyerDisputeRoutes = defineRoutes({
  getClaimable: {
    method: "GET",
    path: "/orders/:id/claimable",
    on: ["store"],
    summary: "What of an order can be disputed now",
    access: read,
    response: z.object({ claimable: claimableDto }),
  },
  openDispute: {
    method: "POST",
    path: "/orders/:id/disputes",
    on: ["store"],
    summary: "Dispute units of a delivered, late or lost shipment",
    access: place,
    body: disputeInput,
    response: oneDispute,
    status: 201,
  },
  listOwnDisputes: {
    method: "GET",
    path: "/disputes",
    on: ["store"],
    summary: "Disputes about the company's orders, open ones first",
    access: read,
    query: disputeQuery,
    response: manyDisputes,
  },
  getOwnDispute: {
    method: "GET",
    path: "/disputes/:id",
    on: ["store"],
    summary: "One dispute with everything that was said",
    access: read,
    response: oneDispute,
  },
  writeInOwnDispute: {
    method: "POST",
    path: "/disputes/:id/messages",
    on: ["store"],
    summary: "Write to the seller",
    access: place,
    body: messageInput,
    response: oneDispute,
    status: 201,
  },
  offerInOwnDispute: {
    method: "POST",
    path: "/disputes/:id/offers",
    on: ["store"],
    summary: "Say what refund would be agreed to",
    access: place,
    body: offerInput,
    response: oneDispute,
    status: 201,
  },
  answerSellersOffer: {
    method: "POST",
    path: "/disputes/:id/answer",
    on: ["store"],
    summary: "Accept or decline the seller's offer",
    access: place,
    body: offerAnswerInput,
    response: oneDispute,
  },
  escalateOwnDispute: {
    method: "POST",
    path: "/disputes/:id/escalate",
    on: ["store"],
    summary: "Ask the operator to decide",
    access: place,
    body: disputeReasonInput,
    response: oneDispute,
  },
  withdrawDispute: {
    method: "POST",
    path: "/disputes/:id/withdraw",
    on: ["store"],
    summary: "Take the claim back",
    access: place,
    body: disputeReasonInput,
    response: oneDispute,
  },
  sendDisputeFile: {
    method: "POST",
    path: "/dispute-files",
    on: ["store"],
    summary: "Send a PDF, PNG or JPEG of at most 10 MB to show in a dispute",
    access: place,
    upload: { max_bytes: FILE_MAX_BYTES },
    response: oneFile,
    status: 201,
  },
  getOwnDisputeFile: {
    method: "GET",
    path: "/disputes/:id/files/:file_id",
    on: ["store"],
    summary: "A file that was shown",
    access: read,
    download: true,
  },
})

/** A seller answers a dispute. */
export const sellerDisputeRoutes = defineRoutes({
  listCompanyDisputes: {
    method: "GET",
    path: "/company/disputes",
    on: ["admin"],
    summary: "Disputes about received orders, open ones first",
    access: read,
    query: disputeQuery,
    response: manyDisputes,
  },
  getCompanyDispute: {
    method: "GET",
    path: "/company/disputes/:id",
    on: ["admin"],
    summary: "One dispute with everything that was said",
    access: read,
    response: oneDispute,
  },
  writeInCompanyDispute: {
    method: "POST",
    path: "/company/disputes/:id/messages",
    on: ["admin"],
    summary: "Write to the buyer",
    access: manage,
    body: messageInput,
    response: oneDispute,
    status: 201,
  },
  offerInCompanyDispute: {
    method: "POST",
    path: "/company/disputes/:id/offers",
    on: ["admin"],
    summary: "Say what refund would be agreed to",
    access: manage,
    body: offerInput,
    response: oneDispute,
    status: 201,
  },
  answerBuyersOffer: {
    method: "POST",
    path: "/company/disputes/:id/answer",
    on: ["admin"],
    summary: "Accept or decline what the buyer wants",
    access: manage,
    body: offerAnswerInput,
    response: oneDispute,
  },
  escalateCompanyDispute: {
    method: "POST",
    path: "/company/disputes/:id/escalate",
    on: ["admin"],
    summary: "Ask the operator to decide",
    access: manage,
    body: disputeReasonInput,
    response: oneDispute,
  },
  sendCompanyDisputeFile: {
    method: "POST",
    path: "/company/dispute-files",
    on: ["admin"],
    summary: "Send a PDF, PNG or JPEG of at most 10 MB to show in a dispute",
    access: manage,
    upload: { max_bytes: FILE_MAX_BYTES },
    response: oneFile,
    status: 201,
  },
  getCompanyDisputeFile: {
    method: "GET",
    path: "/company/disputes/:id/files/:file_id",
    on: ["admin"],
    summary: "A file that was shown",
    access: read,
    download: true,
  },
})

/** The operator decides what the two could not agree on. */
export const operatorDisputeRoutes = defineRoutes({
  listDisputes: {
    method: "GET",
    path: "/disputes",
    on: ["admin"],
    summary: "Disputes, those that wait for a decision first",
    access: look,
    query: disputeQuery,
    response: manyDisputes,
  },
  getDispute: {
    method: "GET",
    path: "/disputes/:id",
    on: ["admin"],
    summary: "Any dispute with everything that was said",
    access: look,
    response: oneDispute,
  },
  writeInDispute: {
    method: "POST",
    path: "/disputes/:id/messages",
    on: ["admin"],
    summary: "Write to both sides",
    access: look,
    body: messageInput,
    response: oneDispute,
    status: 201,
  },
  takeOverDispute: {
    method: "POST",
    path: "/disputes/:id/escalate",
    on: ["admin"],
    summary: "Take a dispute over before its time",
    access: decide,
    body: disputeReasonInput,
    response: oneDispute,
  },
  decideDispute: {
    method: "POST",
    path: "/disputes/:id/decide",
    on: ["admin"],
    summary: "Decide a dispute; the money moves at once",
    access: decide,
    body: decisionInput,
    response: oneDispute,
  },
  sendOperatorDisputeFile: {
    method: "POST",
    path: "/dispute-files",
    on: ["admin"],
    summary: "Send a PDF, PNG or JPEG of at most 10 MB to show in a dispute",
    access: look,
    upload: { max_bytes: FILE_MAX_BYTES },
    response: oneFile,
    status: 201,
  },
  getDisputeFile: {
    method: "GET",
    path: "/disputes/:id/files/:file_id",
    on: ["admin"],
    summary: "A file that was shown",
    access: look,
    download: true,
  },
})
