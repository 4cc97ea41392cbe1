"use client"

import { useTranslations } from "next-intl"
import { useEffect, useReducer, useRef, useState, useTransition, type KeyboardEvent } from "react"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"
import { changePad, emptyPad, filledRows } from "@/domain/quick-order-pad"
import { useRouter } from "@/i18n/navigation"
import { Button } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { cx } from "@/ui/cx"
import { CartIcon } from "@/ui/icons"
import { checkRowsAction, type QuickOrderAnswer } from "./actions"
import { PAD_COLUMNS, PadLine } from "./pad-line"
import { VerdictCounts } from "./verdict"

/** Milliseconds of rest before what was typed is checked by itself. */
const REST_MS = 500

type Verdicts = Map<number, QuickOrderLineDto>

/**
 * The pad for whoever knows the SKUs: type, paste or choose, Enter goes on, arrows go up and down,
 * Ctrl-Z takes back. Every row says how it was understood before anything is put into the cart.
 */
export const QuickOrderPad = () => {
  const t = useTranslations("quickOrder")
  const router = useRouter()
  const [pad, change] = useReducer(changePad, undefined, () => emptyPad())
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map())
  const [answer, setAnswer] = useState<QuickOrderAnswer | null>(null)
  const [applying, startApplying] = useTransition()
  const grid = useRef<HTMLDivElement>(null)
  const filled = filledRows(pad)
  const asked = JSON.stringify(filled)

  useEffect(() => {
    const rows: ReturnType<typeof filledRows> = JSON.parse(asked)
    if (rows.length === 0) {
      return setVerdicts(new Map())
    }
    let current = true
    const timer = setTimeout(async () => {
      const checked = await checkRowsAction(
        rows.map(({ sku, quantity }) => ({ sku, quantity })),
        false
      )
      if (current) {
        setVerdicts(checked.ok ? byRow(rows, checked.result.lines) : new Map())
        setAnswer(checked.ok ? null : checked)
      }
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [asked])

  const apply = () =>
    startApplying(async () => {
      const rows = filled.map(({ sku, quantity }) => ({ sku, quantity }))
      const applied = await checkRowsAction(rows, true)
      setAnswer(applied)
      if (applied.ok) {
        setVerdicts(byRow(filled, applied.result.lines))
        // What could not be ordered stays on the pad with its verdict.
        for (const [index, line] of applied.result.lines.entries()) {
          const row = filled[index]
          if (row && (line.verdict === "matched" || line.verdict === "rounded")) {
            change({ type: "removed", id: row.id })
          }
        }
        router.refresh()
      }
    })

  const focusCell = (row: number, field: string) => {
    const cells = grid.current?.querySelectorAll<HTMLInputElement>(`[data-pad=${field}]`)
    cells?.[row]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, row: number) => {
    const field = event.currentTarget.dataset.pad ?? "sku"
    if (event.key === "Enter") {
      event.preventDefault()
      if (field === "sku") {
        return focusCell(row, "quantity")
      }
      if (row === pad.rows.length - 1) {
        change({ type: "added" })
      }
      // The new row is there after the next frame.
      requestAnimationFrame(() => focusCell(row + 1, "sku"))
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      focusCell(row + (event.key === "ArrowDown" ? 1 : -1), field)
    }
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      change({ type: "undone" })
    }
  }
  const ready = [...verdicts.values()].filter(
    ({ verdict }) => verdict === "matched" || verdict === "rounded"
  ).length
  return (
    <div>
      <div
        aria-hidden="true"
        className={cx("h-8 items-center bg-sunken text-xs font-semibold text-muted", PAD_COLUMNS)}
      >
        <span />
        <span>{t("sku")}</span>
        <span className="text-end">{t("quantity")}</span>
        <span className="max-md:hidden">{t("understood")}</span>
      </div>
      <div ref={grid} role="group" aria-label={t("pad")} className="border-y border-line">
        {pad.rows.map((row, index) => (
          <PadLine
            key={row.id}
            number={index + 1}
            row={row}
            verdict={verdicts.get(row.id)}
            change={change}
            onKeyDown={(event) => onKeyDown(event, index)}
            goToQuantity={() => requestAnimationFrame(() => focusCell(index, "quantity"))}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          disabled={applying || ready === 0}
          aria-busy={applying}
          onClick={apply}
        >
          <CartIcon />
          {t("apply", { count: ready })}
        </Button>
        <Button onClick={() => change({ type: "added" })}>{t("addRow")}</Button>
        <Button disabled={pad.past.length === 0} onClick={() => change({ type: "undone" })}>
          {t("undo")}
        </Button>
        <Button variant="quiet" onClick={() => change({ type: "cleared" })}>
          {t("clear")}
        </Button>
      </div>
      <div className="mt-3 empty:hidden">
        <Answer answer={answer} />
      </div>
    </div>
  )
}

const byRow = (rows: { id: number }[], lines: QuickOrderLineDto[]): Verdicts =>
  new Map(lines.flatMap((line, index) => (rows[index] ? [[rows[index].id, line] as const] : [])))

const Answer = ({ answer }: { answer: QuickOrderAnswer | null }) => {
  const t = useTranslations("quickOrder")
  if (!answer) {
    return null
  }
  if (!answer.ok) {
    return (
      <Callout tone="danger" live>
        {answer.message}
      </Callout>
    )
  }
  return answer.result.applied ? (
    <Callout tone="positive" title={t("applied")} live>
      <VerdictCounts counts={answer.result.counts} />
    </Callout>
  ) : null
}
