import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { countryCode, line, page, paging } from "@wholesale/core/http/fields"
import { sitemapDto, sitemapPagesDto, sitemapQuery } from "@wholesale/core/http/sitemap"
import { INDUSTRIES } from "./company"
import {
  directoryCardDto,
  directoryProfileDto,
  RELATIONSHIP_STATUSES,
  relationshipDto,
  relationshipInput,
} from "./trade"

const facet = z.array(z.object({ value: z.string(), count: z.number().int() }))

const directoryQuery = z
  .object({
    q: line(100).optional(),
    industry: z.enum(INDUSTRIES).optional(),
    country: countryCode().optional(),
    certification: line(80).optional(),
    level: z.coerce.number().int().min(1).max(3).optional(),
    ...paging,
  })
  .strict()

const relationshipQuery = z
  .object({ status: z.enum(RELATIONSHIP_STATUSES).optional(), ...paging })
  .strict()

const oneRelationship = z.object({ relationship: relationshipDto })

const manage = { for: "company", permission: "relationships.manage" } as const

/** Trade relationships and the public directory. */
export const tradeRoutes = defineRoutes({
  listRelationships: {
    method: "GET",
    path: "/company/relationships",
    on: ["admin", "store"],
    summary: "Trade relationships of the own company",
    access: { for: "company", permission: "relationships.read" },
    query: relationshipQuery,
    response: page("relationships", relationshipDto),
  },
  requestRelationship: {
    method: "POST",
    path: "/company/relationships",
    on: ["store"],
    summary: "Ask a seller for a trade relationship",
    access: { ...manage, needs: "request_relationships" },
    body: relationshipInput,
    response: oneRelationship,
    status: 201,
  },
  approveRelationship: {
    method: "POST",
    path: "/company/relationships/:id/approve",
    on: ["admin"],
    summary: "Approve a retailer's request",
    access: { ...manage, needs: "accept_retailers" },
    body: z.object({}).strict(),
    response: oneRelationship,
  },
  declineRelationship: {
    method: "POST",
    path: "/company/relationships/:id/decline",
    on: ["admin"],
    summary: "Decline a retailer's request",
    access: manage,
    body: z.object({}).strict(),
    response: oneRelationship,
  },
  blockRelationship: {
    method: "POST",
    path: "/company/relationships/:id/block",
    on: ["admin"],
    summary: "Block a retailer",
    access: manage,
    body: z.object({}).strict(),
    response: oneRelationship,
  },
  unblockRelationship: {
    method: "POST",
    path: "/company/relationships/:id/unblock",
    on: ["admin"],
    summary: "Approve a blocked retailer again",
    access: { ...manage, needs: "accept_retailers" },
    body: z.object({}).strict(),
    response: oneRelationship,
  },
  listCompanyRelationships: {
    method: "GET",
    path: "/companies/:id/relationships",
    on: ["admin"],
    summary: "Trade relationships of any company",
    access: { for: "operator", permission: "operator.companies.read" },
    query: relationshipQuery,
    response: page("relationships", relationshipDto),
  },
  searchDirectory: {
    method: "GET",
    path: "/directory",
    on: ["store"],
    summary: "Search verified manufacturers",
    access: { for: "public" },
    query: directoryQuery,
    response: page("manufacturers", directoryCardDto).extend({
      facets: z.object({ industries: facet, countries: facet, certifications: facet }),
    }),
  },
  getDirectoryProfile: {
    method: "GET",
    path: "/directory/:handle",
    on: ["store"],
    summary: "The public profile of a verified manufacturer",
    access: { for: "public" },
    response: z.object({ manufacturer: directoryProfileDto }),
  },
  listSitemapManufacturers: {
    method: "GET",
    path: "/sitemap/manufacturers",
    on: ["store"],
    summary: "Listed manufacturers, by id, for search engines",
    access: { for: "public" },
    query: sitemapQuery,
    response: sitemapDto,
  },
  listSitemapManufacturerPages: {
    method: "GET",
    path: "/sitemap/manufacturers/pages",
    on: ["store"],
    summary: "Where the pages of that list begin",
    access: { for: "public" },
    response: sitemapPagesDto,
  },
})
