import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { minor, page } from "@wholesale/core/http/fields"
import { creditDto, ownCreditBackInput } from "./credit"
import {
  balanceDto,
  buyerStatementLineDto,
  buyerStatementQuery,
  orderMoneyDto,
  paymentDto,
  paymentQuery,
  refundDto,
  refundQuery,
  sellerOrderMoneyDto,
  statementLineDto,
  statementQuery,
  waysToPay,
} from "./money"

const orders = { for: "company", permission: "orders.read" } as const
const finance = { for: "company", permission: "finance.read" } as const

/** How a payment can be made now, and what of the company's credit could go towards it. */
const waysToPayIt = { ...waysToPay, credit: minor() }

/** A seller looks at its money. */
export const sellerMoneyRoutes = defineRoutes({
  getSellerOrderMoney: {
    method: "GET",
    path: "/company/orders/:id/money",
    on: ["admin"],
    summary: "The money of a received order, with its commission",
    access: orders,
    response: z.object({ money: sellerOrderMoneyDto }),
  },
  getBalances: {
    method: "GET",
    path: "/company/balances",
    on: ["admin"],
    summary: "What is held, available and on its way, by currency",
    access: finance,
    response: z.object({ balances: z.array(balanceDto) }),
  },
  getStatement: {
    method: "GET",
    path: "/company/statement",
    on: ["admin"],
    summary: "Everything that changed the company's balance, newest first",
    access: finance,
    query: statementQuery,
    response: page("lines", statementLineDto),
  },
  exportStatement: {
    method: "GET",
    path: "/company/statement/export",
    on: ["admin"],
    summary: "The statement as CSV",
    access: finance,
    download: true,
  },
})

/** A buyer looks at its payments. */
export const buyerMoneyRoutes = defineRoutes({
  getOrderMoney: {
    method: "GET",
    path: "/orders/:id/money",
    on: ["store"],
    summary: "How an order is paid, and where the money is",
    access: orders,
    response: z.object({ money: orderMoneyDto, ...waysToPayIt }),
  },
  getGroupPayment: {
    method: "GET",
    path: "/order-groups/:id/payment",
    on: ["store"],
    summary: "How and until when a checkout is to be paid",
    access: orders,
    response: z.object({ payment: paymentDto, ...waysToPayIt }),
  },
  listOwnPayments: {
    method: "GET",
    path: "/payments",
    on: ["store"],
    summary: "The company's payments, open ones first",
    access: finance,
    query: paymentQuery,
    response: page("payments", paymentDto),
  },
  getOwnCredit: {
    method: "GET",
    path: "/credit",
    on: ["store"],
    summary: "What the company has with the platform that is for no payment, by currency",
    access: finance,
    response: z.object({ credits: z.array(creditDto) }),
  },
  useCredit: {
    method: "POST",
    path: "/payments/:id/credit",
    on: ["store"],
    summary: "Put the company's credit towards a payment, as much as is there and open",
    access: { for: "company", permission: "orders.place" },
    response: z.object({ payment: paymentDto }),
  },
  askCreditBack: {
    method: "POST",
    path: "/credit/refunds",
    on: ["store"],
    summary: "Ask for the company's credit in a currency to be paid back",
    access: { for: "company", permission: "finance.manage" },
    body: ownCreditBackInput,
    response: z.object({ refund: refundDto }),
    status: 201,
  },
  listOwnRefunds: {
    method: "GET",
    path: "/refunds",
    on: ["store"],
    summary: "Money that came or comes back",
    access: finance,
    query: refundQuery,
    response: page("refunds", refundDto),
  },
  getBuyerStatement: {
    method: "GET",
    path: "/statement",
    on: ["store"],
    summary: "What the company paid, was invoiced and got back, newest first",
    access: finance,
    query: buyerStatementQuery,
    response: page("lines", buyerStatementLineDto),
  },
  exportBuyerStatement: {
    method: "GET",
    path: "/statement/export",
    on: ["store"],
    summary: "The company's statement as CSV",
    access: finance,
    download: true,
  },
})
