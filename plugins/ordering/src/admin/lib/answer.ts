/** A line of an order that waits for its seller's answer. */
export type AskedLine = { id: string; quantity: number }

/** What was typed about a line: how many will be delivered, and why not all. */
export type LineDraft = { quantity: string; reason: string }

export type LineProblem = "not_a_quantity" | "too_many" | "reason_missing"

export type Answer = {
  kind: "full" | "part" | "none"
  /** The lines that are not accepted as they were ordered. */
  lines: { line_id: string; quantity: number; reason_code: string | null }[]
  problems: Record<string, LineProblem>
}

/**
 * What a seller is about to answer. Lines that nobody touched are accepted in full; a line of which
 * less is delivered needs a reason. Pure.
 */
export const answerOf = (
  asked: readonly AskedLine[],
  drafts: Readonly<Record<string, LineDraft>>
): Answer => {
  const lines: Answer["lines"] = []
  const problems: Answer["problems"] = {}
  let delivered = 0
  for (const { id, quantity } of asked) {
    const draft = drafts[id]
    const given = draft ? quantityOf(draft.quantity) : quantity
    if (given === null || given > quantity) {
      problems[id] = given === null ? "not_a_quantity" : "too_many"
      continue
    }
    delivered += given
    if (given === quantity) {
      continue
    }
    if (!draft?.reason) {
      problems[id] = "reason_missing"
    }
    lines.push({ line_id: id, quantity: given, reason_code: draft?.reason || null })
  }
  return { kind: kindOf(delivered, lines.length, problems), lines, problems }
}

const kindOf = (delivered: number, changed: number, problems: Answer["problems"]) => {
  if (delivered === 0 && !Object.values(problems).some((problem) => problem !== "reason_missing")) {
    return "none"
  }
  return changed || Object.keys(problems).length ? "part" : "full"
}

/** A whole number of units, as it was typed; null when it is none. */
export const quantityOf = (text: string): number | null => {
  const plain = text.trim()
  const value = Number(plain)
  return /^\d{1,8}$/.test(plain) && value <= 10_000_000 ? value : null
}
