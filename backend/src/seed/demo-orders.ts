import type { MedusaContainer } from "@medusajs/framework/types"
import { buyerContextOf, loadSupply } from "@wholesale/catalog"
import {
  Refusal,
  resolvePrincipal,
  runQuery,
  transactionRunner,
  type By,
  type CompanyPrincipal,
  type TransactionContext,
} from "@wholesale/core"
import { inCartTransaction } from "@wholesale/ordering/cart/services"
import { findFunding } from "@wholesale/ordering/checkout/funding"
import { prepareCheckout } from "@wholesale/ordering/checkout/place-cart"
import { completeCart } from "@wholesale/ordering/checkout/split-cart"
import { writeOrders } from "@wholesale/ordering/checkout/write-orders"
import { placerOf } from "@wholesale/ordering/handlers/shopper"
import { insertCartLines } from "@wholesale/ordering/medusa/cart-lines"
import { insertCart } from "@wholesale/ordering/medusa/carts"
import { settleFate, type PlacedPart } from "./demo-order-fates"
import { followHistory, restock, stockUp } from "./demo-order-aftermath"
import { seedDisputes } from "./demo-disputes"
import { seedPayments } from "./demo-money"
import { planCheckouts, type PlannedCheckout } from "./demo-order-plan"

/** Who buys: a retailer with the person who orders and where the goods go. */
export type DemoBuyer = { company_id: string; customer_id: string; location_id: string }
/** A seller's variants in the order of its range, with what has to be ordered at least. */
export type DemoShelf = { seller_id: string; variants: { variant_id: string; minimum: number }[] }

/**
 * A year of orders in every state, made by the checkout and the order operations themselves with the
 * dates of then; what Medusa has to be told about what is long over is told in a few statements.
 */
export const seedOrders = async (
  container: MedusaContainer,
  buyers: ReadonlyMap<string, DemoBuyer>,
  shelves: ReadonlyMap<string, DemoShelf>,
  now: Date
): Promise<void> => {
  await stockUp(container)
  for (const checkout of planCheckouts(now)) {
    const buyer = buyers.get(checkout.retailer)
    if (buyer) {
      const placed = await place(container, checkout, buyer, shelves)
      for (const part of placed) {
        await settleFate(container, part, now)
      }
    }
  }
  await seedPayments(container, now)
  await seedDisputes(container, now)
  await followHistory(container)
  await restock(container)
}

/** The owners of retailers with their first address, by the retailer's word. */
export const findBuyers = async (
  container: MedusaContainer,
  retailers: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, DemoBuyer>> => {
  const rows = await runQuery<DemoBuyer>(
    container,
    `select distinct on (m.company_id) m.company_id, m.actor_id as customer_id, l.id as location_id
     from company_member m join company_location l on l.company_id = m.company_id
     where m.role_id = 'role_retailer_owner' and m.company_id = any(?)
     order by m.company_id, l.created_at, l.id`,
    [[...retailers.values()]]
  )
  const found = new Map(rows.map((row) => [row.company_id, row]))
  return new Map(
    [...retailers].flatMap(([word, id]) => {
      const buyer = found.get(id)
      return buyer ? [[word, buyer] as const] : []
    })
  )
}

/** Who a buyer is to the checkout; null for somebody who may not act. */
export const principalOf = async (
  container: MedusaContainer,
  buyer: Pick<DemoBuyer, "company_id" | "customer_id">
) => {
  const principal = await resolvePrincipal(
    {
      actor: { type: "customer", id: buyer.customer_id },
      company_id: buyer.company_id,
      mfa_passed: true,
    },
    container
  )
  return principal?.kind === "company" ? principal : null
}

const place = async (
  container: MedusaContainer,
  checkout: PlannedCheckout,
  buyer: DemoBuyer,
  shelves: ReadonlyMap<string, DemoShelf>
): Promise<PlacedPart[]> => {
  const principal = await principalOf(container, buyer)
  const lines = linesOf(checkout, shelves)
  if (!principal || lines.length === 0) {
    return []
  }
  const context = await buyerContextOf(principal, container)
  const orders = await inCartTransaction(container, async (tx) => {
    const cart_id = await fillCart(tx, checkout, buyer, lines)
    return cart_id ? await order(tx, { cart_id, checkout, buyer, principal, context }) : []
  }).catch(leaveOut)
  return orders.flatMap(({ id, seller_id }) => {
    const part = checkout.parts.find(({ seller }) => shelves.get(seller)?.seller_id === seller_id)
    return part ? [{ id, seller_id, buyer, placed_at: checkout.at, ...part }] : []
  })
}

/** What the checkout refuses, for example below a seller's minimum, was not ordered then either. */
const leaveOut = (error: unknown) => {
  if (error instanceof Refusal) {
    return []
  }
  throw error
}

const linesOf = ({ parts }: PlannedCheckout, shelves: ReadonlyMap<string, DemoShelf>) =>
  parts.flatMap(({ seller, lines }) => {
    const variants = shelves.get(seller)?.variants ?? []
    return lines.flatMap(({ position, minimums }) => {
      const variant = variants.at(position % Math.max(1, variants.length))
      // Two minimums at least, so that nearly every part reaches the seller's minimum order value.
      return variant
        ? [{ variant_id: variant.variant_id, quantity: variant.minimum * (minimums + 1) }]
        : []
    })
  })

const fillCart = async (
  tx: TransactionContext,
  { at, po_number }: PlannedCheckout,
  { company_id, customer_id, location_id }: DemoBuyer,
  lines: readonly { variant_id: string; quantity: number }[]
) => {
  const cart_id = await insertCart(tx, {
    company_id,
    customer_id,
    name: null,
    shared: true,
    currency_code: null,
    location_id,
    po_number,
    now: at,
  })
  if (cart_id) {
    const distinct = [...new Map(lines.map((line) => [line.variant_id, line])).values()]
    await insertCartLines(tx, { cart_id, lines: distinct, now: at })
  }
  return cart_id
}

type Ordering = {
  cart_id: string
  checkout: PlannedCheckout
  buyer: DemoBuyer
  principal: CompanyPrincipal
  context: Awaited<ReturnType<typeof buyerContextOf>>
}

const order = async (tx: TransactionContext, ordering: Ordering) => {
  const { cart_id, checkout, buyer, principal, context } = ordering
  const by: By = {
    actor_type: "customer",
    actor_id: buyer.customer_id,
    company_id: buyer.company_id,
    request_id: null,
  }
  const now = checkout.at
  const request = { cart_id, buyer: placerOf(principal), context, by, input: {} }
  const attempt = await prepareCheckout(tx, request, now)
  const run = transactionRunner(tx)
  const variants = attempt.parts.flatMap(({ lines }) => lines.map((line) => line.variant_id))
  await writeOrders(tx, {
    ...attempt,
    funding: findFunding(undefined, null),
    supply: await loadSupply(run, variants),
  })
  await completeCart(tx, cart_id, now)
  return await run<{ id: string; seller_id: string }>(
    `select o.id, o.seller_id from seller_order o join order_group g on g.id = o.group_id
     where g.cart_id = ? order by o.id`,
    [cart_id]
  )
}
