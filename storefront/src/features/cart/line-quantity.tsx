"use client"

import { startTransition, useActionState, useRef, type ReactNode } from "react"
import { IDLE, type FormAction } from "@/domain/form-state"
import type { QuantityRule } from "@/domain/quantity-rule"
import { QuantityInput } from "@/ui/quantity-input"

type LineQuantityProps = {
  cartId: string
  lineId: string
  label: string
  rule: QuantityRule
  quantity: number
  action: FormAction
  /** What submits the form in a browser without scripts. */
  fallback: ReactNode
}

/** Milliseconds of rest after which a new quantity is sent, so that five clicks are one change. */
const REST_MS = 450

/** A cart line's quantity, saved by itself. */
export const LineQuantity = ({ cartId, lineId, quantity, action, ...rest }: LineQuantityProps) => {
  const [state, submit, pending] = useActionState(action, IDLE)
  const wanted = useRef(quantity)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const change = (next: number) => {
    if (next === wanted.current) {
      return
    }
    wanted.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const form = new FormData()
      form.set("cart_id", cartId)
      form.set("line_id", lineId)
      form.set("quantity", String(next))
      startTransition(() => submit(form))
    }, REST_MS)
  }
  return (
    <form action={submit} aria-busy={pending} onSubmit={(event) => event.preventDefault()}>
      <input type="hidden" name="cart_id" value={cartId} />
      <input type="hidden" name="line_id" value={lineId} />
      <QuantityInput
        name="quantity"
        label={rest.label}
        rule={rest.rule}
        quantity={quantity}
        onChange={change}
      />
      <noscript>{rest.fallback}</noscript>
      {state.status === "refused" ? (
        <p role="alert" className="mt-1 text-end text-xs font-medium text-danger">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
