import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import { moneySettings, moneySettingsInput } from "../domain/settings/settings"
import {
  assignInput,
  bankEntryDto,
  bankEntryQuery,
  statementInput,
  statementResultDto,
} from "./bank"
import { buyerCreditDto, creditBackInput, creditQuery } from "./credit"
import { rulesDto, rulesInput, simulationDto, simulationInput } from "./commission"
import {
  accountDto,
  accountQuery,
  checksDto,
  ledgerExportQuery,
  transactionDto,
  transactionQuery,
  trialLineDto,
} from "./ledger"
import {
  holdDecisionInput,
  paymentDetailDto,
  paymentDto,
  paymentQuery,
  receiptInput,
  payableRefundDto,
  refundFailedInput,
  refundPaidInput,
  refundQuery,
  sellerOrderMoneyDto,
} from "./money"

const STATEMENT_MAX_BYTES = 10 * 1_048_576

const finance = { for: "operator", permission: "operator.finance" } as const
const onePayment = z.object({ payment: paymentDetailDto })
const oneRefund = z.object({ refund: payableRefundDto })
const settings = z.object({ settings: moneySettings })

/** Money in and money back, as the operator's finance staff works on it. */
const paymentRoutes = defineRoutes({
  listPayments: {
    method: "GET",
    path: "/payments",
    on: ["admin"],
    summary: "What buyers were asked to pay, and what came in",
    access: finance,
    query: paymentQuery,
    response: page("payments", paymentDto),
  },
  getPayment: {
    method: "GET",
    path: "/payments/:id",
    on: ["admin"],
    summary: "One payment with its orders and receipts",
    access: finance,
    response: onePayment,
  },
  recordReceipt: {
    method: "POST",
    path: "/payments/:id/receipts",
    on: ["admin"],
    summary: "Record money that came in for a payment",
    access: finance,
    body: receiptInput,
    response: onePayment,
    status: 201,
  },
  listRefunds: {
    method: "GET",
    path: "/refunds",
    on: ["admin"],
    summary: "Money that goes back to buyers",
    access: finance,
    query: refundQuery,
    response: page("refunds", payableRefundDto),
  },
  markRefundPaid: {
    method: "POST",
    path: "/refunds/:id/paid",
    on: ["admin"],
    summary: "Record that a refund has left the bank",
    access: finance,
    body: refundPaidInput,
    response: oneRefund,
  },
  markRefundFailed: {
    method: "POST",
    path: "/refunds/:id/failed",
    on: ["admin"],
    summary: "Record that a refund came back; the money waits on the buyer's account",
    access: finance,
    body: refundFailedInput,
    response: oneRefund,
  },
  getAnyOrderMoney: {
    method: "GET",
    path: "/orders/:id/money",
    on: ["admin"],
    summary: "The money of any order, with its commission",
    access: finance,
    response: z.object({ money: sellerOrderMoneyDto }),
  },
  decideHold: {
    method: "POST",
    path: "/orders/:id/money/decision",
    on: ["admin"],
    summary: "Release or give back held money without waiting for evidence",
    access: finance,
    body: holdDecisionInput,
    response: z.object({ money: sellerOrderMoneyDto }),
  },
})

/** What buyers have with the platform that is for no payment. */
const creditRoutes = defineRoutes({
  listCredits: {
    method: "GET",
    path: "/credits",
    on: ["admin"],
    summary: "Buyers with credit, the largest amounts first",
    access: finance,
    query: creditQuery,
    response: page("credits", buyerCreditDto),
  },
  payCreditBack: {
    method: "POST",
    path: "/credits/refunds",
    on: ["admin"],
    summary: "Make a buyer's credit a refund, which somebody else then pays",
    access: finance,
    body: creditBackInput,
    response: oneRefund,
    status: 201,
  },
})

/** What the bank says, and what it is for. */
const bankRoutes = defineRoutes({
  importStatement: {
    method: "POST",
    path: "/bank-statements",
    on: ["admin"],
    summary: "Read a bank statement (CAMT.053 or CSV); reading it again changes nothing",
    access: finance,
    body: statementInput,
    upload: { max_bytes: STATEMENT_MAX_BYTES },
    response: statementResultDto,
    status: 201,
  },
  listBankEntries: {
    method: "GET",
    path: "/bank-entries",
    on: ["admin"],
    summary: "Movements on the bank account, those that nobody has placed first",
    access: finance,
    query: bankEntryQuery,
    response: page("entries", bankEntryDto),
  },
  assignBankEntry: {
    method: "POST",
    path: "/bank-entries/:id/assign",
    on: ["admin"],
    summary: "Say which payment a movement was for",
    access: finance,
    body: assignInput,
    response: z.object({ entry: bankEntryDto }),
  },
})

/** The books, to be read. */
const ledgerRoutes = defineRoutes({
  getTrialBalance: {
    method: "GET",
    path: "/ledger/trial-balance",
    on: ["admin"],
    summary: "Every kind of account with its debits and credits",
    access: finance,
    response: z.object({ lines: z.array(trialLineDto) }),
  },
  exportTrialBalance: {
    method: "GET",
    path: "/ledger/trial-balance/export",
    on: ["admin"],
    summary: "The trial balance as CSV",
    access: finance,
    download: true,
  },
  listAccounts: {
    method: "GET",
    path: "/ledger/accounts",
    on: ["admin"],
    summary: "Accounts with their balances",
    access: finance,
    query: accountQuery,
    response: page("accounts", accountDto),
  },
  listTransactions: {
    method: "GET",
    path: "/ledger/transactions",
    on: ["admin"],
    summary: "Transactions of an account, an order or a payment, newest first",
    access: finance,
    query: transactionQuery,
    response: page("transactions", transactionDto),
  },
  exportLedger: {
    method: "GET",
    path: "/ledger/transactions/export",
    on: ["admin"],
    summary: "Every leg of every booking as CSV, or of those of one account",
    access: finance,
    query: ledgerExportQuery,
    download: true,
  },
  runChecks: {
    method: "GET",
    path: "/ledger/checks",
    on: ["admin"],
    summary: "Everything that must hold of the books, looked at now",
    access: finance,
    response: checksDto,
  },
})

/** How the operator runs the money. */
const settingRoutes = defineRoutes({
  getCommissionRules: {
    method: "GET",
    path: "/commission-rules",
    on: ["admin"],
    summary: "The commission rules in the order in which they are tried",
    access: finance,
    response: rulesDto,
  },
  setCommissionRules: {
    method: "PUT",
    path: "/commission-rules",
    on: ["admin"],
    summary: "Replace the commission rules; placed orders keep theirs",
    access: finance,
    body: rulesInput,
    response: rulesDto,
  },
  simulateCommission: {
    method: "POST",
    path: "/commission-rules/simulate",
    on: ["admin"],
    summary: "What the rules would take of an order, and why",
    access: finance,
    body: simulationInput,
    response: z.object({ simulation: simulationDto }),
  },
  getMoneySettings: {
    method: "GET",
    path: "/money-settings",
    on: ["admin"],
    summary: "Who holds the money, for how long, and how commission is taxed",
    access: finance,
    response: settings,
  },
  setMoneySettings: {
    method: "PUT",
    path: "/money-settings",
    on: ["admin"],
    summary: "Replace the settings; placed orders keep theirs",
    access: finance,
    body: moneySettingsInput,
    response: settings,
  },
})

export const operatorMoneyRoutes = defineRoutes({
  ...paymentRoutes,
  ...creditRoutes,
  ...bankRoutes,
  ...ledgerRoutes,
  ...settingRoutes,
})
