export const invoices = {
  invoices: {
    title: "Commission invoices",
    hint: "What you charged sellers for commission: one document per seller, currency and month, made from the ledger.",
    empty: "Nothing invoiced yet",
    emptyHint:
      "Commission leaves with the money of orders. When a month is over, each seller gets an invoice for what was charged, or a credit note where more came back. Name your tax id in the money settings first.",
    number: "Number",
    seller: "Seller",
    month: "Month",
    issued: "Issued",
    total: "Total",
    downloads: "Downloads",
    pdf: "PDF",
    xml: "XML",
    kinds: {
      commission_invoice: "Invoice",
      commission_credit_note: "Credit note",
    },
    issue: {
      open: "Issue now",
      title: "Issue commission invoices",
      hint: "Happens by itself every day. What is issued already stays as it is; only what is missing of this month and those before it is added. The books of the month are closed by it.",
      submit: "Issue",
      done_one: "{{count}} document issued",
      done_other: "{{count}} documents issued",
      failed_one: "Failed for {{count}} seller. The log says why.",
      failed_other: "Failed for {{count}} sellers. The log says why.",
    },
    mine: {
      title: "Commission invoices",
      hint: "What the marketplace charged you for your orders, month by month. It is settled already: it was kept back when your money was released.",
      empty: "No invoice yet",
      emptyHint: "After each month in which money was released to you, its invoice is here.",
    },
  },
}
