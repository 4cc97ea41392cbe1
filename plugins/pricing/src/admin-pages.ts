import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each. */
export const registerPricingPages = () => registerAdminPages(PAGES)

const seller = { zone: "sidebar", kinds: ["manufacturer"] } as const

const PAGES: AdminPage[] = [
  { ...seller, path: "/prices", needs: "GET /admin/wholesale/company/prices" },
  {
    ...seller,
    path: "/prices/preview",
    parent: "/prices",
    needs: "GET /admin/wholesale/company/prices/preview",
  },
  {
    ...seller,
    path: "/prices/history",
    parent: "/prices",
    needs: "GET /admin/wholesale/company/price-history",
  },
  { ...seller, path: "/price-tiers", needs: "GET /admin/wholesale/company/price-tiers" },
  {
    ...seller,
    path: "/price-tiers/requests",
    parent: "/price-tiers",
    needs: "GET /admin/wholesale/company/price-tier-requests",
  },
]
