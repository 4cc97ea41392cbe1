type Ids = Record<string, string>

/** Calls that name another seller's import in their path. */
export const importPathCalls = (ids: Ids): [route: string, path: string, body?: unknown][] => {
  const path = `/company/imports/${ids.imports ?? "imp_none"}`
  return [
    ["GET /company/imports/:id", path],
    ["GET /company/imports/:id/report", `${path}/report`],
    ["POST /company/imports/:id/mapping", `${path}/mapping`, { mapping: { sku: "sku" } }],
    ["POST /company/imports/:id/dry-run", `${path}/dry-run`, {}],
    ["POST /company/imports/:id/apply", `${path}/apply`, {}],
    ["POST /company/imports/:id/cancel", `${path}/cancel`, {}],
  ]
}

/** Calls that name another seller's file of past orders, or its past customer, in their path. */
export const historyPathCalls = (ids: Ids): [route: string, path: string, body?: unknown][] => {
  const path = `/company/history-imports/${ids["history-imports"] ?? "himp_none"}`
  const route = "/company/history-imports/:import_id"
  const customer = `/company/past-customers/${ids["past-customers"] ?? "pcust_none"}`
  return [
    [`GET ${route}`, path],
    [`GET ${route}/report`, `${path}/report`],
    [`POST ${route}/mapping`, `${path}/mapping`, { mapping: { sku: "sku" } }],
    [`POST ${route}/dry-run`, `${path}/dry-run`, {}],
    [`POST ${route}/apply`, `${path}/apply`, {}],
    [`POST ${route}/cancel`, `${path}/cancel`, {}],
    ["PUT /company/past-customers/:customer_id", customer, { company_id: null }],
  ]
}
