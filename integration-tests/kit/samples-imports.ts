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
