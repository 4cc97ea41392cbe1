import type { AdminPage } from "./admin-pages"

/**
 * Medusa's own pages, each with the endpoint that it fails without. As soon as a plugin opens that
 * endpoint to company staff, the page appears in their menu. What sellers read for their products'
 * sake only (categories, regions) is a page for those who may change it.
 */
export const STOCK_PAGES: readonly AdminPage[] = [
  { zone: "sidebar", path: "/orders", needs: "GET /admin/orders" },
  {
    zone: "sidebar",
    path: "/draft-orders",
    parent: "/orders",
    needs: "GET /admin/draft-orders",
  },
  {
    zone: "sidebar",
    path: "/products",
    needs: "GET /admin/products",
    kinds: ["manufacturer"],
  },
  {
    zone: "sidebar",
    path: "/collections",
    parent: "/products",
    needs: "POST /admin/collections",
  },
  {
    zone: "sidebar",
    path: "/categories",
    parent: "/products",
    needs: "POST /admin/product-categories",
  },
  {
    zone: "sidebar",
    path: "/product-options",
    parent: "/products",
    needs: "POST /admin/product-options",
  },
  {
    zone: "sidebar",
    path: "/inventory",
    needs: "GET /admin/inventory-items",
    kinds: ["manufacturer"],
  },
  {
    zone: "sidebar",
    path: "/reservations",
    parent: "/inventory",
    needs: "GET /admin/reservations",
    kinds: ["manufacturer"],
  },
  { zone: "sidebar", path: "/customers", needs: "GET /admin/customers" },
  {
    zone: "sidebar",
    path: "/customer-groups",
    parent: "/customers",
    needs: "GET /admin/customer-groups",
  },
  { zone: "sidebar", path: "/promotions", needs: "GET /admin/promotions" },
  {
    zone: "sidebar",
    path: "/campaigns",
    parent: "/promotions",
    needs: "GET /admin/campaigns",
  },
  { zone: "sidebar", path: "/price-lists", needs: "GET /admin/price-lists" },
  // Everyone may read the store's name, so reading does not tell who the settings are for.
  { zone: "settings.sidebar", path: "/settings/store", needs: "POST /admin/stores/:id" },
  { zone: "settings.sidebar", path: "/settings/users", needs: "GET /admin/users" },
  { zone: "settings.sidebar", path: "/settings/regions", needs: "POST /admin/regions" },
  { zone: "settings.sidebar", path: "/settings/tax-regions", needs: "GET /admin/tax-regions" },
  {
    zone: "settings.sidebar",
    path: "/settings/return-reasons",
    needs: "GET /admin/return-reasons",
  },
  {
    zone: "settings.sidebar",
    path: "/settings/refund-reasons",
    needs: "GET /admin/refund-reasons",
  },
  {
    zone: "settings.sidebar",
    path: "/settings/sales-channels",
    needs: "POST /admin/sales-channels",
  },
  { zone: "settings.sidebar", path: "/settings/product-types", needs: "POST /admin/product-types" },
  { zone: "settings.sidebar", path: "/settings/product-tags", needs: "POST /admin/product-tags" },
  {
    zone: "settings.sidebar",
    path: "/settings/locations",
    needs: "GET /admin/stock-locations",
    kinds: ["manufacturer"],
  },
  {
    zone: "settings.sidebar",
    path: "/settings/property-labels",
    needs: "GET /admin/property-labels",
  },
  { zone: "settings.sidebar", path: "/settings/translations", needs: "GET /admin/translations" },
  {
    zone: "settings.sidebar",
    path: "/settings/publishable-api-keys",
    needs: "GET /admin/api-keys",
  },
  { zone: "settings.sidebar", path: "/settings/secret-api-keys", needs: "GET /admin/api-keys" },
  {
    zone: "settings.sidebar",
    path: "/settings/workflows",
    needs: "GET /admin/workflows-executions",
  },
  // Everyone is told that there is none, so reading does not tell who the page is for either.
  {
    zone: "settings.sidebar",
    path: "/settings/search",
    needs: "POST /admin/search-indexes/:id/reindex",
  },
  { zone: "settings.sidebar", path: "/settings/profile", needs: "GET /admin/users/me" },
]

/** The pages of this plugin. */
export const OPERATIONS_PAGES: readonly AdminPage[] = [
  { zone: "sidebar", path: "/operations", needs: "GET /admin/wholesale/messages" },
  {
    zone: "sidebar",
    path: "/operations/jobs",
    parent: "/operations",
    needs: "GET /admin/wholesale/jobs",
  },
  { zone: "sidebar", path: "/audit-log", needs: "GET /admin/wholesale/audit" },
]
