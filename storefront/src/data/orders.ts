import "server-only"
import type { OrderCardDto, OrderDto, OrderGroupDto } from "@wholesale/ordering/http/orders"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"
const at = (id: string, rest = "") => `${BASE}/orders/${encodeURIComponent(id)}${rest}`

export type { OrderCardDto, OrderDto, OrderGroupDto }

export type OrderFilter = {
  q?: string
  state?: string
  seller_id?: string
  from?: string
  to?: string
  late?: string
  sort?: string
}

export const listOrders = async (filter: OrderFilter, page: PageRequest) =>
  await request<Page<"orders", OrderCardDto>>(`${BASE}/orders`, {
    query: { ...filter, ...toOffset(page) },
  })

export const getOrder = async (id: string) => (await request<{ order: OrderDto }>(at(id))).order

export const getOrderGroup = async (id: string) =>
  (await request<{ order_group: OrderGroupDto }>(`${BASE}/order-groups/${encodeURIComponent(id)}`))
    .order_group

export const cancelOrder = async (id: string, reasonCode: string, note: string | null) =>
  await request(at(id, "/cancel"), { method: "POST", body: { reason_code: reasonCode, note } })

export type Receipt = { received_by: string | null; note: string | null }

/** Confirms that the goods arrived, which completes the order. */
export const receiveOrder = async (id: string, receipt: Receipt) =>
  await request(at(id, "/receive"), { method: "POST", body: receipt })

export type ReturnRequest = {
  resolution: string
  lines: { line_id: string; quantity: number; reason_code: string }[]
  note: string | null
}

export const requestReturn = async (id: string, wanted: ReturnRequest) =>
  await request(at(id, "/returns"), { method: "POST", body: wanted })
