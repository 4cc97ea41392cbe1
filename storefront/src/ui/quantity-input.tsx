"use client"

import { useTranslations } from "next-intl"
import { useEffect, useId, useState, type KeyboardEvent } from "react"
import {
  firstQuantity,
  lastQuantity,
  nearestQuantity,
  quantityState,
  steppedQuantity,
  typedQuantity,
  type QuantityRule,
} from "@/domain/quantity-rule"
import { cx } from "./cx"
import { MinusIcon, PlusIcon } from "./icons"

type QuantityInputProps = {
  name: string
  /** What is counted, with its SKU: read out with the field and its two buttons. */
  label: string
  rule: QuantityRule
  quantity: number
  /** Hears of every quantity that the rule admits, and of 0. */
  onChange?: (quantity: number) => void
  disabled?: boolean
  /** Hides the sentence below the field where a table has no room; it is still read out. */
  quiet?: boolean
  /** Counts single pieces: the buttons then speak of one, not of one case. */
  single?: boolean
}

/**
 * A quantity by whole cases. What is typed is rounded when the field is left, and the rounding is
 * said; a quantity that came from the server is never changed by itself.
 */
export const QuantityInput = ({
  name,
  label,
  rule,
  quantity,
  onChange,
  disabled,
  quiet,
  single,
}: QuantityInputProps) => {
  const t = useTranslations("quantity")
  const id = useId()
  const [typed, setTyped] = useState(String(quantity))
  const [note, setNote] = useState("")
  useEffect(() => setTyped(String(quantity)), [quantity])

  const settle = (next: number, said: string) => {
    setTyped(String(next))
    setNote(said)
    onChange?.(next)
  }
  const step = (direction: 1 | -1) =>
    settle(steppedQuantity(rule, typedQuantity(typed) ?? quantity, direction), "")
  const leave = () => {
    const wanted = typed.trim() === "" ? 0 : typedQuantity(typed)
    if (wanted === null) {
      return settle(quantity, t("notANumber"))
    }
    const next = nearestQuantity(rule, wanted)
    settle(next, next === wanted ? "" : rounding(next, wanted))
  }
  const rounding = (next: number, wanted: number) => {
    if (next < wanted) {
      return t("maximum", { count: next })
    }
    return wanted < rule.min_quantity
      ? t("minimum", { count: next })
      : t("rounded", { count: next, cases: next / rule.order_multiple })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault()
      step(event.key === "ArrowUp" ? 1 : -1)
    }
    if (event.key === "Enter") {
      leave()
    }
  }
  const state = quantityState(rule, typedQuantity(typed) ?? quantity)
  const shown = note || (state === "ok" ? "" : t(`states.${state}`, ruleNumbers(rule)))
  return (
    <div className="inline-grid justify-items-end gap-0.5">
      <div
        className={cx(
          "inline-flex items-stretch rounded-md border bg-surface",
          state === "ok" ? "border-control" : "border-warning",
          disabled && "opacity-55"
        )}
      >
        <StepButton
          label={t(single ? "lessOne" : "less", { label })}
          disabled={disabled}
          onClick={() => step(-1)}
        >
          <MinusIcon className="size-3.5" />
        </StepButton>
        <input
          id={id}
          name={name}
          aria-label={label}
          aria-describedby={shown ? `${id}-note` : undefined}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          disabled={disabled}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
          onKeyDown={onKeyDown}
          className="tnum control-h w-14 min-w-0 border-x border-line bg-transparent px-1 text-end"
        />
        <StepButton
          label={t(single ? "moreOne" : "more", { label })}
          disabled={disabled}
          onClick={() => step(1)}
        >
          <PlusIcon className="size-3.5" />
        </StepButton>
      </div>
      <p
        id={`${id}-note`}
        aria-live="polite"
        className={quiet ? "sr-only" : "text-xs text-warning empty:hidden"}
      >
        {shown}
      </p>
    </div>
  )
}

const ruleNumbers = (rule: QuantityRule) => ({
  minimum: firstQuantity(rule),
  multiple: rule.order_multiple,
  maximum: lastQuantity(rule) ?? 0,
})

type StepButtonProps = {
  label: string
  disabled?: boolean
  onClick: () => void
  children: React.ReactNode
}

const StepButton = ({ label, children, ...button }: StepButtonProps) => (
  <button
    type="button"
    aria-label={label}
    tabIndex={-1}
    className="inline-flex w-8 items-center justify-center text-muted hover:bg-hover hover:text-ink pointer-coarse:w-10"
    {...button}
  >
    {children}
  </button>
)
