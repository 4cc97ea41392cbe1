"use client"

import { useEffect, useRef, useState, useTransition } from "react"
import type { PadChange } from "@/domain/quick-order-pad"
import type { PendingLines } from "@/domain/kept-lines"
import { useRouter } from "next/navigation"
import { checkRowsAction, type QuickOrderAnswer } from "./actions"
import type { FilledRow } from "./use-verdicts"

type Apply = {
  pending: PendingLines | null
  online: boolean
  begin: (next: PendingLines) => void
  end: () => void
  change: (change: PadChange) => void
}

/** A key that nobody else has. `randomUUID` is missing where the site has no HTTPS. */
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")

/**
 * Puts lines into the cart exactly once: they are kept with a key before they are sent, and sent again
 * with the same key until there is an answer, also after the browser was closed.
 */
export const useApply = ({ pending, online, begin, end, change }: Apply) => {
  const router = useRouter()
  const [answer, setAnswer] = useState<QuickOrderAnswer | null>(null)
  const [applying, start] = useTransition()
  const sending = useRef<string | null>(null)

  const send = (lines: PendingLines) => {
    if (sending.current === lines.key) {
      return
    }
    sending.current = lines.key
    start(async () => {
      const answered = await checkRowsAction(lines.rows, true, lines.key).catch(() => null)
      sending.current = null
      if (!answered || (!answered.ok && answered.unsure)) {
        return
      }
      setAnswer(answered)
      if (answered.ok) {
        change({ type: "ordered", rows: orderedRows(lines, answered) })
        router.refresh()
      }
      end()
    })
  }

  // What an earlier visit or a lost connection left open is asked again.
  useEffect(() => {
    if (pending && online) {
      send(pending)
    }
  }, [pending?.key, online])

  return {
    answer,
    applying,
    apply: (rows: readonly FilledRow[]) => {
      setAnswer(null)
      begin({ key: newKey(), rows: rows.map(({ sku, quantity }) => ({ sku, quantity })) })
    },
    again: () => pending && send(pending),
  }
}

/** What could not be ordered stays on the pad with its verdict. */
const orderedRows = (
  { rows }: PendingLines,
  { result }: Extract<QuickOrderAnswer, { ok: true }>
): PendingLines["rows"] =>
  rows.filter((_, index) => {
    const verdict = result.lines[index]?.verdict
    return result.applied && (verdict === "matched" || verdict === "rounded")
  })
