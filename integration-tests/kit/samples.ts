import type { CastCompany } from "./cast"
import { historyPathCalls, importPathCalls } from "./samples-imports"
import { listingBodyCalls, listingPathCalls } from "./samples-listing"
import { pricingBodyCalls, pricingPathCalls } from "./samples-pricing"
import { disputePathCalls } from "./samples-disputes"
import { supportBodyCalls, supportPathCalls } from "./samples-support"
import { buyingPathCalls, sellingPathCalls } from "./samples-trading"

/** Routes that are not called when they are open; their refusals are part of the matrix. */
export const SKIPPED_WHEN_OPEN = new Set([
  // They would end the actor's own membership; what they do has its own spec.
  "POST /admin/wholesale/company/leave",
  "POST /store/wholesale/company/leave",
  // Streams that go on for ever.
  "GET /admin/workflows-executions/:workflow_id/subscribe",
  "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
  // An empty body is a valid one for these: they would make the own company's rows.
  "POST /store/carts",
  "POST /store/wholesale/carts",
  "POST /admin/wholesale/company/selling-settings",
  "POST /admin/wholesale/company/pricing-settings",
  "POST /admin/wholesale/company/prices",
  // Medusa never answers these unless its index engine is switched on.
  "GET /admin/index/details",
  "POST /admin/index/sync",
])

/** What is for sale says who sells it. */
export const SHOWS_SELLERS = new Set(["GET /store/wholesale/products"])

/** Medusa's routes that look like a record's to the guard, which then finds no such record. */
export const SHADOWED: Record<string, string> = {
  "POST /admin/products/imports": "POST /admin/products/:id",
  "POST /admin/products/import": "POST /admin/products/:id",
  "POST /admin/products/export": "POST /admin/products/:id",
  "POST /admin/products/batch": "POST /admin/products/:id",
  "POST /admin/inventory-items/export": "POST /admin/inventory-items/:id",
}

/** A request of one company's owner that names something of another company. */
export type ForeignCall = {
  /** `METHOD /path` below `/<surface>/wholesale`. */
  route: string
  /** The same with the other company's ids put in. */
  path: string
  body?: unknown
}

const LOCATION = {
  name: "Mine",
  address_1: "Main Street 1",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

/** Level 2 is approved for the cast; what can still be edited is level 3. */
const EDITABLE = "/company/verification/3/items/site_inspection/documents"

/** Every way to name something of another company, with a body that is valid otherwise. */
export const foreignCalls = (own: CastCompany, other: CastCompany): ForeignCall[] => {
  const { ids } = other
  const role_id = `role_${own.kind}_finance`
  const inPath: [route: string, path: string, body?: unknown][] = [
    ...importPathCalls(ids),
    ...historyPathCalls(ids),
    ...(own.kind === "manufacturer" ? listingPathCalls(ids) : []),
    ...pricingPathCalls(ids),
    ...buyingPathCalls(ids),
    ...disputePathCalls(ids),
    ...sellingPathCalls(ids),
    ...supportPathCalls(),
    ["POST /company/locations/:id", `/company/locations/${ids.locations}`, LOCATION],
    ["DELETE /company/locations/:id", `/company/locations/${ids.locations}`],
    ["POST /company/members/:id", `/company/members/${ids.members}`, { role_id }],
    ["POST /company/members/:id/deactivate", `/company/members/${ids.members}/deactivate`, {}],
    ["POST /company/members/:id/reactivate", `/company/members/${ids.members}/reactivate`, {}],
    ["POST /company/roles/:id", `/company/roles/${ids.roles}`, { name: "Mine" }],
    ["DELETE /company/roles/:id", `/company/roles/${ids.roles}`],
    ["POST /company/invitations/:id/resend", `/company/invitations/${ids.invitations}/resend`, {}],
    ["DELETE /company/invitations/:id", `/company/invitations/${ids.invitations}`],
    ["GET /company/documents/:id/content", `/company/documents/${ids.documents}/content`],
    ["DELETE /company/documents/:id", `/company/documents/${ids.documents}`],
    ["DELETE /company/certifications/:id", `/company/certifications/${ids.certifications}`],
    [
      "DELETE /company/verification/:level/items/:requirement_key/documents/:document_id",
      `${EDITABLE}/${ids.documents}`,
    ],
    ...["approve", "decline", "block", "unblock"].map((verb): [string, string, unknown] => [
      `POST /company/relationships/:id/${verb}`,
      `/company/relationships/${ids.relationships}/${verb}`,
      {},
    ]),
  ]
  const inBody: [route: string, path: string, body?: unknown][] = [
    ...(own.kind === "manufacturer" ? listingBodyCalls(ids) : []),
    ...pricingBodyCalls(ids),
    ...supportBodyCalls(ids),
    [
      "POST /company/verification/:level/items/:requirement_key/documents",
      EDITABLE,
      { document_id: ids.documents },
    ],
    ["POST /company/ownership", "/company/ownership", { member_id: ids.members }],
    ["POST /me/company", "/me/company", { member_id: ids.members }],
    [
      "POST /company/invitations",
      "/company/invitations",
      { email: "new@example.com", role_id: ids.roles },
    ],
    ["POST /company/members/:id", `/company/members/${own.ids.members}`, { role_id: ids.roles }],
    [
      "POST /company/certifications",
      "/company/certifications",
      {
        type: "ISO 9001",
        issuer: "Mine",
        valid_from: "2026-01-01",
        valid_to: "2030-01-01",
        document_id: ids.documents,
      },
    ],
  ]
  return [...inPath, ...inBody].map(([route, path, body]) => ({ route, path, body }))
}

/** Routes whose parameters name no record of a company. */
export const PARAMETERS_WITHOUT_OWNER = new Set([
  "DELETE /me/sign-ins/:provider",
  "POST /me/saved-views/:id",
  "DELETE /me/saved-views/:id",
  "POST /company/verification/:level/items/:requirement_key",
  "POST /company/verification/:level/submit",
  "POST /company/verification/:level/withdraw",
])
