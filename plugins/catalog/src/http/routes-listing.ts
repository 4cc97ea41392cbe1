import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { id, line, ok, page, paging } from "@wholesale/core/http/fields"
import {
  listingDto,
  listingInput,
  orderRuleDto,
  orderRulesInput,
  productionSlotChange,
  productionSlotDto,
  productionSlotInput,
  SLOT_STATUSES,
} from "./listing"
import {
  minimumOrderDto,
  minimumOrderInput,
  shippingOptionChange,
  shippingOptionDto,
  shippingOptionInput,
} from "./selling-terms"

const read = { for: "company", permission: "catalogue.read" } as const
const write = { for: "company", permission: "catalogue.write" } as const

const oneListing = z.object({ listing: listingDto })
const oneSlot = z.object({ production_slot: productionSlotDto })
const oneMinimum = z.object({ minimum_order: minimumOrderDto })
const oneOption = z.object({ shipping_option: shippingOptionDto })

/** How a manufacturer sells: listings, order rules, minimums, production, shipping. */
export const listingRoutes = defineRoutes({
  listListings: {
    method: "GET",
    path: "/company/listings",
    on: ["admin"],
    summary: "The own products and how they are sold",
    access: read,
    query: z
      .object({
        q: line(100).optional(),
        status: z.enum(["draft", "proposed", "published", "rejected"]).optional(),
        ...paging,
      })
      .strict(),
    response: page("listings", listingDto),
  },
  getListing: {
    method: "GET",
    path: "/company/listings/:product_id",
    on: ["admin"],
    summary: "How one of the own products is sold",
    access: read,
    response: oneListing,
  },
  changeListing: {
    method: "POST",
    path: "/company/listings/:product_id",
    on: ["admin"],
    summary: "Change how one of the own products is sold",
    access: write,
    body: listingInput,
    response: oneListing,
  },
  listOrderRules: {
    method: "GET",
    path: "/company/order-rules",
    on: ["admin"],
    summary: "The own variants with their order rules",
    access: read,
    query: z.object({ q: line(100).optional(), product_id: id().optional(), ...paging }).strict(),
    response: page("order_rules", orderRuleDto),
  },
  saveOrderRules: {
    method: "POST",
    path: "/company/order-rules",
    on: ["admin"],
    summary: "Set the order rules of several variants, all of them or none",
    access: write,
    body: orderRulesInput,
    response: z.object({ order_rules: z.array(orderRuleDto) }),
  },
  listMinimumOrders: {
    method: "GET",
    path: "/company/minimum-orders",
    on: ["admin"],
    summary: "The own minimum order values",
    access: read,
    response: z.object({ minimum_orders: z.array(minimumOrderDto) }),
  },
  saveMinimumOrder: {
    method: "POST",
    path: "/company/minimum-orders",
    on: ["admin"],
    summary: "Set the minimum order value of a currency and country",
    access: write,
    body: minimumOrderInput,
    response: oneMinimum,
  },
  removeMinimumOrder: {
    method: "DELETE",
    path: "/company/minimum-orders/:id",
    on: ["admin"],
    summary: "Remove a minimum order value",
    access: write,
    response: ok,
  },
  listProductionSlots: {
    method: "GET",
    path: "/company/production-slots",
    on: ["admin"],
    summary: "The own production schedule",
    access: read,
    query: z
      .object({
        product_id: id().optional(),
        status: z.enum(SLOT_STATUSES).optional(),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
        ...paging,
      })
      .strict(),
    response: page("production_slots", productionSlotDto),
  },
  addProductionSlot: {
    method: "POST",
    path: "/company/production-slots",
    on: ["admin"],
    summary: "Plan a production slot",
    access: write,
    body: productionSlotInput,
    response: oneSlot,
    status: 201,
  },
  changeProductionSlot: {
    method: "POST",
    path: "/company/production-slots/:id",
    on: ["admin"],
    summary: "Change a production slot or its status",
    access: write,
    body: productionSlotChange,
    response: oneSlot,
  },
  removeProductionSlot: {
    method: "DELETE",
    path: "/company/production-slots/:id",
    on: ["admin"],
    summary: "Remove a production slot that nothing was ever booked in",
    access: write,
    response: ok,
  },
  listShippingOptions: {
    method: "GET",
    path: "/company/shipping-options",
    on: ["admin"],
    summary: "The own ways of shipping",
    access: read,
    response: z.object({ shipping_options: z.array(shippingOptionDto) }),
  },
  addShippingOption: {
    method: "POST",
    path: "/company/shipping-options",
    on: ["admin"],
    summary: "Offer a way of shipping",
    access: { ...write, needs: "sell" },
    body: shippingOptionInput,
    response: oneOption,
    status: 201,
  },
  changeShippingOption: {
    method: "POST",
    path: "/company/shipping-options/:id",
    on: ["admin"],
    summary: "Change a way of shipping",
    access: write,
    body: shippingOptionChange,
    response: oneOption,
  },
  removeShippingOption: {
    method: "DELETE",
    path: "/company/shipping-options/:id",
    on: ["admin"],
    summary: "Stop offering a way of shipping",
    access: write,
    response: ok,
  },
})
