import { handler, runner } from "@wholesale/core"
import { askCreditBack, useCredit as putCreditTowards } from "../holds/credit"
import { buyerMoneyRoutes, sellerMoneyRoutes } from "../http/routes-company"
import { sellerBalances, statement } from "../queries/balances"
import { buyerStatement } from "../queries/buyer-statement"
import { orderMoneyView, sellerOrderMoneyView } from "../queries/order-money"
import { creditIn, ownCredits } from "../queries/credit"
import { groupPayment, listPayments, ownPayment } from "../queries/payments"
import { listOwnRefunds, ownRefundView } from "../queries/refunds"
import { readSettings } from "../settings/money-settings"
import { takesCards } from "../stripe/client"
import { sendBuyerStatement, sendStatement } from "./send-statement"
import type { MedusaContainer } from "@medusajs/framework/types"

const waysToPay = async (scope: MedusaContainer, buyerId: string, currency: string) => {
  const [{ platform }, credit] = await Promise.all([
    readSettings(runner(scope)),
    creditIn(runner(scope), buyerId, currency),
  ])
  return { payee: platform, by_card: takesCards(), credit }
}

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
  async ({ scope, principal, params }) => {
    const buyer = principal.company.id
    const money = await orderMoneyView(scope, params.id, { as: "buyer", company_id: buyer })
    return { money, ...(await waysToPay(scope, buyer, money.currency_code)) }
  }
)

export const getGroupPayment = handler(
  buyerMoneyRoutes.getGroupPayment,
  async ({ scope, principal, params }) => {
    const buyer = principal.company.id
    const payment = await groupPayment(runner(scope), params.id, buyer)
    return { payment, ...(await waysToPay(scope, buyer, payment.currency_code)) }
  }
)

export const getOwnPayments = handler(
  buyerMoneyRoutes.listOwnPayments,
  ({ scope, principal, query }) => listPayments(scope, principal.company.id, query)
)

export const getOwnCredit = handler(
  buyerMoneyRoutes.getOwnCredit,
  async ({ scope, principal }) => ({
    credits: await ownCredits(runner(scope), principal.company.id),
  })
)

export const useCredit = handler(
  buyerMoneyRoutes.useCredit,
  async ({ scope, principal, params, by }) => {
    const buyer = principal.company.id
    await putCreditTowards(scope, params.id, buyer, by)
    return { payment: await ownPayment(scope, params.id, buyer) }
  }
)

export const askOwnCreditBack = handler(
  buyerMoneyRoutes.askCreditBack,
  async ({ scope, principal, body, by }) => {
    const buyer_id = principal.company.id
    const id = await askCreditBack(scope, { ...body, buyer_id }, by)
    return { refund: await ownRefundView(scope, id, buyer_id) }
  }
)

export const getOwnRefunds = handler(
  buyerMoneyRoutes.listOwnRefunds,
  ({ scope, principal, query }) => listOwnRefunds(scope, principal.company.id, query)
)

export const getBuyerStatement = handler(
  buyerMoneyRoutes.getBuyerStatement,
  ({ scope, principal, query }) => buyerStatement(scope, principal.company.id, query)
)

export const exportBuyerStatement = handler(
  buyerMoneyRoutes.exportBuyerStatement,
  ({ scope, principal, res }) => sendBuyerStatement(scope, res, principal.company.id)
)
