import type { VariantSupply } from "@wholesale/catalog"
import { faultPoint, sql, type By, type TransactionContext } from "@wholesale/core"
import type { Destination, QuoteFacts } from "../domain/quote/facts"
import type { QuotedPart, Totals } from "../domain/quote/types"
import { insertOrders, nextDisplayIds } from "../medusa/orders"
import type { NewOrder } from "../medusa/order-rows"
import { insertPayments, paymentIds } from "../medusa/payments"
import { rowId } from "../medusa/row-ids"
import { placeOrders, type Placement } from "../modules/seller_order/operations/place-orders"
import type { Funding } from "./funding"
import type { Buyer } from "./gates"
import { followPlacement } from "./placement-followers"
import { reserve } from "./reserve"
import { usePromotions } from "./use-promotions"

/** A checkout that has passed every check but funding and stock. */
export type Writing = {
  facts: QuoteFacts
  parts: QuotedPart[]
  totals: Totals
  buyer: Buyer
  by: By
  funding: Funding
  supply: ReadonlyMap<string, VariantSupply>
  now: Date
}

type Person = { email: string | null; first_name: string | null; last_name: string | null }

/**
 * Authorises the payment, sets stock aside and writes everything that a placed order consists of.
 * @throws PROMOTION_ENDED, FUNDING_DECLINED, OUT_OF_STOCK
 */
export const writeOrders = async (tx: TransactionContext, writing: Writing): Promise<void> => {
  const { facts, parts, buyer, now } = writing
  const { cart } = facts
  const { currency_code } = cart
  const { customer_id } = buyer
  const person = await personOf(tx, customer_id)
  await usePromotions(tx, { parts, currency_code, customer_id, email: person.email, now })
  const groupId = rowId("ogrp")
  const orders = await newOrders(tx, parts)
  const payments = await authorise(tx, writing, groupId, orders)
  const promises = await reserve(tx, {
    parts,
    lines: orders.flatMap(({ lines }) => lines),
    supply: writing.supply,
    created_by: customer_id,
    now,
  })
  faultPoint("checkout.reserved")
  const shipTo = named(facts.destination, person, facts.country_code)
  await insertOrders(
    tx,
    {
      cart_id: cart.id,
      region_id: cart.region_id,
      customer_id,
      sales_channel_id: cart.sales_channel_id,
      email: person.email,
      currency_code,
      shipping_address: shipTo,
      billing_address: facts.billing ? named(facts.billing, person, null) : shipTo,
      metadata: { order_group_id: groupId },
      now,
    },
    orders
  )
  await insertPayments(tx, payments, now)
  await placeOrders(tx, placementOf(writing, { group_id: groupId, orders, promises, shipTo }))
  await followPlacement({ tx, group_id: groupId, by: writing.by, now })
}

type Written = {
  group_id: string
  orders: readonly NewOrder[]
  promises: Awaited<ReturnType<typeof reserve>>
  shipTo: Destination
}

/** Our side of what was written for Medusa. */
const placementOf = (
  { facts, buyer, funding, totals, by, now }: Writing,
  { group_id, orders, promises, shipTo }: Written
): Placement => ({
  group: {
    id: group_id,
    cart_id: facts.cart.id,
    buyer_id: buyer.company_id,
    member_id: buyer.member_id,
    customer_id: buyer.customer_id,
    po_number: facts.cart.po_number,
    currency_code: facts.cart.currency_code,
    ship_to: shipTo,
    funding_key: funding.key,
    verified_vat: facts.verified_vat?.value ?? null,
    totals,
  },
  orders: orders.map((order) => ({
    id: rowId("sord"),
    order_id: order.id,
    display_id: order.display_id,
    part: order.part,
    lines: order.lines,
    promises: new Map(
      order.lines.flatMap(({ id }) => {
        const promise = promises.get(id)
        return promise ? [[id, promise]] : []
      })
    ),
  })),
  by,
  now,
})

const newOrders = async (
  tx: TransactionContext,
  parts: readonly QuotedPart[]
): Promise<NewOrder[]> => {
  const displayIds = await nextDisplayIds(tx, parts.length)
  return parts.map((part, index) => ({
    id: rowId("order"),
    display_id: displayIds[index],
    part,
    lines: part.lines.map((line) => ({ id: rowId("ordli"), line })),
  }))
}

/** One payment per order, so that each seller's order is captured and refunded by itself. */
const authorise = async (
  tx: TransactionContext,
  { facts, buyer, funding, now }: Writing,
  groupId: string,
  orders: readonly NewOrder[]
) => {
  const wanted = orders.map(({ id, part }) => ({
    order_id: id,
    seller_id: part.seller.id,
    amount: part.totals.total,
    currency_code: facts.cart.currency_code,
    ...paymentIds(),
  }))
  const answer = await funding.authorise({ tx, buyer, group_id: groupId, orders: wanted, now })
  return wanted.map((order) => ({
    ...order,
    provider_id: answer.provider_id,
    data: answer.data.get(order.order_id) ?? {},
  }))
}

const personOf = async (tx: TransactionContext, customerId: string): Promise<Person> => {
  const rows = await sql<Person>(
    tx,
    "select email, first_name, last_name from customer where id = ?",
    [customerId]
  )
  return rows.at(0) ?? { email: null, first_name: null, last_name: null }
}

/** An address of a company says who ordered; one that names somebody stays as it is. */
const named = (
  address: Destination | null,
  { first_name, last_name }: Person,
  country: string | null
): Destination => ({
  location_id: address?.location_id ?? null,
  company: address?.company ?? null,
  first_name: address?.first_name ?? first_name,
  last_name: address?.last_name ?? last_name,
  address_1: address?.address_1 ?? null,
  address_2: address?.address_2 ?? null,
  postal_code: address?.postal_code ?? null,
  city: address?.city ?? null,
  province: address?.province ?? null,
  country_code: address?.country_code ?? country ?? "",
  phone: address?.phone ?? null,
})
