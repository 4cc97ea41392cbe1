import type { CaseItemDto } from "../../../../http/verification"
import { blockers, movesOf } from "../readiness"

const item = (title: string, result: CaseItemDto["result"], optional = false): CaseItemDto => ({
  id: title,
  requirement: {
    id: title,
    key: "registration_extract",
    title,
    description: null,
    level: 2,
    kind: "manufacturer",
    country_code: "*",
    check: "verified",
    evidence: "document",
    optional,
    valid_days: null,
    active: true,
  },
  result,
  statement: null,
  evidence: null,
  documents: [],
  note: null,
  checked_at: null,
  expires_at: null,
})

describe("blockers", () => {
  it("names what is neither passed nor waived, and leaves out what is optional", () => {
    expect(
      blockers({
        items: [
          item("Extract", "passed"),
          item("Bank proof", "pending"),
          item("Signatory", "failed"),
          item("Owners", "waived"),
          item("Catalogue", "missing", true),
        ],
      })
    ).toEqual(["Bank proof", "Signatory"])
  })
})

describe("movesOf", () => {
  it.each([
    ["submitted", ["start"]],
    ["in_review", ["approve", "needs-info", "reject"]],
    ["approved", ["revoke"]],
    ["needs_info", []],
    ["rejected", []],
  ] as const)("%s: %j", (state, moves) => {
    expect(movesOf(state)).toEqual(moves)
  })
})
