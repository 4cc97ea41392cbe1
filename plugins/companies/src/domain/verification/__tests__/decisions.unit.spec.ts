import fc from "fast-check"
import { itemAfterApplicant } from "../applicant-item"
import { caseExpiry, itemExpiry, reminderDue } from "../expiry"
import { mustReopen } from "../facts"
import { safeFileName } from "../file-name"
import { CASE_MACHINE, FINAL_STATES } from "../states"

const NOW = new Date("2027-03-01T12:00:00Z")
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)

describe("states", () => {
  it("let nothing follow a final state, and something every other", () => {
    const ends = Object.entries(CASE_MACHINE).flatMap(([state, next]) =>
      next.length === 0 ? [state] : []
    )
    expect(ends.sort()).toEqual([...FINAL_STATES].sort())
  })

  it("reach approval only through a review", () => {
    const before = Object.entries(CASE_MACHINE).flatMap(([state, next]) =>
      next.includes("approved") ? [state] : []
    )
    expect(before).toEqual(["in_review"])
  })
})

describe("expiry", () => {
  it("takes the reviewer's date to the end of its day before the number of days", () => {
    expect(itemExpiry(NOW, 730, "2027-05-01")).toEqual(new Date("2027-05-02T00:00:00Z"))
    expect(itemExpiry(NOW, 730)).toEqual(days(730))
    expect(itemExpiry(NOW, null)).toBeNull()
  })

  it("of a case is the first of what counts", () => {
    const items = [
      { result: "passed", expires_at: days(30) },
      { result: "waived", expires_at: days(20) },
      { result: "failed", expires_at: days(1) },
      { result: "passed", expires_at: null },
    ]
    expect(caseExpiry(items)).toEqual(days(20))
    expect(caseExpiry([{ result: "passed", expires_at: null }])).toBeNull()
  })

  it.each([
    [61, null],
    [60, 60],
    [31, 60],
    [30, 30],
    [8, 30],
    [7, 7],
    [1, 7],
    [0, null],
    [-1, null],
  ])("reminds with %s days left: %s", (left, reminder) => {
    expect(reminderDue(days(left), NOW)).toBe(reminder)
  })

  it("gives each of the three reminders once on the way to the end, never more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 400 }), (start) => {
        const sent = Array.from({ length: start + 5 }, (_, day) =>
          reminderDue(days(start), days(day))
        )
        expect([...new Set(sent)].filter((one) => one !== null)).toEqual([60, 30, 7])
      })
    )
  })
})

describe("what re-opens a level", () => {
  it.each([
    [1, ["legal_name"], true],
    [2, ["registration_number"], true],
    [3, ["legal_name"], false],
    [3, ["country_code"], true],
    [2, ["tax_ids"], false],
    [1, ["tax_ids"], true],
    [1, ["trading_name"], false],
    [1, [], false],
  ])("level %s, changed %j: %s", (level, changed, reopens) => {
    expect(mustReopen(level, changed)).toBe(reopens)
  })
})

describe("an item after the applicant changed it", () => {
  const shown = { statement: "We do", documents: 1, result: "missing", checked_by: null } as const
  const reviewed = { ...shown, checked_by: "user_reviewer" } as const
  it.each([
    ["a document for a reviewer", { check: "verified", evidence: "document" }, shown, "pending"],
    [
      "words where a document is asked for",
      { check: "verified", evidence: "document" },
      { ...shown, documents: 0 },
      "missing",
    ],
    ["words that are enough", { check: "attested", evidence: "text" }, shown, "passed"],
    [
      "words after a reviewer turned them down",
      { check: "attested", evidence: "text" },
      { ...reviewed, result: "failed" },
      "pending",
    ],
    [
      "the same words once more after a reviewer turned them down",
      { check: "attested", evidence: "text" },
      { ...reviewed, result: "pending" },
      "pending",
    ],
    [
      "a document that comes back after a reviewer turned it down",
      { check: "attested", evidence: "document" },
      { ...reviewed, result: "missing" },
      "pending",
    ],
    [
      "other words after a reviewer let them pass",
      { check: "attested", evidence: "text" },
      { ...reviewed, result: "passed" },
      "passed",
    ],
    ["nothing", { check: "attested", evidence: "none" }, { ...shown, statement: null }, "missing"],
  ] as const)("%s", (_name, requirement, item, result) => {
    expect(itemAfterApplicant({ ...item, requirement })).toBe(result)
  })
})

describe("safeFileName", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\docs\\extract.exe", "extract.pdf"],
    ["Auszug Köln.PDF", "Auszug Köln.pdf"],
    ["\u0000\r\n", "document.pdf"],
    [".pdf", "document.pdf"],
  ])("%j becomes %j", (original, name) => {
    expect(safeFileName(original, "pdf")).toBe(name)
  })

  it("is short, without a path and without control characters, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (original) => {
        const name = safeFileName(original, "png")
        expect(name).toMatch(/^[^/\\\p{C}]{1,120}$/u)
        expect(name.endsWith(".png")).toBe(true)
      })
    )
  })
})
