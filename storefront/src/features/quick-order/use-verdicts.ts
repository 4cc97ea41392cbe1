"use client"

import { useEffect, useState } from "react"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"
import { checkRowsAction, type QuickOrderAnswer } from "./actions"

export type FilledRow = { id: number; sku: string; quantity: number }

/** Milliseconds of rest before what was typed is checked by itself. */
const REST_MS = 500
/** Milliseconds until a server that did not answer is asked again. */
const AGAIN_MS = 15_000

export type Judgement = {
  /** How each row was understood, by its id. */
  verdicts: ReadonlyMap<number, QuickOrderLineDto>
  currency: string | null
  refusal: QuickOrderAnswer | null
  /** True when the server could not be asked. */
  unanswered: boolean
}

const NOTHING: Judgement = {
  verdicts: new Map(),
  currency: null,
  refusal: null,
  unanswered: false,
}

/** How rows are understood, asked a moment after they changed, and again when the connection is back. */
export const useVerdicts = (
  filled: readonly FilledRow[],
  online: boolean,
  onJudged: (rows: readonly FilledRow[], lines: readonly QuickOrderLineDto[]) => void
) => {
  const [judgement, setJudgement] = useState(NOTHING)
  const [round, setRound] = useState(0)
  const asked = JSON.stringify(filled)

  useEffect(() => {
    const rows: FilledRow[] = JSON.parse(asked)
    if (rows.length === 0 || !online) {
      return setJudgement({ ...NOTHING, unanswered: !online })
    }
    let current = true
    let again: ReturnType<typeof setTimeout> | undefined
    const timer = setTimeout(async () => {
      const answer = await askAbout(rows)
      if (!current) {
        return
      }
      setJudgement(judged(rows, answer))
      if (answer?.ok) {
        onJudged(rows, answer.result.lines)
      } else if (!answer) {
        again = setTimeout(() => setRound((last) => last + 1), AGAIN_MS)
      }
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
      clearTimeout(again)
    }
    // The rows are compared by what they say; `onJudged` is new with every drawing.
  }, [asked, online, round])
  return { ...judgement, setJudgement }
}

/** Null when the answer did not arrive. */
const askAbout = async (rows: readonly FilledRow[]): Promise<QuickOrderAnswer | null> => {
  try {
    return await checkRowsAction(
      rows.map(({ sku, quantity }) => ({ sku, quantity })),
      false
    )
  } catch {
    return null
  }
}

const judged = (rows: readonly FilledRow[], answer: QuickOrderAnswer | null): Judgement => {
  if (!answer) {
    return { ...NOTHING, unanswered: true }
  }
  return answer.ok
    ? {
        ...NOTHING,
        verdicts: byRow(rows, answer.result.lines),
        currency: answer.result.currency_code,
      }
    : { ...NOTHING, refusal: answer, unanswered: answer.unsure }
}

export const byRow = (
  rows: readonly { id: number }[],
  lines: readonly QuickOrderLineDto[]
): Judgement["verdicts"] =>
  new Map(lines.flatMap((line, index) => (rows[index] ? [[rows[index].id, line] as const] : [])))
