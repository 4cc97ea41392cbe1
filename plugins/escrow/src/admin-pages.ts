import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each. */
export const registerEscrowPages = () => registerAdminPages(PAGES)

const money = { zone: "sidebar", parent: "/money" } as const

const PAGES: AdminPage[] = [
  { zone: "sidebar", path: "/money", needs: "GET /admin/wholesale/payments" },
  { ...money, path: "/money/bank", needs: "GET /admin/wholesale/bank-entries" },
  { ...money, path: "/money/stripe", needs: "GET /admin/wholesale/processor" },
  { ...money, path: "/money/refunds", needs: "GET /admin/wholesale/refunds" },
  { ...money, path: "/money/payouts", needs: "GET /admin/wholesale/payout-batches" },
  { ...money, path: "/money/invoices", needs: "GET /admin/wholesale/commission-invoices" },
  { ...money, path: "/money/ledger", needs: "GET /admin/wholesale/ledger/trial-balance" },
  { ...money, path: "/money/checks", needs: "GET /admin/wholesale/ledger/checks" },
  { ...money, path: "/money/commission", needs: "GET /admin/wholesale/commission-rules" },
  { ...money, path: "/money/settings", needs: "GET /admin/wholesale/money-settings" },
  {
    zone: "sidebar",
    path: "/disputes",
    needs: ["GET /admin/wholesale/company/disputes", "GET /admin/wholesale/disputes"],
    kinds: ["manufacturer"],
  },
  {
    zone: "sidebar",
    path: "/balance",
    needs: "GET /admin/wholesale/company/balances",
    kinds: ["manufacturer"],
  },
]
