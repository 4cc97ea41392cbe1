type Ids = Record<string, string>

const TIER = { name: "Mine" }

/** Calls that name another company's price tier or wish for one in their path. */
export const pricingPathCalls = (ids: Ids): [route: string, path: string, body?: unknown][] => {
  const tier = `/company/price-tiers/${ids["price-tiers"]}`
  const request = ids["price-tier-requests"]
  return [
    ["GET /company/price-tiers/:id", tier],
    ["POST /company/price-tiers/:id", tier, TIER],
    ["DELETE /company/price-tiers/:id", tier],
    ["GET /company/price-tiers/:id/members", `${tier}/members`],
    ["POST /company/price-tiers/:id/members", `${tier}/members`, { retailer_ids: ["comp_none"] }],
    ["DELETE /company/price-tiers/:id/members/:retailer_id", `${tier}/members/comp_none`],
    ...["approve", "decline"].map((verb): [string, string, unknown] => [
      `POST /company/price-tier-requests/:id/${verb}`,
      `/company/price-tier-requests/${request}/${verb}`,
      {},
    ]),
    ["POST /price-tier-requests/:id/withdraw", `/price-tier-requests/${request}/withdraw`, {}],
  ]
}

/** Calls that name another seller's variant or tier in their query or body. */
export const pricingBodyCalls = (ids: Ids): [route: string, path: string, body?: unknown][] => {
  const variant_id = ids.variants ?? "variant_none"
  const price = { variant_id, currency_code: "eur", source: "base", amount: 1 }
  return [
    [
      "GET /company/prices/explain",
      `/company/prices/explain?variant_id=${variant_id}&currency_code=eur`,
    ],
    [
      "GET /company/prices/preview",
      "/company/prices/preview?retailer_id=comp_none&currency_code=eur",
    ],
    ["POST /company/prices", "/company/prices", { prices: [price] }],
    [
      "POST /company/prices/copy",
      "/company/prices/copy",
      {
        currency_code: "eur",
        from: { source: "base" },
        to: { source: "tier", target: ids["price-tiers"] ?? "ptier_none" },
        rules: [{ basis_points: -100 }],
      },
    ],
  ]
}
