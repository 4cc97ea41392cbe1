import { auditEntryDto } from "@wholesale/core/http/schemas"
import { defineRoutes } from "@wholesale/core/access/routes"
import { z } from "@medusajs/framework/zod"
import { ok, page, paging } from "@wholesale/core/http/fields"
import {
  companyDto,
  historyDto,
  legalInput,
  locationDto,
  locationInput,
  locationUpdate,
  profileInput,
} from "./company"

const read = { for: "company", permission: "company.read" } as const
const write = { for: "company", permission: "company.write" } as const
const both = ["store", "admin"] as const
const company = z.object({ company: companyDto })
const location = z.object({ location: locationDto })
const pageQuery = z.object(paging).strict()

const LOGO_MAX_BYTES = 2 * 1_048_576

/** The caller's own company: what it says about itself and what happened to it. */
export const companyRoutes = defineRoutes({
  getCompany: {
    method: "GET",
    path: "/company",
    on: both,
    summary: "The caller's company",
    access: read,
    response: company,
  },
  changeProfile: {
    method: "POST",
    path: "/company",
    on: both,
    summary: "Change the company's profile",
    access: write,
    body: profileInput,
    response: company,
  },
  changeLegalFacts: {
    method: "POST",
    path: "/company/legal",
    on: both,
    summary: "Change legal facts; what was verified about them is verified again",
    access: write,
    body: legalInput,
    response: company,
  },
  uploadLogo: {
    method: "POST",
    path: "/company/logo",
    on: both,
    summary: "Upload the company's logo, PNG or JPEG",
    access: write,
    body: z.object({}).strict(),
    upload: { max_bytes: LOGO_MAX_BYTES },
    response: company,
  },
  listLocations: {
    method: "GET",
    path: "/company/locations",
    on: both,
    summary: "The company's addresses",
    access: read,
    response: z.object({ locations: z.array(locationDto) }),
  },
  addLocation: {
    method: "POST",
    path: "/company/locations",
    on: both,
    summary: "Add an address",
    access: write,
    body: locationInput,
    status: 201,
    response: location,
  },
  changeLocation: {
    method: "POST",
    path: "/company/locations/:id",
    on: both,
    summary: "Change an address",
    access: write,
    body: locationUpdate,
    response: location,
  },
  removeLocation: {
    method: "DELETE",
    path: "/company/locations/:id",
    on: both,
    summary: "Remove an address",
    access: write,
    response: ok,
  },
  listHistory: {
    method: "GET",
    path: "/company/history",
    on: both,
    summary: "What happened to the company, newest first",
    access: read,
    query: pageQuery,
    response: page("history", historyDto),
  },
  listAudit: {
    method: "GET",
    path: "/company/audit",
    on: both,
    summary: "Who did what in the company, newest first",
    access: { for: "company", permission: "audit.read" },
    query: pageQuery,
    response: page("entries", auditEntryDto),
  },
})
