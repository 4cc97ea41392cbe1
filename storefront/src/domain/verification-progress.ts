import type { ProgressDto } from "@wholesale/companies/http/verification"
import type { LevelState } from "./status-tones"

type Level = ProgressDto["levels"][number]

/** How a level stands, as one word. Level n stays locked until n-1 is approved. */
export const levelState = (progress: ProgressDto, level: Level): LevelState => {
  if (level.case) {
    return level.case.state
  }
  return level.level > progress.verification_level + 1 ? "locked" : "open"
}

/** Items and documents may be changed only before submission and while more was asked for. */
export const isEditable = (state: LevelState): boolean =>
  state === "open" || state === "draft" || state === "needs_info"

/** The level to work on next, or null when all are approved. */
export const nextLevel = (progress: ProgressDto): Level | null =>
  progress.levels.find((level) => level.case?.state !== "approved") ?? null

/** Items done out of all, for the words beside the drawn progress. */
export const itemCount = (level: Level): { done: number; all: number } => {
  const required = (level.case?.items ?? []).filter((item) => !item.requirement.optional)
  return {
    done: required.filter((item) => item.result !== "missing" && item.result !== "failed").length,
    all: required.length,
  }
}
