"use server"

import { getLocale } from "next-intl/server"
import { changeCart, changeCartSeller, changeLines, createCart, deleteCart } from "@/data/carts"
import { currentCurrency } from "@/data/currency"
import { chooseCart, ensureCart, forgetCart, loadCarts } from "@/data/current-cart"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { orderedQuantities } from "@/domain/ordered-quantities"
import { redirect } from "@/i18n/navigation"

/** Puts every variant of the form with a quantity above zero into the cart that is being filled. */
export const addToCartAction: FormAction = async (_state, form) =>
  await submit(async () => {
    const lines = orderedQuantities(form, "quantity").map(({ key, quantity }) => ({
      variant_id: key,
      quantity,
    }))
    if (lines.length > 0) {
      await changeLines(await ensureCart(), lines)
    }
  }, "added")

export const setLineAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const quantity = Number(values.text("quantity"))
  return await submit(
    () =>
      changeLines(values.text("cart_id"), [
        { line_id: values.text("line_id"), quantity: Number.isInteger(quantity) ? quantity : 0 },
      ]),
    "cartSaved"
  )
}

export const removeLinesAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const lines = values.list("line_id").map((line_id) => ({ line_id, quantity: 0 }))
  return await submit(() => changeLines(values.text("cart_id"), lines), "lineRemoved")
}

export const chooseShippingAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () =>
      changeCartSeller(values.text("cart_id"), values.text("seller_id"), {
        shipping_option_id: values.optional("shipping_option_id"),
      }),
    "cartSaved"
  )
}

export const saveSellerNoteAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () =>
      changeCartSeller(values.text("cart_id"), values.text("seller_id"), {
        note: values.optional("note"),
      }),
    "cartSaved"
  )
}

export const savePoNumberAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => changeCart(values.text("cart_id"), { po_number: values.optional("po_number") }),
    "cartSaved"
  )
}

export const chooseLocationAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => changeCart(values.text("cart_id"), { location_id: values.optional("location_id") }),
    "cartSaved"
  )
}

/** Adds a code to those that the cart has, or takes the one away whose button was pressed. */
export const promotionAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const removed = values.optional("remove")
  const added = values.optional("code")
  const kept = values.list("codes").filter((code) => code !== removed)
  return await submit(
    () =>
      changeCart(values.text("cart_id"), {
        promotion_codes: [...new Set([...kept, ...(added && !removed ? [added] : [])])],
      }),
    "cartSaved"
  )
}

export const createCartAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(async () => {
    const cart = await createCart({
      name: values.optional("name") ?? undefined,
      shared: values.checked("shared"),
      currency_code: await currentCurrency(),
    })
    await chooseCart(cart.id)
  }, "cartCreated")
}

export const renameCartAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => changeCart(values.text("cart_id"), { name: values.text("name") }),
    "cartSaved"
  )
}

export const shareCartAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => changeCart(values.text("cart_id"), { shared: values.text("shared") === "true" }),
    "cartSaved"
  )
}

export const deleteCartAction: FormAction = async (_state, form) => {
  const id = formValues(form).text("cart_id")
  return await submit(async () => {
    const { current } = await loadCarts()
    await deleteCart(id)
    if (current?.id === id) {
      await forgetCart()
    }
  }, "cartDeleted")
}

/** Makes a cart the one that is being filled, and shows it. */
export const fillCartAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    await chooseCart(formValues(form).text("cart_id"))
    redirect({ href: "/cart", locale })
  }, "cartSaved")
}
