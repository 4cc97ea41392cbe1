import type { CaseDto } from "../../../http/verification"

/** What keeps a case from being approved: the titles of what is not passed or waived. Pure. */
export const blockers = ({ items }: Pick<CaseDto, "items">): string[] =>
  items
    .filter(
      ({ requirement, result }) =>
        !requirement.optional && result !== "passed" && result !== "waived"
    )
    .map(({ requirement }) => requirement.title)

export type Move = "start" | "approve" | "needs-info" | "reject" | "revoke"

const MOVES: Record<CaseDto["state"], readonly Move[]> = {
  draft: [],
  submitted: ["start"],
  in_review: ["approve", "needs-info", "reject"],
  needs_info: [],
  approved: ["revoke"],
  rejected: [],
  expired: [],
  revoked: [],
}

/** What a reviewer may do with a case in its present state. */
export const movesOf = (state: CaseDto["state"]): readonly Move[] => MOVES[state]
