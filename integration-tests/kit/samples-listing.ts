type Ids = Record<string, string>

/** Calls that name another seller's listing or terms in their path. */
export const listingPathCalls = (ids: Ids): [route: string, path: string, body?: unknown][] => [
  ["GET /company/listings/:product_id", `/company/listings/${ids.listings}`],
  [
    "POST /company/listings/:product_id",
    `/company/listings/${ids.listings}`,
    { lead_time_days: 1 },
  ],
  ["GET /company/listings/:product_id/documents", `/company/listings/${ids.listings}/documents`],
  [
    "POST /company/listings/:product_id/documents",
    `/company/listings/${ids.listings}/documents`,
    dataSheet(),
  ],
  [
    "GET /company/listings/:product_id/documents/:id/content",
    `/company/listings/${ids.listings}/documents/pdoc_none/content`,
  ],
  [
    "DELETE /company/listings/:product_id/documents/:id",
    `/company/listings/${ids.listings}/documents/pdoc_none`,
  ],
  ["DELETE /company/minimum-orders/:id", `/company/minimum-orders/${ids["minimum-orders"]}`],
  [
    "POST /company/production-slots/:id",
    `/company/production-slots/${ids["production-slots"]}`,
    { note: "Mine" },
  ],
  ["DELETE /company/production-slots/:id", `/company/production-slots/${ids["production-slots"]}`],
  [
    "POST /company/shipping-options/:id",
    `/company/shipping-options/${ids["shipping-options"]}`,
    { name: "Mine" },
  ],
  ["DELETE /company/shipping-options/:id", `/company/shipping-options/${ids["shipping-options"]}`],
]

const dataSheet = (): FormData => {
  const body = new FormData()
  body.set("title", "Data sheet")
  body.set("file", new Blob(["%PDF-1.4\n"]), "sheet.pdf")
  return body
}

/** Calls that name another seller's product or variant in their body. */
export const listingBodyCalls = (ids: Ids): [route: string, path: string, body: unknown][] => [
  [
    "POST /company/order-rules",
    "/company/order-rules",
    { rules: [{ variant_id: ids.variants ?? "variant_none", min_quantity: 2 }] },
  ],
  [
    "POST /company/production-slots",
    "/company/production-slots",
    {
      product_id: ids.products ?? "prod_none",
      starts_on: "2030-01-01",
      ready_on: "2030-02-01",
      capacity: 1,
    },
  ],
]
