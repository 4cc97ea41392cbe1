import { clock, handler } from "@wholesale/core"
import { tierRoutes as routes } from "../http/routes-tiers"
import { listMembers, listRetailers } from "../queries/members"
import { listTierRequests, tierRequestView } from "../queries/tier-requests"
import { listTiers, openTiers, tierView } from "../queries/tiers"
import { priceService } from "../shared/services"

export const getTiers = handler(routes.listTiers, ({ scope, principal, query }) =>
  listTiers(scope, { ...query, seller_id: principal.company.id })
)

export const getTier = handler(routes.getTier, async ({ scope, principal, params }) => ({
  price_tier: await tierView(scope, principal.company.id, params.id),
}))

export const createTier = handler(routes.createTier, async ({ scope, principal, by, body }) => {
  const seller_id = principal.company.id
  const id = await priceService(scope).createTier({ seller_id, tier: body, by, now: clock.now() })
  return { price_tier: await tierView(scope, seller_id, id) }
})

export const changeTier = handler(
  routes.changeTier,
  async ({ scope, principal, by, params, body }) => {
    const seller_id = principal.company.id
    const id = await priceService(scope).changeTier({
      seller_id,
      tier_id: params.id,
      tier: body,
      by,
      now: clock.now(),
    })
    return { price_tier: await tierView(scope, seller_id, id) }
  }
)

export const deleteTier = handler(routes.deleteTier, async ({ scope, principal, by, params }) => {
  await priceService(scope).deleteTier({
    seller_id: principal.company.id,
    tier_id: params.id,
    by,
    now: clock.now(),
  })
  return { id: params.id, object: "price_tier", deleted: true }
})

export const getMembers = handler(routes.listTierMembers, ({ scope, principal, params, query }) =>
  listMembers(scope, { ...query, seller_id: principal.company.id, tier_id: params.id })
)

export const addMembers = handler(
  routes.addTierMembers,
  async ({ scope, principal, by, params, body }) => ({
    assigned: await priceService(scope).assignMembers({
      seller_id: principal.company.id,
      tier_id: params.id,
      retailer_ids: body.retailer_ids,
      by,
      now: clock.now(),
    }),
  })
)

export const removeMember = handler(
  routes.removeTierMember,
  async ({ scope, principal, by, params }) => {
    await priceService(scope).removeMember({
      seller_id: principal.company.id,
      tier_id: params.id,
      retailer_id: params.retailer_id,
      by,
      now: clock.now(),
    })
    return { id: params.retailer_id, object: "price_tier_member", deleted: true }
  }
)

export const getRetailers = handler(routes.listPriceRetailers, ({ scope, principal, query }) =>
  listRetailers(scope, { ...query, seller_id: principal.company.id })
)

export const getTierRequests = handler(routes.listTierRequests, ({ scope, principal, query }) =>
  listTierRequests(scope, { ...query, side: "seller", company_id: principal.company.id })
)

export const approveTierRequest = handler(
  routes.approveTierRequest,
  async ({ scope, principal, by, params, body }) => {
    const { company } = principal
    const id = await priceService(scope).decideTierRequest({
      request_id: params.id,
      seller_id: company.id,
      seller_name: company.name,
      to: "approved",
      ...body,
      by,
      now: clock.now(),
    })
    const filters = { side: "seller", company_id: company.id, id } as const
    return { price_tier_request: await tierRequestView(scope, filters) }
  }
)

export const declineTierRequest = handler(
  routes.declineTierRequest,
  async ({ scope, principal, by, params, body }) => {
    const { company } = principal
    const id = await priceService(scope).decideTierRequest({
      request_id: params.id,
      seller_id: company.id,
      seller_name: company.name,
      to: "declined",
      tier_id: null,
      answer: body.answer,
      by,
      now: clock.now(),
    })
    const filters = { side: "seller", company_id: company.id, id } as const
    return { price_tier_request: await tierRequestView(scope, filters) }
  }
)

export const getOpenTiers = handler(routes.listOpenTiers, async ({ scope, principal, query }) => ({
  price_tiers: await openTiers(scope, {
    seller_id: query.seller_id,
    retailer_id: principal.company.id,
  }),
}))

export const getOwnTierRequests = handler(
  routes.listOwnTierRequests,
  ({ scope, principal, query }) =>
    listTierRequests(scope, { ...query, side: "retailer", company_id: principal.company.id })
)

export const askForTier = handler(routes.askForTier, async ({ scope, principal, by, body }) => {
  const { company } = principal
  const id = await priceService(scope).askForTier({
    retailer_id: company.id,
    retailer_name: company.name,
    ...body,
    by,
    now: clock.now(),
  })
  const filters = { side: "retailer", company_id: company.id, id } as const
  return { price_tier_request: await tierRequestView(scope, filters) }
})

export const withdrawTierRequest = handler(
  routes.withdrawTierRequest,
  async ({ scope, principal, by, params }) => {
    const { company } = principal
    const id = await priceService(scope).withdrawTierRequest({
      request_id: params.id,
      retailer_id: company.id,
      by,
      now: clock.now(),
    })
    const filters = { side: "retailer", company_id: company.id, id } as const
    return { price_tier_request: await tierRequestView(scope, filters) }
  }
)
