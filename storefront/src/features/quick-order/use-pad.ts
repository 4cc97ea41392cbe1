"use client"

import { useEffect, useReducer, useState } from "react"
import { changePad, emptyPad, filledRows } from "@/domain/quick-order-pad"
import type { KeptLines, PendingLines } from "@/domain/kept-lines"
import { keepLines, loadLines } from "./kept-lines"

/** The pad of an account, kept in this browser with every change. */
export const usePad = (account: string) => {
  const [pad, change] = useReducer(changePad, undefined, () => emptyPad())
  const [prices, setPrices] = useState<KeptLines["prices"]>({})
  const [pending, setPending] = useState<PendingLines | null>(null)
  const [restored, setRestored] = useState(false)

  useEffect(() => {
    const kept = loadLines(account)
    if (kept.rows.length > 0) {
      change({ type: "restored", rows: kept.rows })
    }
    setPrices(kept.prices)
    setPending(kept.pending)
    setRestored(true)
  }, [account])

  const rows = pad.rows.filter((row) => row.sku.trim() || row.quantity.trim())
  const lines = JSON.stringify({
    rows: rows.map(({ sku, quantity }) => ({ sku, quantity })),
    prices,
    pending,
  } satisfies KeptLines)
  useEffect(() => {
    if (restored) {
      keepLines(account, JSON.parse(lines))
    }
  }, [account, lines, restored])

  return {
    pad,
    change,
    filled: filledRows(pad),
    prices,
    setPrices,
    pending: restored ? pending : null,
    /** Kept before anything is sent: an answer that is lost must find its key again. */
    begin: (next: PendingLines) => {
      keepLines(account, { ...JSON.parse(lines), pending: next })
      setPending(next)
    },
    end: () => setPending(null),
  }
}
