import { registerAdminPages, type AdminPage } from "@wholesale/core"

/**
 * Registers the pages of this plugin and the endpoint behind each: who may call the endpoint has
 * the page in the sidebar.
 */
export const registerOrderingPages = () => registerAdminPages(PAGES)

const seller = { zone: "sidebar", kinds: ["manufacturer"] } as const

const PAGES: AdminPage[] = [
  { ...seller, path: "/today", needs: "GET /admin/wholesale/company/today", landing: 1 },
  {
    ...seller,
    path: "/sales",
    needs: "GET /admin/wholesale/company/orders",
    replaces: "/orders",
    landing: 2,
  },
  {
    ...seller,
    path: "/sales/customers",
    parent: "/sales",
    needs: "GET /admin/wholesale/company/customers",
  },
  {
    ...seller,
    path: "/sales/analytics",
    parent: "/sales",
    needs: "GET /admin/wholesale/company/analytics",
  },
  {
    ...seller,
    path: "/sales/settings",
    parent: "/sales",
    needs: "GET /admin/wholesale/company/selling-settings",
  },
  {
    zone: "sidebar",
    path: "/region-orders",
    needs: "GET /admin/wholesale/company/region-orders",
    kinds: ["distributor"],
    replaces: "/orders",
    landing: 1,
  },
  { zone: "sidebar", path: "/marketplace", needs: "GET /admin/wholesale/orders" },
  {
    zone: "sidebar",
    path: "/marketplace/checkouts",
    parent: "/marketplace",
    needs: "GET /admin/wholesale/order-groups",
  },
  {
    zone: "sidebar",
    path: "/marketplace/analytics",
    parent: "/marketplace",
    needs: "GET /admin/wholesale/marketplace-analytics",
  },
  {
    zone: "sidebar",
    path: "/marketplace/regions",
    parent: "/marketplace",
    needs: "GET /admin/wholesale/companies/any/regions",
  },
]
