import "server-only"
import type {
  OrderMoneyDto,
  payeeDto,
  PaymentDto,
  TimelineStepDto,
} from "@wholesale/escrow/http/money"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"

/** Where the money is to be sent. */
type PayeeDto = ReturnType<(typeof payeeDto)["parse"]>
type RefundDto = OrderMoneyDto["refunds"][number]

export type { OrderMoneyDto, PayeeDto, PaymentDto, RefundDto, TimelineStepDto }

export type OrderMoneyAnswer = { money: OrderMoneyDto; payee: PayeeDto }

/** How an order is paid and where its money is; a 404 for an order without a payment hold. */
export const getOrderMoney = async (orderId: string) =>
  await request<OrderMoneyAnswer>(`${BASE}/orders/${encodeURIComponent(orderId)}/money`)

export type GroupPaymentAnswer = { payment: PaymentDto; payee: PayeeDto }

/** How a whole checkout is paid. */
export const getGroupPayment = async (groupId: string) =>
  await request<GroupPaymentAnswer>(`${BASE}/order-groups/${encodeURIComponent(groupId)}/payment`)

export const listPayments = async (page: PageRequest) =>
  await request<Page<"payments", PaymentDto>>(`${BASE}/payments`, { query: toOffset(page) })

export const listRefunds = async (page: PageRequest) =>
  await request<Page<"refunds", RefundDto>>(`${BASE}/refunds`, { query: toOffset(page) })
