import "server-only"
import type { OwnTicketCardDto, OwnTicketDto } from "@wholesale/support/http/support"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale/company/support-tickets"
const at = (id: string, rest = "") => `${BASE}/${encodeURIComponent(id)}${rest}`

export type { OwnTicketCardDto, OwnTicketDto }

/** The company's tickets, the one that changed last first; all of them when no view is named. */
export const listTickets = async (filter: { view?: "unsettled" | "settled" }, page: PageRequest) =>
  await request<Page<"tickets", OwnTicketCardDto>>(BASE, {
    query: { ...filter, ...toOffset(page) },
  })

export const getTicket = async (id: string) =>
  (await request<{ ticket: OwnTicketDto }>(at(id))).ticket

export type NewTicket = {
  category: string
  subject: string
  text: string
  order_id: string | null
  file_ids: string[]
  /** The same key opens the same ticket. */
  idempotency_key: string
}

export const openTicket = async (ticket: NewTicket) =>
  (await request<{ ticket: OwnTicketDto }>(BASE, { method: "POST", body: ticket })).ticket

export type TicketMessage = Pick<NewTicket, "text" | "file_ids" | "idempotency_key">

export const writeInTicket = async (id: string, message: TicketMessage) =>
  await request(at(id, "/messages"), { method: "POST", body: message })

export const resolveTicket = async (id: string) =>
  await request(at(id, "/resolve"), { method: "POST", body: {} })

export const reopenTicket = async (id: string) =>
  await request(at(id, "/reopen"), { method: "POST", body: {} })
