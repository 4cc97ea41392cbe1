import "server-only"
import type { ClaimableDto, DisputeCardDto, DisputeDto } from "@wholesale/escrow/http/disputes"
import type { NewClaim } from "@/domain/claim-form"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"
const ofOrder = (id: string, rest: string) => `${BASE}/orders/${encodeURIComponent(id)}${rest}`
const at = (id: string, rest = "") => `${BASE}/disputes/${encodeURIComponent(id)}${rest}`

export type { ClaimableDto, DisputeCardDto, DisputeDto }

/** What of an order can be disputed now; no lines where nothing can. */
export const getClaimable = async (orderId: string) =>
  (await request<{ claimable: ClaimableDto }>(ofOrder(orderId, "/claimable"))).claimable

/** Disputes about the company's orders, open ones first; all of them when no state is named. */
export const listDisputes = async (filter: { state?: "unresolved" }, page: PageRequest) =>
  await request<Page<"disputes", DisputeCardDto>>(`${BASE}/disputes`, {
    query: { ...filter, ...toOffset(page) },
  })

/** An order's disputes, the open one first. */
export const listOrderDisputes = async (orderId: string) =>
  (
    await request<Page<"disputes", DisputeCardDto>>(`${BASE}/disputes`, {
      query: { order_id: orderId, limit: 100 },
    })
  ).disputes

export const getDispute = async (id: string) =>
  (await request<{ dispute: DisputeDto }>(at(id))).dispute

export const openDispute = async (orderId: string, claim: NewClaim) =>
  (
    await request<{ dispute: DisputeDto }>(ofOrder(orderId, "/disputes"), {
      method: "POST",
      body: claim,
    })
  ).dispute

export const writeInDispute = async (id: string, message: { text: string; file_ids: string[] }) =>
  await request(at(id, "/messages"), { method: "POST", body: message })

/** Says what refund would be agreed to, in minor units; it takes the place of every earlier offer. */
export const makeOffer = async (id: string, offer: { amount: number; text: string | null }) =>
  await request(at(id, "/offers"), { method: "POST", body: offer })

/** Accepts or declines the offer of this amount; an acceptance moves the money at once. */
export const answerOffer = async (id: string, answer: "accept" | "decline", amount: number) =>
  await request(at(id, "/answer"), { method: "POST", body: { answer, amount } })

/** Asks the marketplace to decide. */
export const escalateDispute = async (id: string, text: string | null) =>
  await request(at(id, "/escalate"), { method: "POST", body: { text } })

/** Takes the claim back. */
export const withdrawDispute = async (id: string, text: string | null) =>
  await request(at(id, "/withdraw"), { method: "POST", body: { text } })
