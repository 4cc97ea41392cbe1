import { handler, runner, type CompanyPrincipal } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cartDtoOf } from "../cart/cart-dto"
import { quickOrder as runQuickOrder, type QuickLine } from "../cart/quick-order"
import { readSheet } from "../cart/read-sheet"
import { parseRows, parseText } from "../domain/quick-order/parse"
import { cartRoutes as routes } from "../http/routes-cart"
import { earlierLines } from "../queries/order-lines"
import { readCart } from "./carts"
import { shopperOf } from "./shopper"

type Request = {
  scope: MedusaContainer
  principal: CompanyPrincipal
  cart_id: string
  lines: readonly QuickLine[]
  mode: "add" | "set"
  apply: boolean
  idempotency_key?: string
}

const answer = async ({ scope, principal, idempotency_key: key, ...order }: Request) => {
  const shopper = await shopperOf(principal, scope)
  const { facts } = await readCart(scope, order.cart_id, shopper)
  const { quick_order, loaded } = await runQuickOrder(scope, {
    ...order,
    shopper,
    currency_code: facts.cart.currency_code,
    once: key ? { company_id: principal.company.id, key } : null,
  })
  return { quick_order, cart: loaded && cartDtoOf(loaded, shopper.viewer) }
}

export const quickOrder = handler(
  routes.quickOrder,
  async ({ scope, principal, params, body: { text, rows, ...body } }) =>
    await answer({
      scope,
      principal,
      cart_id: params.id,
      lines:
        text === undefined
          ? (rows ?? []).map(({ sku, quantity }, index) => ({
              row: index + 1,
              text: `${sku} ${quantity}`,
              sku,
              quantity,
            }))
          : parseText(text),
      ...body,
    })
)

export const quickOrderFile = handler(
  routes.quickOrderFile,
  async ({ scope, principal, params, body, file }) =>
    await answer({
      scope,
      principal,
      cart_id: params.id,
      lines: parseRows(await readSheet(file)),
      ...body,
    })
)

export const reorder = handler(routes.reorder, async ({ scope, principal, params, body }) => {
  const lines = await earlierLines(runner(scope), {
    company_id: principal.company.id,
    order_id: body.order_id,
  })
  const result = await answer({
    scope,
    principal,
    cart_id: params.id,
    lines: lines.map((line, index) => ({
      row: index + 1,
      text: `${line.sku ?? line.variant_id} ${line.quantity}`,
      sku: line.sku ?? line.variant_id,
      quantity: line.quantity,
      variant_id: line.variant_id,
    })),
    mode: "add",
    apply: true,
  })
  const shopper = await shopperOf(principal, scope)
  return {
    ...result,
    cart: result.cart ?? cartDtoOf(await readCart(scope, params.id, shopper), shopper.viewer),
  }
})
