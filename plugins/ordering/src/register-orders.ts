import { z } from "@medusajs/framework/zod"
import { registerJob, registerMessageHandler } from "@wholesale/core"
import { registerReviewEligibility } from "@wholesale/catalog/reviews/eligibility"
import { registerSalesSource } from "@wholesale/catalog/sales/sales-source"
import { registerTradeFacts } from "@wholesale/pricing"
import { registerCarriers } from "./carriers/register-carriers"
import { followOrder } from "./follow/follow-order"
import { FOLLOW_TOPIC } from "./modules/seller_order/operations/change-state"
import { ORDER_PLACED_TOPIC } from "./modules/seller_order/operations/place-orders"
import { REGISTER_SHIPMENT_TOPIC } from "./modules/seller_order/operations/ship-order"
import { registerOrderNotifications } from "./notifications/register"
import { handlePlacedOrder } from "./orders/auto-accept"
import { completeDueOrders, expireDueOrders } from "./orders/due-orders"
import { followCarriers, registerShipment } from "./orders/follow-carriers"
import { findReceipt } from "./queries/receipts"
import { soldByDay } from "./queries/sold-by-day"
import { orderTradeFacts } from "./queries/trade-facts"

const ofOrder = z.object({ seller_order_id: z.string() })
const ofShipment = z.object({ shipment_id: z.string() })

/** Medusa's side and carriers may be away for a while; with late attempts an hour apart. */
const PATIENT = 30

/** Registers what follows from orders: messages, jobs, carriers, notifications. */
export const registerOrders = (): void => {
  registerCarriers()
  registerOrderNotifications()
  registerSalesSource({ soldByDay })
  registerReviewEligibility(findReceipt)
  registerTradeFacts(orderTradeFacts)
  registerMessageHandler({
    topic: ORDER_PLACED_TOPIC,
    handle: async (payload, { container }) =>
      await handlePlacedOrder(container, ofOrder.parse(payload).seller_order_id),
  })
  registerMessageHandler({
    topic: FOLLOW_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await followOrder(container, ofOrder.parse(payload).seller_order_id),
  })
  registerMessageHandler({
    topic: REGISTER_SHIPMENT_TOPIC,
    max_attempts: PATIENT,
    handle: async (payload, { container }) =>
      await registerShipment(container, ofShipment.parse(payload).shipment_id),
  })
  registerJobs()
}

const registerJobs = () => {
  registerJob({
    name: "orders.expire",
    every: { minutes: 1 },
    catch_up: "latest",
    run: async ({ container }) => await expireDueOrders(container),
  })
  registerJob({
    name: "orders.complete",
    every: { minutes: 15 },
    catch_up: "latest",
    run: async ({ container }) => await completeDueOrders(container),
  })
  registerJob({
    name: "shipments.follow",
    every: { minutes: 5 },
    catch_up: "latest",
    run: async ({ container }) => await followCarriers(container),
  })
}
