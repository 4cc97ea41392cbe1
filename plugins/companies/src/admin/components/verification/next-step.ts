import type { ProgressDto } from "../../../http/verification"

type Level = ProgressDto["levels"][number]

export type NextStep =
  | { kind: "done" }
  | { kind: "wait"; level: number }
  | { kind: "answer"; level: number; note: string | null }
  | { kind: "provide"; level: number; missing: string[] }
  | { kind: "submit"; level: number }

/** The one thing that a company should do next to be verified further. Pure. */
export const nextStep = ({ levels }: Pick<ProgressDto, "levels">): NextStep => {
  const open = levels.find((level) => level.case?.state !== "approved")
  if (!open) {
    return { kind: "done" }
  }
  const state = open.case?.state
  if (state === "submitted" || state === "in_review") {
    return { kind: "wait", level: open.level }
  }
  if (state === "needs_info") {
    return { kind: "answer", level: open.level, note: open.case?.note ?? null }
  }
  return open.can_submit
    ? { kind: "submit", level: open.level }
    : { kind: "provide", level: open.level, missing: open.missing }
}

/** Whether the applicant may change the evidence of a level right now. */
export const isEditable = ({ case: current }: Level): boolean =>
  !current || current.state === "draft" || current.state === "needs_info"
