import type { ItemResult, RequirementFacts } from "./requirements"

type Shown = {
  result: ItemResult
  statement: string | null
  documents: number
  /** The reviewer who settled it last; null when nobody has, or their word no longer counts. */
  checked_by: string | null
  requirement: Pick<RequirementFacts, "check" | "evidence">
}

/** Whether the applicant has brought what the requirement asks for. */
const isShown = ({ statement, documents, requirement }: Shown) =>
  requirement.evidence === "document" ? documents > 0 : statement !== null

/**
 * Whether a reviewer has turned the item down. That outlives its result: once the applicant changed
 * something it is pending or missing, and still the reviewer's to decide.
 */
export const wasTurnedDown = ({ result, checked_by: checkedBy }: Shown) =>
  checkedBy !== null && result !== "passed" && result !== "waived"

/**
 * What an item becomes after the applicant changed it. Their word is enough where the requirement
 * says so, but not for what a reviewer has turned down: that goes back to the reviewer.
 */
export const itemAfterApplicant = (item: Shown): ItemResult => {
  if (!isShown(item)) {
    return "missing"
  }
  const wordIsEnough = item.requirement.check === "attested" && !wasTurnedDown(item)
  return wordIsEnough ? "passed" : "pending"
}
