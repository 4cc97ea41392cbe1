import "server-only"
import type {
  BuyerStatementLineDto,
  OrderMoneyDto,
  payeeDto,
  PaymentDto,
  TimelineStepDto,
} from "@wholesale/escrow/http/money"
import type { CreditDto } from "@wholesale/escrow/http/credit"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"

/** Where the money is to be sent. */
type PayeeDto = ReturnType<(typeof payeeDto)["parse"]>
type RefundDto = OrderMoneyDto["refunds"][number]

export type {
  BuyerStatementLineDto,
  CreditDto,
  OrderMoneyDto,
  PayeeDto,
  PaymentDto,
  RefundDto,
  TimelineStepDto,
}

/** How a payment can be made now: by bank transfer, online where `by_card` says so, with `credit`. */
export type WaysToPay = {
  payee: PayeeDto
  by_card: boolean
  /** What the company has for no payment yet; minor units of the payment's currency. */
  credit: number
}

export type OrderMoneyAnswer = WaysToPay & { money: OrderMoneyDto }

/** How an order is paid and where its money is; a 404 for an order without a payment hold. */
export const getOrderMoney = async (orderId: string) =>
  await request<OrderMoneyAnswer>(`${BASE}/orders/${encodeURIComponent(orderId)}/money`)

export type GroupPaymentAnswer = WaysToPay & { payment: PaymentDto }

/** How a whole checkout is paid. */
export const getGroupPayment = async (groupId: string) =>
  await request<GroupPaymentAnswer>(`${BASE}/order-groups/${encodeURIComponent(groupId)}/payment`)

const card = (paymentId: string, rest = "") =>
  `${BASE}/payments/${encodeURIComponent(paymentId)}/card${rest}`

/** Opens the provider's page to pay on. @returns its address */
export const payByCard = async (paymentId: string) =>
  (await request<{ url: string }>(card(paymentId), { method: "POST", body: {} })).url

/** Asks the provider whether the money has come. @returns the payment as it is then */
export const checkCardPayment = async (paymentId: string) =>
  (await request<{ payment: PaymentDto }>(card(paymentId, "/check"), { method: "POST", body: {} }))
    .payment

/** Puts the company's credit towards a payment, as much as is there and open. */
export const useCredit = async (paymentId: string) =>
  await request(`${BASE}/payments/${encodeURIComponent(paymentId)}/credit`, {
    method: "POST",
    body: {},
  })

/** What the company has with the platform that is for no payment, by currency. */
export const listCredits = async () =>
  (await request<{ credits: CreditDto[] }>(`${BASE}/credit`)).credits

/** Asks for the whole credit in a currency to be paid back. */
export const askCreditBack = async (currencyCode: string) =>
  await request(`${BASE}/credit/refunds`, {
    method: "POST",
    body: { currency_code: currencyCode },
  })

export const listPayments = async (page: PageRequest) =>
  await request<Page<"payments", PaymentDto>>(`${BASE}/payments`, { query: toOffset(page) })

export const listRefunds = async (page: PageRequest) =>
  await request<Page<"refunds", RefundDto>>(`${BASE}/refunds`, { query: toOffset(page) })

/** What of the statement is wanted: all of it, or invoices and credit notes alone. */
export type StatementPart = "all" | "documents"

export const listStatement = async (part: StatementPart, page: PageRequest) =>
  await request<Page<"lines", BuyerStatementLineDto>>(`${BASE}/statement`, {
    query: { ...toOffset(page), ...(part === "documents" ? { only: part } : {}) },
  })
