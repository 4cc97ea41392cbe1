import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each. */
export const registerHistoryPages = () => registerAdminPages(PAGES)

const seller = { zone: "sidebar", kinds: ["manufacturer"] } as const
const child = { ...seller, parent: "/past-sales" } as const

const PAGES: AdminPage[] = [
  { ...seller, path: "/past-sales", needs: "GET /admin/wholesale/company/past-sales" },
  {
    ...child,
    path: "/past-sales/imports",
    needs: "GET /admin/wholesale/company/history-imports",
  },
  {
    ...child,
    path: "/past-sales/customers",
    needs: "GET /admin/wholesale/company/past-customers",
  },
  // The operator comes here from a seller's page; no menu has it.
  {
    zone: "sidebar",
    path: "/past-sales/of",
    needs: "GET /admin/wholesale/companies/:id/past-sales",
  },
]
