import { clock, handler, notFound, refuse, runner } from "@wholesale/core"
import type { CartDto } from "../http/cart"
import { mayReach, type Shopper } from "../cart/access"
import { cartDtoOf, shippingDto } from "../cart/cart-dto"
import { changeCart, changeLines } from "../cart/change-cart"
import { setPromotions } from "../cart/promotions"
import { inCartTransaction } from "../cart/services"
import { loadQuote, type LoadedQuote } from "../checkout/load-quote"
import { listFundings } from "../checkout/funding"
import { passGates } from "../checkout/gates"
import { placeCart } from "../checkout/place-cart"
import { addTotals } from "../domain/quote/totals"
import { cartRoutes as routes } from "../http/routes-cart"
import { deleteCart as removeCart, insertCart } from "../medusa/carts"
import { lockOpenCart } from "../cart/access"
import { chooseShipping, setPoNumber, setProfile } from "../medusa/cart-choices"
import { listCarts as listCompanyCarts } from "../queries/cart-list"
import { ownsLocation } from "../queries/owns-location"
import { searchSkus } from "../queries/search-skus"
import type { MedusaContainer } from "@medusajs/framework/types"
import { placerOf, shopperOf } from "./shopper"

/** A cart as somebody sees it. @throws NOT_FOUND, also for other companies' and private carts */
export const readCart = async (
  scope: MedusaContainer,
  cartId: string,
  { viewer, buyer }: Shopper
): Promise<LoadedQuote> => {
  const loaded = await loadQuote(runner(scope), { cart_id: cartId, buyer, now: clock.now() })
  const { cart } = loaded.facts
  if (cart.company_id === null || !mayReach({ ...cart, has_account: true }, viewer)) {
    throw notFound("Cart", cartId)
  }
  return loaded
}

const answer = (loaded: LoadedQuote, { viewer }: Shopper): { cart: CartDto } => ({
  cart: cartDtoOf(loaded, viewer),
})

const assertLocation = async (
  scope: MedusaContainer,
  companyId: string,
  id: string | null | undefined
) => {
  if (id && !(await ownsLocation(runner(scope), companyId, id))) {
    throw notFound("Location", id)
  }
}

export const listCarts = handler(routes.listCarts, async ({ scope, principal }) => ({
  carts: await listCompanyCarts(runner(scope), {
    company_id: principal.company.id,
    customer_id: principal.actor.id,
  }),
}))

export const createCart = handler(routes.createCart, async ({ scope, principal, body }) => {
  const shopper = await shopperOf(principal, scope)
  await assertLocation(scope, principal.company.id, body.location_id)
  const id = await inCartTransaction(scope, (tx) =>
    insertCart(tx, {
      company_id: principal.company.id,
      customer_id: principal.actor.id,
      name: body.name ?? null,
      shared: body.shared ?? true,
      currency_code: body.currency_code ?? null,
      location_id: body.location_id ?? null,
      po_number: body.po_number ?? null,
      now: clock.now(),
    })
  )
  if (!id) {
    throw refuse("INVALID_INPUT", "The marketplace does not sell in this currency")
  }
  return answer(await readCart(scope, id, shopper), shopper)
})

export const getCart = handler(routes.getCart, async ({ scope, principal, params }) => {
  const shopper = await shopperOf(principal, scope)
  return answer(await readCart(scope, params.id, shopper), shopper)
})

export const changeCartProfile = handler(
  routes.changeCart,
  async ({ scope, principal, params, body }) => {
    const shopper = await shopperOf(principal, scope)
    const { promotion_codes: codes, po_number, ...profile } = body
    await assertLocation(scope, principal.company.id, profile.location_id)
    const change = { cart_id: params.id, shopper }
    const loaded = await changeCart(scope, change, async (tx, { id: cart_id }, now) => {
      await setProfile(tx, { cart_id, profile, now })
      await setPoNumber(tx, { cart_id, po_number, now })
    })
    if (codes === undefined) {
      return answer(loaded, shopper)
    }
    await setPromotions(scope, params.id, codes)
    return answer(await readCart(scope, params.id, shopper), shopper)
  }
)

export const deleteCart = handler(routes.deleteCart, async ({ scope, principal, params }) => {
  const { viewer } = await shopperOf(principal, scope)
  await inCartTransaction(scope, async (tx) => {
    const { id } = await lockOpenCart(tx, params.id, viewer)
    await removeCart(tx, id, clock.now())
  })
  return { id: params.id, object: "cart", deleted: true }
})

export const changeCartLines = handler(
  routes.changeLines,
  async ({ scope, principal, params, body }) => {
    const shopper = await shopperOf(principal, scope)
    return answer(await changeLines(scope, { cart_id: params.id, shopper, ...body }), shopper)
  }
)

export const changeCartSeller = handler(
  routes.changeCartSeller,
  async ({ scope, principal, params, body }) => {
    const shopper = await shopperOf(principal, scope)
    const choice = { seller_id: params.seller_id, ...body }
    const loaded = await changeCart(
      scope,
      { cart_id: params.id, shopper },
      (tx, { id: cart_id }, now) => chooseShipping(tx, { cart_id, choices: [choice], now }),
      ({ quote }) => {
        const part = quote.parts.find(({ seller }) => seller.id === choice.seller_id)
        if (!part) {
          throw notFound("Seller in this cart", choice.seller_id)
        }
        if (choice.shipping_option_id && part.shipping?.id !== choice.shipping_option_id) {
          throw notFound("Shipping option", choice.shipping_option_id)
        }
      }
    )
    return answer(loaded, shopper)
  }
)

export const listShippingOptions = handler(
  routes.listShippingOptions,
  async ({ scope, principal, params }) => {
    const { facts, quote } = await readCart(scope, params.id, await shopperOf(principal, scope))
    return {
      currency_code: facts.cart.currency_code,
      sellers: quote.parts.map((part) => ({ seller_id: part.seller.id, ...shippingDto(part) })),
    }
  }
)

export const checkObstacles = handler(
  routes.checkObstacles,
  async ({ scope, principal, by, params, query }) => {
    const { facts, quote } = await readCart(scope, params.id, await shopperOf(principal, scope))
    const parts = quote.parts.filter(({ seller }) => query.seller_ids?.includes(seller.id) ?? true)
    const attempt = {
      buyer: placerOf(principal),
      by,
      facts,
      parts,
      totals: addTotals(parts.map((part) => part.totals)),
      approval_request_id: null,
      now: clock.now(),
    }
    return { problems: await inCartTransaction(scope, (tx) => passGates({ ...attempt, tx })) }
  }
)

export const checkout = handler(routes.checkout, async ({ scope, principal, by, params, body }) => {
  const { order_group, remaining_cart_id } = await placeCart(scope, {
    cart_id: params.id,
    buyer: placerOf(principal),
    context: (await shopperOf(principal, scope)).buyer,
    by,
    input: body,
  })
  return { order_group, remaining_cart_id }
})

export const getFundingMethods = handler(routes.listFundings, () =>
  Promise.resolve({ funding_methods: listFundings().map(({ key, label }) => ({ key, label })) })
)

export const searchSku = handler(routes.searchSku, async ({ scope, principal, query }) => {
  const { buyer } = await shopperOf(principal, scope)
  return { matches: await searchSkus(runner(scope), { tokens: buyer.tokens, ...query }) }
})
