import type { AccountClass, AccountName } from "../../../domain/ledger/chart"

/** Every kind of account has a text, and a line on what is in it. */
type PerKind = Record<AccountName | "other", string>

const kinds: PerKind = {
  processor_clearing: "Payment provider",
  bank: "Bank account",
  chargeback_hold: "Chargebacks kept by the provider",
  seller_receivable: "Owed by sellers",
  distributor_receivable: "Owed by distributors",
  suspense: "To be cleared up",
  escrow: "Money held for orders",
  unapplied_cash: "Buyers' money not yet used",
  seller_payable: "Available to sellers",
  reserve: "Reserved of sellers",
  payout_in_transit: "Payouts on their way",
  commission_payable: "Commission of distributors",
  refund_payable: "Refunds to pay",
  tax_payable: "Tax on commission",
  platform_funding: "Put in by the platform",
  fx_position: "Currency exchange",
  platform_fee: "Commission earned",
  processor_fee: "Fees of the payment provider",
  chargeback_loss: "Losses by chargebacks",
  goodwill: "Goodwill",
  other: "{{name}}",
}

const kindHints: PerKind = {
  processor_clearing: "What the payment provider has collected and not yet paid to the bank.",
  bank: "What lies on the platform's bank account, by what was recorded.",
  chargeback_hold: "What the provider keeps while a chargeback is decided.",
  seller_receivable: "What sellers have to give back, one account per seller.",
  distributor_receivable: "What distributors have to give back, one account per distributor.",
  suspense: "Bookings of the bank that nobody has matched yet.",
  escrow: "What buyers paid and sellers have not earned yet, one account per order.",
  unapplied_cash: "What came in and is for no order yet, one account per buyer.",
  seller_payable: "What was released and not paid out, one account per seller.",
  reserve: "What is kept back of released money, one account per seller.",
  payout_in_transit: "What left for a seller's bank and has not arrived, one account per seller.",
  commission_payable: "What distributors earned, one account per distributor.",
  refund_payable: "What goes back to buyers and has not left the bank, one account per order.",
  tax_payable: "Tax on commission, owed to the tax office.",
  platform_funding: "What the platform paid from its own money.",
  fx_position: "What exchanging currencies leaves behind.",
  platform_fee: "What the platform earned by commission.",
  processor_fee: "What the payment provider charged.",
  chargeback_loss: "What chargebacks cost the platform.",
  goodwill: "What the platform gave away.",
  other: "The accounts of one kind.",
}

const classes: Record<AccountClass, string> = {
  asset: "Assets",
  liability: "Liabilities",
  equity: "Equity",
  income: "Income",
  expense: "Expenses",
}

export const ledger = {
  ledger: {
    accountsCrumb: "Accounts",
    accountCrumb: "Account",
    exportBalance: "Trial balance as CSV",
    exportAll: "All bookings as CSV",
    export: "As CSV",
    title: "Ledger",
    hint: "Every kind of account with all that was debited and credited. Both columns come to the same, always.",
    empty: "Nothing booked yet",
    emptyHint: "The books begin with the first payment that comes in.",
    of: "Trial balance in {{currency}}",
    account: "Account",
    accounts: "Accounts",
    debits: "Debits",
    credits: "Credits",
    debit: "Debit",
    credit: "Credit",
    balance: "Balance",
    balanced: "Debits equal credits",
    unbalanced: "Debits and credits differ",
    total: "Total",
    classes,
    kinds,
    kindHints,
    owner: "Whose",
    owners: { platform: "The platform", other: "{{owner}}" },
    currency: "Currency",
    pending: "Pending",
    noAccounts: "No accounts of this kind",
    noAccountsHint: "An account is made when something is first booked to it.",
    transactionsHint: "In {{currency}}, newest first. Each booking with all its accounts.",
    noTransactions: "Nothing booked to this account",
    noTransactionsHint: "What is booked appears here, newest first.",
    number: "Booking {{number}}",
    booking: "Bank: {{id}}",
    actor: "By {{actor}}",
    automatic: "Automatic",
    toOrder: "Open the order",
    toPayment: "Open the payment",
    parts: { pending: "reserved", post: "carried out", void: "cancelled", other: "{{kind}}" },
    events: {
      cash_in_suspense: "Money came in; nobody knows yet for what",
      cash_received: "Money came in",
      hold_funded: "Money is held for orders",
      hold_released: "Money released to the seller",
      hold_refunded: "Money goes back to the buyer",
      credit_asked_back: "Credit is to be paid back",
      refund_paid: "Refund paid",
      refund_failed: "Refund came back",
      refund_charged_back: "Refund by a chargeback",
      refund_returned: "Refund came back after it was paid",
      chargeback_taken: "Payment charged back, for now",
      chargeback_won: "Chargeback won: the money is back",
      chargeback_beyond: "Chargeback lost, beyond what the orders had left",
      processor_fee: "Fee of the payment provider",
      processor_unexplained: "Balance at the provider changed; nobody knows why yet",
      processor_explained: "Change at the provider explained",
      processor_exchanged: "Payment provider changed the currency",
      processor_settled: "Change at the provider settled by a person",
      debt_netted: "Seller's debt settled",
      debt_restored: "Settlement of a debt taken back",
      reserve_kept: "Reserve kept back",
      reserve_returned: "Reserve taken back",
      reserve_released: "Reserve released",
      payout_proposed: "Payout set aside",
      payout_approved: "Payout approved",
      payout_cancelled: "Payout cancelled",
      payout_paid: "Payout paid",
      payout_failed: "Payout failed",
      payout_returned: "Payout came back",
      other: "{{event}}",
    },
  },
  bookChecks: {
    title: "Checks of the books",
    hint: "What must always hold, worked out anew from every booking each time.",
    again: "Check again",
    at: "looked at {{at}}",
    allHold: "All {{count}} hold",
    wrong_one: "{{count}} does not hold",
    wrong_other: "{{count}} do not hold",
    holds: "Holds",
    violated: "Violated",
    chain: "Chain of hashes",
    chainHint:
      "Bookings are sealed in blocks, each with a hash over its bookings and the block before. Whoever changes an old booking breaks the chain.",
    broken: "First broken block",
    blocks: "Blocks",
    sealedTo: "Sealed up to booking",
    notSealed: "nothing yet",
    lastHash: "Last hash",
    unknown: { title: "{{key}}", meaning: "A check without a description." },
    list: {
      transactions_balance: {
        title: "Every booking balances",
        meaning: "Each booking debits as much as it credits, in each currency.",
      },
      transactions_have_entries: {
        title: "No booking is empty",
        meaning: "Each booking moves money between at least two accounts.",
      },
      balances_are_sums: {
        title: "Balances are what was booked",
        meaning: "The balance that an account shows is the sum of its bookings.",
      },
      totals_are_sums: {
        title: "Totals are what the accounts come to",
        meaning: "What the trial balance shows of a kind of account is the sum of its accounts.",
      },
      pending_are_sums: {
        title: "Reserved amounts are what was reserved",
        meaning: "What an account shows as pending is the sum of its open reservations.",
      },
      nothing_overdrawn: {
        title: "Nothing is overdrawn",
        meaning: "No order, buyer or seller has less than nothing on an account.",
      },
      limits_kept: {
        title: "Limits are kept",
        meaning: "No account has more in it than its limit allows.",
      },
      pending_posted_within: {
        title: "No more is carried out than was reserved",
        meaning: "A booking that follows a reservation stays within its amounts.",
      },
      closed_days_stay_closed: {
        title: "Closed days stay closed",
        meaning: "Nothing was booked into a day after it was closed.",
      },
      books_balance: {
        title: "The books balance",
        meaning: "All debits and all credits of a currency come to the same.",
      },
      holds_are_in_the_books: {
        title: "Held money is in the books",
        meaning: "What an order says is held is what lies on its account.",
      },
      requests_add_up: {
        title: "Each payment adds up",
        meaning: "An open payment asks for exactly what its orders cost now.",
      },
      receipts_add_up: {
        title: "What came in for a payment adds up",
        meaning:
          "What a payment has received is the sum of its receipts and of the credit used for it.",
      },
      open_payments_are_in_the_books: {
        title: "Money for open payments is in the books",
        meaning: "What has come in for payments that are not complete lies on the buyer's account.",
      },
      movements_add_up: {
        title: "Each order's money adds up",
        meaning: "What was paid, released and refunded is the sum of what happened, one by one.",
      },
      releases_have_evidence: {
        title: "Nothing is released without proof of delivery",
        meaning: "Money that left for a seller has a recorded delivery behind it.",
      },
      refunds_are_in_the_books: {
        title: "Refunds to pay are in the books",
        meaning: "What is due to buyers is what lies on the accounts for refunds.",
      },
      disputes_freeze_their_share: {
        title: "Disputes freeze their share",
        meaning: "What is in dispute stays held, as far as it has not been released before.",
      },
      disputes_are_paid: {
        title: "Dispute decisions are carried out",
        meaning: "What a dispute gave back is what the buyer was refunded, line by line.",
      },
      refunds_within_payments: {
        title: "No more goes back than was paid",
        meaning: "No order's refunds exceed what its buyer paid.",
      },
      receipts_are_in_the_books: {
        title: "Receipts are in the books",
        meaning: "Each receipt that was recorded is booked to the bank's account.",
      },
      cash_covers_what_is_owed: {
        title: "Other people's money is there",
        meaning:
          "Bank, payment provider and what sellers owe come to at least what is held, refunded or on its way.",
      },
      payouts_are_in_the_books: {
        title: "Payouts on their way are in the books",
        meaning:
          "What is set aside for payouts, or was sent and has not arrived, is what lies on the sellers' accounts for it.",
      },
      reserves_are_in_the_books: {
        title: "Reserves are in the books",
        meaning: "What is kept back of sellers is what lies on their accounts for it.",
      },
      paid_payouts_are_in_the_books: {
        title: "Paid payouts left the bank",
        meaning: "Each payout that counts as paid is booked from the bank's account.",
      },
      card_payments_are_in_the_books: {
        title: "Card payments are in the books",
        meaning: "Each payment that was made online is recorded as a receipt over the same amount.",
      },
      chargebacks_are_in_the_books: {
        title: "Open chargebacks are in the books",
        meaning:
          "What buyers' banks took back for now is what lies on the account for chargebacks.",
      },
      chargebacks_add_up: {
        title: "Each chargeback adds up",
        meaning: "The shares of its orders and what is beyond them come to what the bank took.",
      },
      card_refunds_within_payments: {
        title: "No more goes back to a card than it paid",
        meaning: "The refunds to a card stay within the payment that was made with it.",
      },
      processor_entries_are_in_the_books: {
        title: "Changes at the payment provider are in the books",
        meaning:
          "What explains a change of the provider's balance is booked, and so is each of its fees.",
      },
      remittances_add_up: {
        title: "Remittance advices add up",
        meaning:
          "What led to each payout, as its advice lists it, comes to what was paid and what stayed.",
      },
      commission_is_invoiced: {
        title: "Commission is invoiced",
        meaning:
          "Each commission invoice says what its bookings say, every booking is on one at most, and none of an invoiced month is left out.",
      },
    },
  },
}
