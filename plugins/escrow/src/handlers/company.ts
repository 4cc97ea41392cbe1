import { handler, runner } from "@wholesale/core"
import { buyerMoneyRoutes, sellerMoneyRoutes } from "../http/routes-company"
import { sellerBalances, statement } from "../queries/balances"
import { buyerStatement } from "../queries/buyer-statement"
import { orderMoneyView, sellerOrderMoneyView } from "../queries/order-money"
import { groupPayment, listPayments } from "../queries/payments"
import { listRefunds } from "../queries/refunds"
import { readSettings } from "../settings/money-settings"
import { takesCards } from "../stripe/client"
import { sendBuyerStatement, sendStatement } from "./send-statement"
import type { MedusaContainer } from "@medusajs/framework/types"

const waysToPay = async (scope: MedusaContainer) => ({
  payee: (await readSettings(runner(scope))).platform,
  by_card: takesCards(),
})

export const getSellerOrderMoney = handler(
  sellerMoneyRoutes.getSellerOrderMoney,
  async ({ scope, principal, params }) => ({
    money: await sellerOrderMoneyView(scope, params.id, {
      as: "seller",
      company_id: principal.company.id,
    }),
  })
)

export const getBalances = handler(sellerMoneyRoutes.getBalances, async ({ scope, principal }) => ({
  balances: await sellerBalances(scope, principal.company.id),
}))

export const getStatement = handler(sellerMoneyRoutes.getStatement, ({ scope, principal, query }) =>
  statement(scope, principal.company.id, query)
)

export const exportStatement = handler(
  sellerMoneyRoutes.exportStatement,
  ({ scope, principal, res }) => sendStatement(scope, res, principal.company.id)
)

export const getOrderMoney = handler(
  buyerMoneyRoutes.getOrderMoney,
  async ({ scope, principal, params }) => ({
    money: await orderMoneyView(scope, params.id, {
      as: "buyer",
      company_id: principal.company.id,
    }),
    ...(await waysToPay(scope)),
  })
)

export const getGroupPayment = handler(
  buyerMoneyRoutes.getGroupPayment,
  async ({ scope, principal, params }) => ({
    payment: await groupPayment(runner(scope), params.id, principal.company.id),
    ...(await waysToPay(scope)),
  })
)

export const getOwnPayments = handler(
  buyerMoneyRoutes.listOwnPayments,
  ({ scope, principal, query }) => listPayments(scope, principal.company.id, query)
)

export const getOwnRefunds = handler(
  buyerMoneyRoutes.listOwnRefunds,
  ({ scope, principal, query }) => listRefunds(scope, principal.company.id, query)
)

export const getBuyerStatement = handler(
  buyerMoneyRoutes.getBuyerStatement,
  ({ scope, principal, query }) => buyerStatement(scope, principal.company.id, query)
)

export const exportBuyerStatement = handler(
  buyerMoneyRoutes.exportBuyerStatement,
  ({ scope, principal, res }) => sendBuyerStatement(scope, res, principal.company.id)
)
