/** Where the platform's own money leaves from: its bank, or its balance at the payment provider. */
export type PaidFrom = "bank" | "processor_clearing"

/** What an account is, for a bookkeeper: assets and expenses grow by debits, the others by credits. */
export type AccountClass = "asset" | "liability" | "equity" | "income" | "expense"

export type ChartRow = {
  code: number
  class: AccountClass
  /** Whose account it is: one of the platform's, one per company, or one per seller order. */
  owner: "platform" | "company" | "order"
  /** The balance never becomes negative; the database refuses the posting. */
  no_overdraft: boolean
  /**
   * Whether every posting updates the account's row. Accounts that all postings share are not
   * tracked, so that postings don't wait for each other; blocks sum them up.
   */
  tracked: boolean
}

const hot = { owner: "platform", no_overdraft: false, tracked: false } as const
const kept = { no_overdraft: true, tracked: true } as const

/**
 * The chart of accounts. The first migration writes it into the database; what is added later needs
 * a migration of its own, and a spec compares the two.
 */
export const CHART = {
  processor_clearing: { code: 1010, class: "asset", ...hot },
  bank: { code: 1020, class: "asset", ...hot },
  chargeback_hold: { code: 1210, class: "asset", owner: "platform", ...kept },
  seller_receivable: { code: 1220, class: "asset", owner: "company", ...kept },
  distributor_receivable: { code: 1230, class: "asset", owner: "company", ...kept },
  suspense: { code: 1900, class: "asset", ...hot },
  escrow: { code: 2010, class: "liability", owner: "order", ...kept },
  unapplied_cash: { code: 2020, class: "liability", owner: "company", ...kept },
  seller_payable: { code: 2100, class: "liability", owner: "company", ...kept },
  reserve: { code: 2110, class: "liability", owner: "company", ...kept },
  payout_in_transit: { code: 2150, class: "liability", owner: "company", ...kept },
  commission_payable: { code: 2200, class: "liability", owner: "company", ...kept },
  refund_payable: { code: 2300, class: "liability", owner: "order", ...kept },
  tax_payable: { code: 2400, class: "liability", ...hot },
  platform_funding: { code: 3010, class: "equity", ...hot },
  fx_position: { code: 3900, class: "equity", ...hot },
  platform_fee: { code: 4010, class: "income", ...hot },
  processor_fee: { code: 5010, class: "expense", ...hot },
  chargeback_loss: { code: 5030, class: "expense", ...hot },
  goodwill: { code: 5050, class: "expense", ...hot },
} as const satisfies Record<string, ChartRow>

export type AccountName = keyof typeof CHART

/** The owner of the platform's own accounts. */
export const PLATFORM = "platform"

/** Names an account: `escrow/sord_1/eur`. It is made when something is first posted to it. */
export const accountKey = (name: AccountName, owner: string, currencyCode: string): string =>
  `${name}/${owner}/${currencyCode}`
