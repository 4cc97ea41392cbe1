import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ensureSellerSetup,
  writeProducts,
  type ProductToWrite,
  type WrittenProduct,
} from "@wholesale/catalog"
import {
  clock,
  resolvePrincipal,
  transactionRunner,
  type By,
  type CompanyPrincipal,
} from "@wholesale/core"
import { MedusaError } from "@medusajs/framework/utils"
import { changeLines } from "@wholesale/ordering/cart/change-cart"
import { inCartTransaction } from "@wholesale/ordering/cart/services"
import { placeCart } from "@wholesale/ordering/checkout/place-cart"
import { placerOf, shopperOf } from "@wholesale/ordering/handlers/shopper"
import { insertCart } from "@wholesale/ordering/medusa/carts"

export type TestSeller = { id: string; marker: string }
export type TestBuyer = { id: string; customer_id: string; location_id: string; marker: string }

const EUR = "eur"
const STOCK = 1000

/** One product that everybody sees and one that only `chosen` companies see, which has the marker. */
const productsOf = ({ id, marker }: TestSeller, chosen: string[]): ProductToWrite[] => [
  { ...productOf(id, "Tray", `${marker}-1`), listing: { visibility: "public" } },
  { ...productOf(id, "Bowl", `${marker}-2`), listing: { visibility: "public" } },
  {
    ...productOf(id, `${marker}-private`, `${marker}-3`),
    listing: { visibility: "chosen", chosen },
  },
]

const productOf = (seller_id: string, title: string, sku: string): ProductToWrite => ({
  seller_id,
  title,
  status: "published",
  origin_country: "de",
  variants: [
    {
      sku,
      stock: STOCK,
      prices: [
        {
          currency_code: EUR,
          breaks: [
            { min_quantity: 1, amount: 1000n },
            { min_quantity: 24, amount: 900n },
          ],
        },
      ],
      rule: { min_quantity: 6, order_multiple: 6 },
    },
  ],
})

/** Gives a seller of the test cast something to sell. */
export const seedTestProducts = async (
  container: MedusaContainer,
  seller: TestSeller,
  chosen: string[]
): Promise<WrittenProduct[]> => {
  await ensureSellerSetup(container, seller.id)
  return await inCartTransaction(container, (tx) =>
    writeProducts(transactionRunner(tx), productsOf(seller, chosen), { now: clock.now() })
  )
}

/**
 * A cart of a buyer that waits, and an order that was placed.
 * @returns their ids by the path segment that takes them
 */
export const seedTestOrder = async (
  container: MedusaContainer,
  buyer: TestBuyer,
  products: readonly WrittenProduct[]
): Promise<Record<string, string>> => {
  const principal = await principalOf(container, buyer)
  const by: By = {
    actor_type: "customer",
    actor_id: buyer.customer_id,
    company_id: buyer.id,
    request_id: null,
  }
  const lines = products.map(({ variants: [{ variant_id }] }) => ({ variant_id, quantity: 12 }))
  const waiting = await fillCart(container, principal, buyer, lines)
  const cart_id = await fillCart(container, principal, buyer, lines)
  const { order_group } = await placeCart(container, {
    cart_id,
    buyer: placerOf(principal),
    context: (await shopperOf(principal, container)).buyer,
    by,
    input: { location_id: buyer.location_id, po_number: `${buyer.marker}-private` },
  })
  return { carts: waiting, orders: order_group.orders[0].id, "order-groups": order_group.id }
}

const principalOf = async (
  container: MedusaContainer,
  { id, customer_id }: TestBuyer
): Promise<CompanyPrincipal> => {
  const principal = await resolvePrincipal(
    { actor: { type: "customer", id: customer_id }, company_id: id, mfa_passed: true },
    container
  )
  if (principal?.kind !== "company") {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${customer_id} buys for nobody`)
  }
  return principal
}

const fillCart = async (
  container: MedusaContainer,
  principal: CompanyPrincipal,
  buyer: TestBuyer,
  lines: { variant_id: string; quantity: number }[]
): Promise<string> => {
  const shopper = await shopperOf(principal, container)
  const cart_id = await inCartTransaction(container, (tx) =>
    insertCart(tx, {
      company_id: buyer.id,
      customer_id: buyer.customer_id,
      name: `${buyer.marker}-private`,
      shared: true,
      currency_code: EUR,
      location_id: buyer.location_id,
      po_number: null,
      now: clock.now(),
    })
  )
  if (!cart_id) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No region sells in ${EUR}`)
  }
  await changeLines(container, { cart_id, shopper, lines, mode: "add" })
  return cart_id
}
