import type { ProgressDto } from "../../../../http/verification"
import { isEditable, nextStep } from "../next-step"

type Level = ProgressDto["levels"][number]
type State = NonNullable<Level["case"]>["state"]

const level = (number: number, state: State | null, over: Partial<Level> = {}): Level => ({
  level: number,
  unlocks: [],
  missing: [],
  can_submit: false,
  case: state && {
    id: `case_${number}`,
    company_id: "comp_1",
    level: number,
    state,
    reason_code: null,
    note: "Please send page 2",
    submitted_at: null,
    decided_at: null,
    expires_at: null,
    items: [],
  },
  ...over,
})

describe("nextStep", () => {
  it.each([
    [
      "draft with gaps",
      [level(1, "draft", { missing: ["Tax id"] })],
      { kind: "provide", level: 1, missing: ["Tax id"] },
    ],
    ["complete draft", [level(1, "draft", { can_submit: true })], { kind: "submit", level: 1 }],
    ["submitted", [level(1, "submitted")], { kind: "wait", level: 1 }],
    ["in review", [level(1, "approved"), level(2, "in_review")], { kind: "wait", level: 2 }],
    [
      "question",
      [level(1, "needs_info")],
      { kind: "answer", level: 1, note: "Please send page 2" },
    ],
    [
      "expired",
      [level(1, "expired", { missing: ["Extract"] })],
      { kind: "provide", level: 1, missing: ["Extract"] },
    ],
    [
      "no case yet",
      [level(1, "approved"), level(2, null)],
      { kind: "provide", level: 2, missing: [] },
    ],
    ["all approved", [level(1, "approved"), level(2, "approved")], { kind: "done" }],
  ] as const)("for %s", (_what, levels, expected) => {
    expect(nextStep({ levels: [...levels] })).toEqual(expected)
  })
})

describe("isEditable", () => {
  it.each([
    ["draft", true],
    ["needs_info", true],
    ["submitted", false],
    ["in_review", false],
    ["approved", false],
    ["rejected", false],
  ] as const)("%s: %s", (state, editable) => {
    expect(isEditable(level(1, state))).toBe(editable)
  })
})
