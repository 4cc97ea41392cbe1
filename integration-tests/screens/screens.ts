/** Who looks: the first two at the storefront, the others at the dashboard. */
export type Who = "nobody" | "retailer" | "manufacturer" | "distributor" | "operator"

export type Screen = {
  /** Names its pictures; unique. */
  name: string
  who: Who
  /** The page.tsx that draws it: its directory without route groups, parameters as `[id]`. */
  route: string
  /** Where it is opened, below the locale or the dashboard's root. */
  path: string
  /** What leads to it from `path`, one after the other, where only the demo knows the address' id. */
  clicks?: readonly string[]
  /** The language of the storefront; English when none is named. */
  locale?: "ar-XB"
  /** What is there once it can be looked at; its heading when nothing is named. */
  ready?: string
}

type More = Partial<Pick<Screen, "route" | "clicks" | "ready" | "locale">>

const screen = (who: Who, name: string, path: string, more: More = {}): Screen => ({
  name: `${who}-${name}`,
  who,
  path,
  route: path.replace(/[?#].*$/, "") || "/",
  ...more,
})

/** Screens at addresses without ids, named after their path. */
const plain = (who: Who, paths: readonly string[]): Screen[] =>
  paths.map((path) => screen(who, path.slice(1).replaceAll("/", "-"), path))

const nobody: Screen[] = [
  screen("nobody", "start", ""),
  screen("nobody", "components", "/components"),
  screen("nobody", "not-found", "/no-such-page", { route: "/[...rest]" }),
  screen("nobody", "catalogue", "/catalogue"),
  screen("nobody", "product", "/catalogue", {
    route: "/products/[handle]",
    clicks: ["main a[href*='/products/']"],
  }),
  screen("nobody", "manufacturer", "/manufacturers", {
    route: "/manufacturers/[handle]",
    clicks: ["main a[href*='/manufacturers/']"],
  }),
  screen("nobody", "reset-password", "/reset-password?token=x"),
  screen("nobody", "verify-email", "/verify-email?token=x"),
  screen("nobody", "invitation", "/invitations/x", { route: "/invitations/[token]" }),
  ...plain("nobody", ["/manufacturers", "/sell", "/sign-in", "/sign-up", "/forgot-password"]),
  screen("nobody", "invitations-accepted", "/invitations/accepted", { ready: "main p" }),
  ...plain("nobody", ["/sign-in/code", "/offline", "/blog", "/help"]),
  screen("nobody", "post", "/blog", { route: "/blog/[slug]", clicks: ["main a[href*='/blog/']"] }),
  screen("nobody", "help-article", "/help", {
    route: "/help/[slug]",
    clicks: ["main a[href*='/help/']"],
  }),
  screen("nobody", "page", "/pages/about", { route: "/pages/[slug]" }),
  screen("nobody", "newsletter-confirm", "/newsletter/confirm?token=x"),
  screen("nobody", "newsletter-unsubscribe", "/newsletter/unsubscribe?token=x"),
]

const buying: Screen[] = [
  screen("retailer", "desk", ""),
  screen("retailer", "catalogue", "/catalogue"),
  screen("retailer", "catalogue-lines", "/catalogue?view=list"),
  screen("retailer", "catalogue-nothing", "/catalogue?q=nothing-has-this-name"),
  screen("retailer", "product", "/catalogue", {
    route: "/products/[handle]",
    clicks: ["main a[href*='/products/']"],
  }),
  ...plain("retailer", ["/compare", "/quick-order", "/cart", "/carts", "/checkout", "/lists"]),
  screen("retailer", "list", "/lists", {
    route: "/lists/[id]",
    clicks: ["main td a[href*='/lists/']"],
  }),
  ...plain("retailer", ["/orders", "/approvals", "/insights", "/notifications"]),
  screen("retailer", "order", "/orders", {
    route: "/orders/[id]",
    clicks: ["main td a[href*='/orders/']"],
  }),
  screen("retailer", "order-dispute", "/orders?state=shipped", {
    route: "/orders/[id]/dispute",
    clicks: ["main td a[href*='/orders/']", "main a[href$='/dispute']"],
  }),
  screen("retailer", "order-group", "/company/payments", {
    route: "/order-groups/[id]",
    clicks: ["main a[href*='/order-groups/']"],
  }),
  screen("retailer", "approval", "/approvals", {
    route: "/approvals/[id]",
    clicks: ["main td a[href*='/approvals/']"],
  }),
  ...plain("retailer", ["/notifications/preferences", "/account"]),
]

/** Leads to a role that a company made for itself; those that are built in can't be changed. */
export const OWN_ROLE = "main a[href*='/company/roles/']:not([href$='/new'])"

const company: Screen[] = [
  ...plain("retailer", ["/company", "/company/verification", "/company/documents"]),
  ...plain("retailer", ["/company/locations", "/company/locations/new", "/company/members"]),
  screen("retailer", "company-location", "/company/locations", {
    route: "/company/locations/[id]",
    clicks: ["main a[href*='/company/locations/']:not([href$='/new'])"],
  }),
  ...plain("retailer", ["/company/roles", "/company/roles/new"]),
  screen("retailer", "company-role", "/company/roles", {
    route: "/company/roles/[id]",
    clicks: [OWN_ROLE],
  }),
  ...plain("retailer", ["/company/relationships", "/company/history", "/company/legal"]),
  ...plain("retailer", ["/company/approval-rules", "/company/spending-limits"]),
  ...plain("retailer", ["/company/payments", "/company/disputes"]),
  screen("retailer", "company-dispute", "/company/disputes", {
    route: "/company/disputes/[id]",
    clicks: ["main td a[href*='/company/disputes/']"],
  }),
]

const support: Screen[] = [
  ...plain("retailer", ["/support", "/support/new"]),
  screen("retailer", "support-ticket", "/support", {
    route: "/support/[id]",
    clicks: ["main td a[href*='/support/']"],
  }),
]

/** The pages of which everything hangs on the direction, in the language that runs the other way. */
const rightToLeft: Screen[] = [...nobody, ...buying]
  .filter(({ name }) => /-(start|catalogue|product|sign-up|desk|cart|checkout|order)$/.test(name))
  .map((one) => ({ ...one, name: `${one.name}-rtl`, locale: "ar-XB" }))

/** A row of a list in the dashboard. */
const ROW = "main tbody tr"
const row = (who: Who, name: string, list: string, route = `${list}/[id]`): Screen =>
  screen(who, name, list, { route, clicks: [ROW] })

const manufacturer: Screen[] = [
  ...plain("manufacturer", ["/today", "/company", "/get-verified", "/members", "/certificates"]),
  ...plain("manufacturer", ["/partners", "/listings", "/listings/order-rules", "/listings/terms"]),
  ...plain("manufacturer", ["/listings/production", "/listings/inventory", "/listings/reviews"]),
  ...plain("manufacturer", ["/listings/imports", "/prices", "/prices/history", "/prices/preview"]),
  ...plain("manufacturer", ["/price-tiers", "/price-tiers/requests", "/sales", "/sales/customers"]),
  ...plain("manufacturer", ["/sales/analytics", "/sales/settings", "/past-sales", "/disputes"]),
  ...plain("manufacturer", ["/past-sales/imports", "/past-sales/customers", "/balance"]),
  ...plain("manufacturer", ["/settings/notifications"]),
  row("manufacturer", "price-tier", "/price-tiers"),
  row("manufacturer", "sale", "/sales"),
  row("manufacturer", "customer", "/sales/customers"),
  row("manufacturer", "dispute", "/disputes"),
  row("manufacturer", "import", "/listings/imports"),
  row("manufacturer", "past-import", "/past-sales/imports"),
  ...plain("manufacturer", ["/support"]),
  row("manufacturer", "support-ticket", "/support"),
]

const distributor: Screen[] = [
  ...plain("distributor", ["/today", "/region-orders"]),
  row("distributor", "region-order", "/region-orders"),
]

/** A seller's past sales, reached from the list of companies. */
const sellersPast = (name: string, end: string, more: readonly string[] = []): Screen =>
  screen("operator", name, "/companies?q=Lindenhof", {
    route: `/past-sales/of/[company_id]${end}`,
    clicks: [ROW, "main a[href$='/imports'][href*='/past-sales/of/']", ...more],
  })

const operator: Screen[] = [
  ...plain("operator", ["/companies", "/verification", "/verification/requirements", "/reviews"]),
  ...plain("operator", ["/verification/certifications", "/access", "/access/roles", "/audit-log"]),
  ...plain("operator", ["/access/api-keys", "/operations", "/operations/jobs", "/mailbox"]),
  ...plain("operator", ["/marketplace", "/marketplace/checkouts", "/marketplace/analytics"]),
  ...plain("operator", ["/marketplace/regions", "/money", "/money/bank", "/money/checks"]),
  ...plain("operator", ["/money/commission", "/money/invoices", "/money/ledger", "/money/payouts"]),
  ...plain("operator", ["/money/refunds", "/money/settings", "/money/stripe", "/disputes"]),
  ...plain("operator", ["/support", "/support/times", "/content", "/newsletter"]),
  ...plain("operator", ["/newsletter/subscribers"]),
  row("operator", "support-ticket", "/support"),
  row("operator", "article", "/content"),
  row("operator", "newsletter-issue", "/newsletter"),
  sellersPast("sellers-past-imports", "/imports"),
  sellersPast("sellers-past-sales", "", ["main nav a:first-child"]),
  sellersPast("sellers-past-customers", "/customers", ["main nav a:last-child"]),
  sellersPast("sellers-past-import", "/imports/[id]", [ROW]),
  row("operator", "company", "/companies"),
  row("operator", "case", "/verification", "/verification/cases/[id]"),
  row("operator", "order", "/marketplace"),
  row("operator", "checkout", "/marketplace/checkouts"),
  row("operator", "dispute", "/disputes"),
  row("operator", "payment", "/money", "/money/payments/[id]"),
  row("operator", "payout", "/money/payouts"),
  screen("operator", "ledger-accounts", "/money/ledger", {
    route: "/money/ledger/[name]",
    clicks: ["main tbody a"],
  }),
  screen("operator", "ledger-account", "/money/ledger", {
    route: "/money/ledger/[name]/[owner]/[currency]",
    clicks: ["main tbody a", ROW],
  }),
]

/** Every screen of the storefront and of our part of the dashboard. */
export const SCREENS: readonly Screen[] = [
  ...nobody,
  ...buying,
  ...company,
  ...support,
  ...rightToLeft,
  ...manufacturer,
  ...distributor,
  ...operator,
]

export const isStorefront = ({ who }: Pick<Screen, "who">): boolean =>
  who === "nobody" || who === "retailer"
