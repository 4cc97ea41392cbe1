"use client"

import { useTranslations } from "next-intl"
import { useRef, type KeyboardEvent } from "react"
import { firstPrices, formerPrice } from "@/domain/kept-lines"
import { useOnline } from "@/features/offline/use-online"
import { Button } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { cx } from "@/ui/cx"
import { CartIcon } from "@/ui/icons"
import type { QuickOrderAnswer } from "./actions"
import { PAD_COLUMNS, PadLine } from "./pad-line"
import { useApply } from "./use-apply"
import { usePad } from "./use-pad"
import { useVerdicts } from "./use-verdicts"
import { VerdictCounts } from "./verdict"

/**
 * The pad for whoever knows the SKUs: type, paste or choose, Enter goes on, arrows go up and down,
 * Ctrl-Z takes back. Every row says how it was understood before anything is put into the cart. What is
 * typed without a connection is kept, and judged once there is one.
 * @param account whose lines these are, and of which company
 */
export const QuickOrderPad = ({ account }: { account: string }) => {
  const t = useTranslations("quickOrder")
  const online = useOnline()
  const { pad, change, filled, prices, setPrices, ...pendingLines } = usePad(account)
  const { verdicts, currency, refusal, unanswered } = useVerdicts(filled, online, (rows, lines) =>
    setPrices((earlier) => firstPrices(rows, lines, earlier))
  )
  const { answer, applying, apply, again } = useApply({ ...pendingLines, online, change })
  const { pending } = pendingLines
  const grid = useRef<HTMLDivElement>(null)

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
  const formerOf = (id: number) => {
    const row = filled.find((one) => one.id === id)
    const line = verdicts.get(id)
    return row && line ? formerPrice(row, line, prices) : null
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
            state={{
              verdict: verdicts.get(row.id),
              former: formerOf(row.id),
              currency,
              waits: unanswered && filled.some(({ id }) => id === row.id),
            }}
            change={change}
            onKeyDown={(event) => onKeyDown(event, index)}
            goToQuantity={() => requestAnimationFrame(() => focusCell(index, "quantity"))}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          disabled={applying || pending !== null || ready === 0}
          aria-busy={applying}
          onClick={() => apply(filled)}
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
      <div className="mt-3 grid gap-3 empty:hidden">
        <PadNotice
          state={
            pending && !applying ? "unsure" : unanswered && filled.length > 0 ? "waiting" : "none"
          }
          again={again}
        />
        <Answer answer={answer ?? refusal} />
      </div>
    </div>
  )
}

type PadNoticeProps = { state: "none" | "waiting" | "unsure"; again: () => void }

/** What becomes of lines that the server has not heard of, or may have. */
const PadNotice = ({ state, again }: PadNoticeProps) => {
  const t = useTranslations("quickOrder")
  if (state === "none") {
    return null
  }
  return state === "waiting" ? (
    <Callout tone="info" title={t("keptTitle")} live>
      {t("keptText")}
    </Callout>
  ) : (
    <Callout
      tone="warning"
      title={t("unsureTitle")}
      live
      action={<Button onClick={again}>{t("unsureAgain")}</Button>}
    >
      {t("unsureText")}
    </Callout>
  )
}

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
