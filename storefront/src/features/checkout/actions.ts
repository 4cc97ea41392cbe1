"use server"

import { getLocale } from "next-intl/server"
import { requestApproval } from "@/data/approvals"
import { attempt } from "@/data/attempt"
import { checkout } from "@/data/carts"
import { ApiError } from "@/data/client"
import { chooseCart, forgetCart, loadCarts } from "@/data/current-cart"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { redirect } from "@/i18n/navigation"

const readCheckout = (form: FormData) => {
  const values = formValues(form)
  return {
    seller_ids: values.list("seller_id"),
    location_id: values.optional("location_id") ?? undefined,
    funding: values.optional("funding") ?? undefined,
    po_number: values.optional("po_number") ?? undefined,
    expected_total: Number(values.text("expected_total")),
  }
}

/** Places the orders and shows the confirmation; what was not chosen stays in a cart. */
export const placeOrdersAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  const cartId = formValues(form).text("cart_id")
  return await submit(async () => {
    const { current } = await loadCarts()
    const placed = await attempt(checkout(cartId, readCheckout(form)))
    if (!placed.ok && placed.problem.code === "APPROVAL_REQUIRED") {
      // The page may not have known it: a rule can change between looking and ordering.
      const approval = await requestApproval(cartId, readCheckout(form), null)
      return redirect({ href: `/approvals/${approval.id}`, locale })
    }
    if (!placed.ok) {
      throw new ApiError(placed.problem)
    }
    const { order_group, remaining_cart_id } = placed.data
    if (current?.id === cartId) {
      await (remaining_cart_id ? chooseCart(remaining_cart_id) : forgetCart())
    }
    redirect({ href: `/order-groups/${order_group.id}`, locale })
  }, "cartSaved")
}

/** Sends the cart to the company's approvers and shows the request. */
export const requestApprovalAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  const values = formValues(form)
  return await submit(async () => {
    const approval = await requestApproval(
      values.text("cart_id"),
      readCheckout(form),
      values.optional("message")
    )
    redirect({ href: `/approvals/${approval.id}`, locale })
  }, "cartSaved")
}
