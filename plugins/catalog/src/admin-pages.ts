import { registerAdminPages, type AdminPage } from "@wholesale/core"

/**
 * Registers the pages of this plugin and the endpoint behind each: who may call the endpoint has
 * the page in the sidebar.
 */
export const registerCatalogPages = () => registerAdminPages(PAGES)

const seller = { zone: "sidebar", kinds: ["manufacturer"] } as const
const child = { ...seller, parent: "/listings" } as const

const PAGES: AdminPage[] = [
  { ...seller, path: "/listings", needs: "GET /admin/wholesale/company/listings", landing: 3 },
  {
    ...child,
    path: "/listings/order-rules",
    needs: "GET /admin/wholesale/company/order-rules",
  },
  { ...child, path: "/listings/terms", needs: "GET /admin/wholesale/company/minimum-orders" },
  {
    ...child,
    path: "/listings/production",
    needs: "GET /admin/wholesale/company/production-slots",
  },
  {
    ...child,
    path: "/listings/inventory",
    needs: "GET /admin/wholesale/company/inventory-hints",
  },
  { ...child, path: "/listings/imports", needs: "GET /admin/wholesale/company/imports" },
  { ...child, path: "/listings/reviews", needs: "GET /admin/wholesale/company/reviews" },
  { zone: "sidebar", path: "/reviews", needs: "GET /admin/wholesale/reviews" },
]
