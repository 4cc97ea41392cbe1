/** From which side an order is looked at; each has endpoints of its own. */
export type Desk = "seller" | "operator" | "region"

/** Where a side reads its orders. */
export const DESK_PATHS: Record<Desk, string> = {
  seller: "/company/orders",
  operator: "/orders",
  region: "/company/region-orders",
}

/** What is out of date after an order was changed. */
export const STALE = ["/company/orders", "/company/today", "/orders", "/order-groups"] as const
