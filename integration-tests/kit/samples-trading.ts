type Ids = Record<string, string>
type Call = [route: string, path: string, body?: unknown]

const LINES = { lines: [{ variant_id: "variant_none", quantity: 6 }] }
const REASON = { reason_code: "other", note: "Mine" }

/** Calls that name another buyer's cart, lists, orders or approvals in their path. */
export const buyingPathCalls = (ids: Ids): Call[] => {
  const cart = `/carts/${ids.carts ?? "cart_none"}`
  const order = `/orders/${ids.orders ?? "sord_none"}`
  const list = `/lists/${ids.lists ?? "slist_none"}`
  const approval = `/approvals/${ids.approvals ?? "areq_none"}`
  const rule = `/approval-rules/${ids["approval-rules"] ?? "apr_none"}`
  return [
    ["GET /carts/:id", cart],
    ["POST /carts/:id", cart, { name: "Mine" }],
    ["DELETE /carts/:id", cart],
    ["POST /carts/:id/lines", `${cart}/lines`, LINES],
    ["POST /carts/:id/quick-order", `${cart}/quick-order`, { text: "SKU 6", apply: true }],
    ["POST /carts/:id/quick-order/file", `${cart}/quick-order/file`, upload("SKU,6\n")],
    ["POST /carts/:id/reorder", `${cart}/reorder`, { order_id: ids.orders ?? "sord_none" }],
    ["POST /carts/:id/sellers/:seller_id", `${cart}/sellers/comp_none`, { note: "Mine" }],
    ["GET /carts/:id/shipping-options", `${cart}/shipping-options`],
    ["GET /carts/:id/checkout", `${cart}/checkout`],
    ["POST /carts/:id/checkout", `${cart}/checkout`, {}],
    ["POST /carts/:id/approval", `${cart}/approval`, { checkout: {} }],
    ["GET /orders/:id", order],
    ["GET /orders/:id/money", `${order}/money`],
    [
      "GET /order-groups/:id/payment",
      `/order-groups/${ids["order-groups"] ?? "ogrp_none"}/payment`,
    ],
    ["POST /payments/:id/card", "/payments/preq_none/card", {}],
    ["POST /payments/:id/card/check", "/payments/preq_none/card/check", {}],
    ["POST /payments/:id/credit", "/payments/preq_none/credit", {}],
    ["GET /order-groups/:id", `/order-groups/${ids["order-groups"] ?? "ogrp_none"}`],
    ["POST /orders/:id/cancel", `${order}/cancel`, REASON],
    ["POST /orders/:id/receive", `${order}/receive`, {}],
    [
      "POST /orders/:id/returns",
      `${order}/returns`,
      {
        resolution: "credit",
        lines: [{ line_id: "sol_none", quantity: 1, reason_code: "damaged" }],
      },
    ],
    ["GET /orders/:id/documents/:document_id/content", `${order}/documents/odoc_none/content`],
    ["GET /orders/:id/documents/:document_id/xml", `${order}/documents/odoc_none/xml`],
    ["GET /lists/:id", list],
    ["POST /lists/:id", list, { name: "Mine" }],
    ["DELETE /lists/:id", list],
    ["POST /lists/:id/items", `${list}/items`, { product_id: "prod_none" }],
    ["DELETE /lists/:id/items/:item_id", `${list}/items/slitem_none`],
    ["POST /approval-rules/:id", rule, ruleBody],
    ["DELETE /approval-rules/:id", rule],
    ["GET /approvals/:id", approval],
    ["POST /approvals/:id/approve", `${approval}/approve`, {}],
    ["POST /approvals/:id/reject", `${approval}/reject`, {}],
    ["POST /approvals/:id/withdraw", `${approval}/withdraw`, {}],
    ["DELETE /spending-limits/:id", `/spending-limits/${ids["spending-limits"] ?? "slim_none"}`],
    ["POST /reviews/:id/images", "/reviews/rev_none/images", picture()],
    ["POST /reviews/:id/report", "/reviews/rev_none/report", { reason: "spam" }],
  ]
}

const ruleBody = {
  name: "Mine",
  conditions: {},
  tiers: [{ role_ids: ["role_retailer_owner"] }],
}

/** Calls that name another seller's order, customer or review in their path. */
export const sellingPathCalls = (ids: Ids): Call[] => {
  const order = `/company/orders/${ids.orders ?? "sord_none"}`
  const customer = `/company/customers/${ids.customers ?? "comp_none"}`
  return [
    ["GET /company/orders/:id", order],
    ["GET /company/orders/:id/money", `${order}/money`],
    ["POST /company/orders/:id/accept", `${order}/accept`, { expected_ship_on: "2030-01-01" }],
    ["POST /company/orders/:id/reject", `${order}/reject`, REASON],
    ["POST /company/orders/:id/cancel", `${order}/cancel`, REASON],
    ["POST /company/orders/:id/shipments", `${order}/shipments`, { carrier: "own" }],
    [
      "GET /company/orders/:id/documents/:document_id/content",
      `${order}/documents/odoc_none/content`,
    ],
    ["GET /company/orders/:id/documents/:document_id/xml", `${order}/documents/odoc_none/xml`],
    ["POST /company/shipments/:id/deliver", "/company/shipments/ship_none/deliver", DELIVERED],
    ["POST /company/shipments/:id/events", "/company/shipments/ship_none/events", EVENT],
    ["POST /company/returns/:id/approve", "/company/returns/rreq_none/approve", {}],
    ["POST /company/returns/:id/decline", "/company/returns/rreq_none/decline", { answer: "No" }],
    ["POST /company/returns/:id/receive", "/company/returns/rreq_none/receive", {}],
    ["GET /company/customers/:retailer_id", customer],
    ["POST /company/customers/:retailer_id/notes", `${customer}/notes`, { text: "Mine" }],
    ["GET /company/region-orders/:id", `/company/region-orders/${ids.orders ?? "sord_none"}`],
    ["POST /company/reviews/:id/reply", "/company/reviews/rev_none/reply", { text: "Mine" }],
    ["POST /company/reviews/:id/report", "/company/reviews/rev_none/report", { reason: "spam" }],
    ["POST /company/payout-account/:id/confirm", "/company/payout-account/pacc_none/confirm", {}],
    ["POST /company/payout-account/:id/cancel", "/company/payout-account/pacc_none/cancel", {}],
    ["GET /company/payouts/:id", "/company/payouts/pout_none"],
    ["GET /company/payouts/:id/remittance", "/company/payouts/pout_none/remittance"],
    ["GET /company/commission-invoices/:id/pdf", "/company/commission-invoices/cinv_none/pdf"],
    ["GET /company/commission-invoices/:id/xml", "/company/commission-invoices/cinv_none/xml"],
  ]
}

const DELIVERED = { delivered_at: "2026-01-02T10:00:00Z" }
const EVENT = { code: "in_transit" }

const upload = (text: string): FormData => {
  const body = new FormData()
  body.set("file", new Blob([text]), "lines.csv")
  return body
}

/** The smallest picture that is one. */
const picture = (): FormData => {
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
  const body = new FormData()
  body.set("file", new Blob([Buffer.from(png, "base64")]), "dot.png")
  return body
}
