import "server-only"
import { cookies, headers } from "next/headers"
import { cache } from "react"
import { createCart, listCarts, type CartSummaryDto } from "./carts"
import { currentCurrency } from "./currency"

const CART = "cart"
const DAYS_90 = 60 * 60 * 24 * 90

const byCookie = async (carts: CartSummaryDto[]) => {
  const id = (await cookies()).get(CART)?.value
  const open = carts.filter(({ status }) => status === "open")
  return open.find((cart) => cart.id === id) ?? open.find(({ mine }) => mine) ?? null
}

/** The company's carts and the one that this browser fills; asked once per request. */
export const loadCarts = cache(async () => {
  const carts = await listCarts()
  return { carts, current: await byCookie(carts) }
})

/** Makes a cart the one that this browser fills. Only in server actions. */
export const chooseCart = async (id: string) => {
  const secure = (await headers()).get("x-forwarded-proto") === "https"
  const jar = await cookies()
  jar.set(CART, id, { httpOnly: true, sameSite: "lax", path: "/", maxAge: DAYS_90, secure })
}

export const forgetCart = async () => {
  const jar = await cookies()
  jar.delete(CART)
}

/** The id of the cart that this browser fills; makes one where there is none. Only in actions. */
export const ensureCart = async (): Promise<string> => {
  const { current } = await loadCarts()
  if (current) {
    return current.id
  }
  const cart = await createCart({ currency_code: await currentCurrency() })
  await chooseCart(cart.id)
  return cart.id
}
