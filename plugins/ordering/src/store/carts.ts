import { createCartWorkflow, updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type {
  CreateCartWorkflowInputDTO,
  UpdateCartWorkflowInputDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock, notFound, runQuery } from "@wholesale/core"
import { lockOpenCart } from "../cart/access"
import { changeCart, changeLines } from "../cart/change-cart"
import { inCartTransaction } from "../cart/services"
import { adoptCart } from "../medusa/carts"
import { chooseShipping } from "../medusa/cart-choices"
import { withChargedTotal } from "./charged-total"
import { inPlaceOfCore, param, storeShopper, type StoreRequest } from "./request"

/**
 * A cart in Medusa's shape, with the fields that were asked for and the total that is charged. Lines
 * of products that the buyer can't see any more are left out.
 */
const readCart = async (req: StoreRequest, id: string) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  const cart = data.at(0)
  if (!cart) {
    throw notFound("Cart", id)
  }
  const charged = await withChargedTotal(req, { ...cart, id })
  const hidden = await hiddenLines(req, id)
  return hidden.size === 0
    ? charged
    : { ...charged, items: charged.items?.filter((item: { id: string }) => !hidden.has(item.id)) }
}

const hiddenLines = async (req: StoreRequest, cartId: string): Promise<Set<string>> => {
  const { buyer } = await storeShopper(req)
  const rows = await runQuery<{ id: string }>(
    req.scope,
    `select li.id from cart_line_item li
     left join listing l on l.product_id = li.product_id and l.deleted_at is null
     where li.cart_id = ? and li.product_id is not null
       and not coalesce(l.audience && array(select jsonb_array_elements_text(?::jsonb)), false)`,
    [cartId, JSON.stringify(buyer.tokens)]
  )
  return new Set(rows.map(({ id }) => id))
}

/** `GET /store/carts/:id` */
export const getStoreCart = inPlaceOfCore(async (req, res) => {
  res.json({ cart: await readCart(req, param(req, "id")) })
})

/** `POST /store/carts`: Medusa makes the cart, its lines come in our way. */
export const createStoreCart = inPlaceOfCore<CreateCartWorkflowInputDTO>(async (req, res) => {
  const shopper = await storeShopper(req)
  const { items = [], email, ...body } = req.validatedBody
  const { customer_id } = shopper.viewer
  const { result } = await createCartWorkflow(req.scope).run({
    input: { ...body, ...(customer_id ? { customer_id } : { email }) },
  })
  const cart_id = result.id
  await inCartTransaction(req.scope, async (tx) => {
    const cart = await lockOpenCart(tx, cart_id, shopper.viewer)
    await adoptCart(tx, cart, shopper.viewer, clock.now())
  })
  if (items.length > 0) {
    await changeLines(req.scope, { cart_id, shopper, lines: items.map(wanted), mode: "add" })
  }
  res.status(200).json({ cart: await readCart(req, cart_id) })
})

/** `POST /store/carts/:id`: Medusa changes the cart, then its amounts are ours again. */
export const updateStoreCart = inPlaceOfCore<UpdateCartWorkflowInputDTO>(async (req, res) => {
  const shopper = await storeShopper(req)
  const cart_id = param(req, "id")
  const { email, customer_id: _customer, ...body } = req.validatedBody
  await changeCart(req.scope, { cart_id, shopper }, () => Promise.resolve())
  // A company's cart belongs to its members; an address in `email` would give it to somebody else.
  const input = shopper.viewer.company_id ? body : { ...body, email }
  await updateCartWorkflow(req.scope).run({ input: { ...input, id: cart_id } })
  await changeCart(req.scope, { cart_id, shopper }, () => Promise.resolve())
  res.status(200).json({ cart: await readCart(req, cart_id) })
})

type LineBody = { variant_id?: string | null; quantity: number }

const wanted = ({ variant_id, quantity }: { variant_id?: string | null; quantity: unknown }) => ({
  variant_id: variant_id ?? "",
  quantity: Number(quantity),
})

/** `POST /store/carts/:id/line-items` */
export const addStoreLine = inPlaceOfCore<LineBody>(async (req, res) => {
  const shopper = await storeShopper(req)
  const cart_id = param(req, "id")
  const lines = [wanted(req.validatedBody)]
  await changeLines(req.scope, { cart_id, shopper, lines, mode: "add" })
  res.status(200).json({ cart: await readCart(req, cart_id) })
})

const setLine = async (req: StoreRequest<LineBody>, quantity: number) => {
  const shopper = await storeShopper(req)
  const cart_id = param(req, "id")
  const lines = [{ line_id: param(req, "line_id"), quantity }]
  await changeLines(req.scope, { cart_id, shopper, lines, mode: "set" })
  return await readCart(req, cart_id)
}

/** `POST /store/carts/:id/line-items/:line_id` */
export const changeStoreLine = inPlaceOfCore<LineBody>(async (req, res) => {
  res.status(200).json({ cart: await setLine(req, Number(req.validatedBody.quantity)) })
})

/** `DELETE /store/carts/:id/line-items/:line_id` */
export const deleteStoreLine = inPlaceOfCore<LineBody>(async (req, res) => {
  const parent = await setLine(req, 0)
  res.status(200).json({ id: param(req, "line_id"), object: "line-item", deleted: true, parent })
})

type ShippingBody = { option_id: string } | { option_id: string }[]

/** `POST /store/carts/:id/shipping-methods`: an option is chosen for the seller that offers it. */
export const addStoreShipping = inPlaceOfCore<ShippingBody>(async (req, res) => {
  const shopper = await storeShopper(req)
  const cart_id = param(req, "id")
  const ids = [req.validatedBody].flat().map(({ option_id }) => option_id)
  const owners = await runQuery<{ seller_id: string; shipping_option_id: string }>(
    req.scope,
    `select seller_id, shipping_option_id from seller_shipping_option
     where deleted_at is null and shipping_option_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(ids)]
  )
  const unknown = ids.find((id) => !owners.some((owner) => owner.shipping_option_id === id))
  if (unknown) {
    throw notFound("Shipping option", unknown)
  }
  await changeCart(
    req.scope,
    { cart_id, shopper },
    (tx, _cart, now) => chooseShipping(tx, { cart_id, choices: owners, now }),
    ({ quote }) => {
      const lost = owners.find(
        ({ seller_id, shipping_option_id: id }) =>
          quote.parts.find((part) => part.seller.id === seller_id)?.shipping?.id !== id
      )
      if (lost) {
        throw notFound("Shipping option", lost.shipping_option_id)
      }
    }
  )
  res.status(200).json({ cart: await readCart(req, cart_id) })
})
