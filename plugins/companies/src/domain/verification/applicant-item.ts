import type { ItemResult, RequirementFacts } from "./requirements"

type Shown = {
  result: ItemResult
  statement: string | null
  documents: number
  requirement: Pick<RequirementFacts, "check" | "evidence">
}

/** Whether the applicant has brought what the requirement asks for. */
const isShown = ({ statement, documents, requirement }: Shown) =>
  requirement.evidence === "document" ? documents > 0 : statement !== null

/**
 * What an item becomes after the applicant changed it. Their word is enough where the requirement
 * says so, but not for what a reviewer has turned down: that goes back to the reviewer.
 */
export const itemAfterApplicant = (item: Shown): ItemResult => {
  if (!isShown(item)) {
    return "missing"
  }
  const wordIsEnough = item.requirement.check === "attested" && item.result !== "failed"
  return wordIsEnough ? "passed" : "pending"
}
