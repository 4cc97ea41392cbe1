import {
  byShipment,
  canReport,
  creditNoteOf,
  reasonsFor,
  standingOffer,
  waitsFor,
} from "../disputes"

const line = (shipment_id: string, line_id: string) => ({
  shipment_id,
  shipment_number: 1,
  line_id,
  title: "Bowl",
  quantity: 3,
  amount: 900,
  delivered_at: null,
  until: null,
})

describe("what can be reported", () => {
  it("is only that they have not arrived of goods on their way", () => {
    expect(reasonsFor({ delivered_at: null })).toEqual(["not_received"])
    expect(reasonsFor({ delivered_at: "2026-12-01T10:00:00Z" })).toContain("damaged")
  })

  it.each([
    ["something is claimable", [line("s", "l")], [], true],
    ["a dispute was settled", [line("s", "l")], [{ state: "resolved" }], true],
    ["a dispute was taken back", [line("s", "l")], [{ state: "withdrawn" }], true],
    ["a dispute is open", [line("s", "l")], [{ state: "escalated" }], false],
    ["nothing is claimable", [], [], false],
  ] as const)("when %s", (_when, lines, disputes, expected) => {
    expect(canReport({ lines: [...lines] }, disputes)).toBe(expected)
  })

  it("is grouped by the parcel it came in", () => {
    const lines = [line("s1", "a"), line("s2", "a"), line("s1", "b")]
    const parcels = byShipment(lines).map((one) => [one.id, one.lines.map((own) => own.line_id)])
    expect(parcels).toEqual([
      ["s1", ["a", "b"]],
      ["s2", ["a"]],
    ])
  })
})

describe("waitsFor", () => {
  it.each([
    ["open", { side: "buyer", amount: 1 }, "open"],
    ["negotiating", { side: "seller", amount: 1 }, "theirOffer"],
    ["negotiating", { side: "buyer", amount: 1 }, "ownOffer"],
    ["negotiating", null, "noOffer"],
    ["escalated", { side: "seller", amount: 1 }, "escalated"],
    ["resolved", null, "resolved"],
    ["withdrawn", null, "withdrawn"],
  ] as const)("says of %s with %j: %s", (state, offer, expected) => {
    expect(waitsFor({ state, offer })).toBe(expected)
  })
})

describe("standingOffer", () => {
  const entry = (id: string, kind: "opened" | "offer" | "message", side: "buyer" | "seller") => ({
    id,
    kind,
    side,
    actor_name: null,
    text: null,
    amount: 1,
    at: "2026-12-01T10:00:00Z",
    files: [],
  })
  const entries = [
    entry("1", "opened", "buyer"),
    entry("2", "offer", "seller"),
    entry("3", "offer", "seller"),
    entry("4", "message", "seller"),
  ]

  it("is the last one of the side whose offer it is", () => {
    expect(standingOffer({ offer: { side: "seller", amount: 1 }, entries })).toBe("3")
    expect(standingOffer({ offer: { side: "buyer", amount: 1 }, entries })).toBe("1")
    expect(standingOffer({ offer: null, entries })).toBeNull()
  })
})

describe("creditNoteOf", () => {
  const paper = (id: string, kind: string, issued_at: string) => ({ id, kind, issued_at })
  const documents = [
    paper("invoice", "invoice", "2026-12-03T10:00:00.000Z"),
    paper("return", "credit_note", "2026-12-02T10:00:00.000Z"),
    paper("dispute", "credit_note", "2026-12-03T10:00:00.000Z"),
  ]

  it("is the one of the moment in which the dispute was settled", () => {
    const closed_at = "2026-12-03T10:00:00+00:00"
    expect(creditNoteOf({ closed_at }, documents)?.id).toBe("dispute")
    expect(creditNoteOf({ closed_at: "2026-12-04T10:00:00Z" }, documents)).toBeNull()
    expect(creditNoteOf({ closed_at: null }, documents)).toBeNull()
  })
})
