"use client"

import { useTranslations } from "next-intl"
import type { KeyboardEvent } from "react"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"
import type { PadChange, PadRow } from "@/domain/quick-order-pad"
import { cx } from "@/ui/cx"
import { CrossIcon } from "@/ui/icons"
import { SkuField } from "./sku-field"
import { PriceChange, Verdict } from "./verdict"

/** What is known of a line. */
type LineState = {
  verdict: QuickOrderLineDto | undefined
  /** What one cost when it was judged before, when it costs something else now; minor units. */
  former: number | null
  currency: string | null
  /** Whether it waits for a connection. */
  waits: boolean
}

type PadLineProps = {
  number: number
  row: PadRow
  state: LineState
  change: (change: PadChange) => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  goToQuantity: () => void
}

/** The columns of the pad's rows and of their headings. */
export const PAD_COLUMNS =
  "grid grid-cols-[24px_minmax(0,1fr)_84px_36px] gap-x-2 md:grid-cols-[28px_minmax(0,300px)_96px_minmax(0,1fr)_36px] md:gap-x-3"

/** One row of the pad: SKU, quantity, and how it was understood. */
export const PadLine = (props: PadLineProps) => {
  const { number, row, state, change, onKeyDown, goToQuantity } = props
  const t = useTranslations("quickOrder")
  const { id } = row
  const empty = !row.sku && !row.quantity
  return (
    <div className={cx("items-center border-b border-line py-1 last:border-b-0", PAD_COLUMNS)}>
      <span aria-hidden="true" className="tnum text-end text-sm text-muted">
        {number}
      </span>
      <SkuField
        label={t("skuOf", { number })}
        listLabel={t("matches")}
        value={row.sku}
        onChange={(value) => change({ type: "typed", id, field: "sku", value })}
        onPasteLines={(text) => change({ type: "pasted", id, text })}
        onChosen={(match) => {
          change({ type: "typed", id, field: "sku", value: match.sku ?? "" })
          if (!row.quantity) {
            const value = String(Math.max(match.min_quantity, match.order_multiple))
            change({ type: "typed", id, field: "quantity", value })
          }
          goToQuantity()
        }}
        onKeyDown={onKeyDown}
      />
      <input
        aria-label={t("quantityOf", { number })}
        inputMode="numeric"
        autoComplete="off"
        data-pad="quantity"
        value={row.quantity}
        maxLength={10}
        onChange={(event) =>
          change({ type: "typed", id, field: "quantity", value: event.target.value })
        }
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        className="tnum control-h w-full rounded-md border border-control bg-surface px-2.5 text-end"
      />
      <div
        aria-live="polite"
        className="max-md:order-last max-md:col-span-3 max-md:col-start-2 max-md:empty:hidden"
      >
        <LineVerdict state={state} />
      </div>
      <button
        type="button"
        aria-label={t("removeRow", { number })}
        disabled={empty}
        onClick={() => change({ type: "removed", id })}
        className="control-h inline-flex min-w-9 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink disabled:invisible"
      >
        <CrossIcon />
      </button>
    </div>
  )
}

const LineVerdict = ({ state: { verdict, former, currency, waits } }: { state: LineState }) => {
  const t = useTranslations("quickOrder")
  if (!verdict) {
    return waits ? <span className="text-sm text-muted">{t("waits")}</span> : null
  }
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-3">
      <Verdict line={verdict} />
      {former !== null && verdict.unit_price !== null && currency ? (
        <PriceChange from={former} to={verdict.unit_price} currency={currency} />
      ) : null}
    </span>
  )
}
