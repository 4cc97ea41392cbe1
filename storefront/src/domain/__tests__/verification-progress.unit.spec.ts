import type { ProgressDto } from "@wholesale/companies/http/verification"
import { isEditable, itemCount, levelState, nextLevel } from "../verification-progress"

type Case = NonNullable<ProgressDto["levels"][number]["case"]>

const item = (
  result: Case["items"][number]["result"],
  optional = false
): Case["items"][number] => ({
  id: "i",
  requirement: {
    id: "q",
    key: "tax_id",
    title: "Tax id",
    description: null,
    level: 1,
    kind: "retailer",
    country_code: "*",
    check: "computed",
    evidence: "none",
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

const caseOf = (level: number, state: Case["state"], items: Case["items"] = []): Case => ({
  id: `c${level}`,
  company_id: "comp_1",
  level,
  state,
  reason_code: null,
  note: null,
  submitted_at: null,
  decided_at: null,
  expires_at: null,
  items,
})

const progress = (verification_level: number, cases: (Case | null)[]): ProgressDto => ({
  verification_level,
  levels: cases.map((one, index) => ({
    level: index + 1,
    unlocks: [],
    case: one,
    missing: [],
    can_submit: false,
  })),
})

describe("verification progress", () => {
  it("locks a level until the one below is approved", () => {
    const fresh = progress(0, [null, null, null])
    expect(fresh.levels.map((level) => levelState(fresh, level))).toEqual([
      "open",
      "locked",
      "locked",
    ])
    const first = progress(1, [caseOf(1, "approved"), null, null])
    expect(first.levels.map((level) => levelState(first, level))).toEqual([
      "approved",
      "open",
      "locked",
    ])
  })

  it("works on the first level that is not approved", () => {
    expect(
      nextLevel(progress(1, [caseOf(1, "approved"), caseOf(2, "in_review"), null]))?.level
    ).toBe(2)
    expect(nextLevel(progress(1, [caseOf(1, "approved")]))).toBeNull()
  })

  it("lets items change before submission and on request only", () => {
    expect((["open", "draft", "needs_info"] as const).every(isEditable)).toBe(true)
    expect(
      (["submitted", "in_review", "approved", "rejected", "locked"] as const).some(isEditable)
    ).toBe(false)
  })

  it("counts required items that were given", () => {
    const items = [
      item("passed"),
      item("pending"),
      item("missing"),
      item("failed"),
      item("missing", true),
    ]
    const [level] = progress(0, [caseOf(1, "draft", items)]).levels
    expect(itemCount(level)).toEqual({ done: 2, all: 4 })
  })
})
