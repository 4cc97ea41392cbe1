import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { id, line, ok, page, paging } from "@wholesale/core/http/fields"
import {
  membersInput,
  openTierDto,
  TIER_REQUEST_STATUSES,
  tierDecisionInput,
  tierDeclineInput,
  tierDto,
  tierInput,
  tierMemberDto,
  tierRequestDto,
  tierRequestInput,
} from "./tiers"

const read = { for: "company", permission: "catalogue.read" } as const
const write = { for: "company", permission: "catalogue.write" } as const
const buy = { for: "company", permission: "catalogue.read" } as const
const ask = { for: "company", permission: "relationships.manage", needs: "place_orders" } as const

const oneTier = z.object({ price_tier: tierDto })
const oneRequest = z.object({ price_tier_request: tierRequestDto })

const requestQuery = z
  .object({ status: z.enum(TIER_REQUEST_STATUSES).optional(), ...paging })
  .strict()

const memberQuery = z.object({ q: line(100).optional(), ...paging }).strict()

/** Price tiers, who is in them, and who would like to be. */
export const tierRoutes = defineRoutes({
  listTiers: {
    method: "GET",
    path: "/company/price-tiers",
    on: ["admin"],
    summary: "The seller's price tiers, the highest rank first",
    access: read,
    query: z.object({ q: line(100).optional(), ...paging }).strict(),
    response: page("price_tiers", tierDto),
  },
  createTier: {
    method: "POST",
    path: "/company/price-tiers",
    on: ["admin"],
    summary: "Add a price tier",
    access: write,
    body: tierInput,
    response: oneTier,
    status: 201,
  },
  getTier: {
    method: "GET",
    path: "/company/price-tiers/:id",
    on: ["admin"],
    summary: "One of the seller's price tiers",
    access: read,
    response: oneTier,
  },
  changeTier: {
    method: "POST",
    path: "/company/price-tiers/:id",
    on: ["admin"],
    summary: "Change a price tier",
    access: write,
    body: tierInput,
    response: oneTier,
  },
  deleteTier: {
    method: "DELETE",
    path: "/company/price-tiers/:id",
    on: ["admin"],
    summary: "Remove a price tier that has neither members nor prices",
    access: write,
    response: ok,
  },
  listTierMembers: {
    method: "GET",
    path: "/company/price-tiers/:id/members",
    on: ["admin"],
    summary: "The retailers of a price tier",
    access: read,
    query: memberQuery,
    response: page("members", tierMemberDto),
  },
  addTierMembers: {
    method: "POST",
    path: "/company/price-tiers/:id/members",
    on: ["admin"],
    summary: "Put retailers into a price tier by hand",
    access: write,
    body: membersInput,
    response: z.object({ assigned: z.number().int() }),
  },
  removeTierMember: {
    method: "DELETE",
    path: "/company/price-tiers/:id/members/:retailer_id",
    on: ["admin"],
    summary: "Take a retailer out of a price tier",
    access: write,
    response: ok,
  },
  listPriceRetailers: {
    method: "GET",
    path: "/company/price-retailers",
    on: ["admin"],
    summary: "The retailers that the seller knows, with their tiers",
    access: read,
    query: memberQuery,
    response: page("retailers", tierMemberDto),
  },
  listTierRequests: {
    method: "GET",
    path: "/company/price-tier-requests",
    on: ["admin"],
    summary: "What retailers asked for",
    access: read,
    query: requestQuery,
    response: page("price_tier_requests", tierRequestDto),
  },
  approveTierRequest: {
    method: "POST",
    path: "/company/price-tier-requests/:id/approve",
    on: ["admin"],
    summary: "Give a retailer the tier it asked for, or another one",
    access: write,
    body: tierDecisionInput,
    response: oneRequest,
  },
  declineTierRequest: {
    method: "POST",
    path: "/company/price-tier-requests/:id/decline",
    on: ["admin"],
    summary: "Decline a retailer's wish for a tier",
    access: write,
    body: tierDeclineInput,
    response: oneRequest,
  },
  listOpenTiers: {
    method: "GET",
    path: "/price-tiers",
    on: ["store"],
    summary: "The tiers of a seller that a retailer may ask for, and its own",
    access: buy,
    query: z.object({ seller_id: id() }).strict(),
    response: z.object({ price_tiers: z.array(openTierDto) }),
  },
  listOwnTierRequests: {
    method: "GET",
    path: "/price-tier-requests",
    on: ["store"],
    summary: "The tiers that the own company asked for",
    access: buy,
    query: requestQuery,
    response: page("price_tier_requests", tierRequestDto),
  },
  askForTier: {
    method: "POST",
    path: "/price-tier-requests",
    on: ["store"],
    summary: "Ask a seller for a price tier",
    access: ask,
    body: tierRequestInput,
    response: oneRequest,
    status: 201,
  },
  withdrawTierRequest: {
    method: "POST",
    path: "/price-tier-requests/:id/withdraw",
    on: ["store"],
    summary: "Withdraw a wish for a price tier",
    access: ask,
    body: z.object({}).strict(),
    response: oneRequest,
  },
})
