import { handler } from "@wholesale/core"
import { readCommissionRules, simulateRules } from "../commission/read-rules"
import { writeRules } from "../commission/write-rules"
import { askCreditBack } from "../holds/credit"
import { decideHold as decide } from "../holds/decide-hold"
import { paymentHolds } from "../holds/payment-holds"
import { recordReceipt as record } from "../holds/record-receipt"
import { settleRefund } from "../holds/settle-refund"
import { operatorMoneyRoutes as routes } from "../http/routes-operator"
import { listCredits } from "../queries/credit"
import { listAccounts, listTransactions, runChecks, trialBalance } from "../queries/ledger"
import { sellerOrderMoneyView } from "../queries/order-money"
import { listPayments, paymentDetail } from "../queries/payments"
import { listRefunds, refundView } from "../queries/refunds"
import { readSettings, writeSettings } from "../settings/money-settings"
import { clock, runner } from "@wholesale/core"
import { sendLedger, sendTrialBalance } from "./send-ledger"

export const getPayments = handler(routes.listPayments, ({ scope, query }) =>
  listPayments(scope, null, query)
)

export const getPayment = handler(routes.getPayment, async ({ scope, params }) => ({
  payment: await paymentDetail(scope, params.id),
}))

export const recordReceipt = handler(routes.recordReceipt, async ({ scope, params, body, by }) => {
  const receipt = {
    ...body,
    request_id: params.id,
    source: "manual",
    amount: BigInt(body.amount),
    note: body.note ?? null,
  } as const
  await record(scope, receipt, by)
  return { payment: await paymentDetail(scope, params.id) }
})

export const getCredits = handler(routes.listCredits, ({ scope, query }) =>
  listCredits(scope, query)
)

export const payCreditBack = handler(routes.payCreditBack, async ({ scope, body, by }) => {
  return { refund: await refundView(scope, await askCreditBack(scope, body, by)) }
})

export const getRefunds = handler(routes.listRefunds, ({ scope, query }) =>
  listRefunds(scope, query)
)

export const markRefundPaid = handler(
  routes.markRefundPaid,
  async ({ scope, params, body, by }) => {
    await settleRefund(scope, params.id, { paid: body }, by)
    return { refund: await refundView(scope, params.id) }
  }
)

export const markRefundFailed = handler(
  routes.markRefundFailed,
  async ({ scope, params, body, by }) => {
    await settleRefund(scope, params.id, { failed: body }, by)
    return { refund: await refundView(scope, params.id) }
  }
)

export const getAnyOrderMoney = handler(routes.getAnyOrderMoney, async ({ scope, params }) => ({
  money: await sellerOrderMoneyView(scope, params.id, { as: "operator" }),
}))

export const decideHold = handler(routes.decideHold, async ({ scope, params, body, by }) => {
  const { release, refund, held } = body
  const amounts = { release: BigInt(release), refund: BigInt(refund), held: BigInt(held) }
  await decide(scope, { ...amounts, order_id: params.id, text: body.text }, by)
  return { money: await sellerOrderMoneyView(scope, params.id, { as: "operator" }) }
})

export const getTrialBalance = handler(routes.getTrialBalance, async ({ scope }) => ({
  lines: await trialBalance(scope),
}))

export const getAccounts = handler(routes.listAccounts, ({ scope, query }) =>
  listAccounts(scope, query)
)

export const exportTrialBalance = handler(routes.exportTrialBalance, ({ scope, res }) =>
  sendTrialBalance(scope, res)
)

export const exportLedger = handler(routes.exportLedger, ({ scope, query, res }) =>
  sendLedger(scope, res, query.account)
)

export const getTransactions = handler(routes.listTransactions, ({ scope, query }) =>
  listTransactions(scope, query)
)

export const getChecks = handler(routes.runChecks, ({ scope }) => runChecks(scope))

export const getRules = handler(routes.getCommissionRules, async ({ scope }) => ({
  rules: await readCommissionRules(scope),
}))

export const putRules = handler(routes.setCommissionRules, async ({ scope, body, by }) => {
  await writeRules(scope, body.rules, by)
  return { rules: await readCommissionRules(scope) }
})

export const simulate = handler(routes.simulateCommission, async ({ scope, body }) => ({
  simulation: await simulateRules(scope, body),
}))

export const getSettings = handler(routes.getMoneySettings, async ({ scope }) => ({
  settings: await readSettings(runner(scope)),
}))

export const putSettings = handler(routes.setMoneySettings, async ({ scope, body, by }) => {
  await paymentHolds(scope).inTransaction((tx) => writeSettings(tx, body, by, clock.now()))
  return { settings: await readSettings(runner(scope)) }
})
