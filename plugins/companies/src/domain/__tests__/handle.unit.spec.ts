import { handleCandidate, handleFrom } from "../handle"

describe("handleFrom", () => {
  it.each([
    ["Acme GmbH", "acme-gmbh"],
    ["Müller & Söhne, Straße", "mueller-and-soehne-strasse"],
    ["  Café   d'Été  ", "cafe-d-ete"],
    ["株式会社", "company"],
    ["!!!", "company"],
    ["a".repeat(80), "a".repeat(60)],
    [`${"a".repeat(59)} b`, "a".repeat(59)],
  ])("turns %p into %p", (name, handle) => {
    expect(handleFrom(name)).toBe(handle)
  })

  it("counts further attempts", () => {
    expect([1, 2, 3].map((attempt) => handleCandidate("acme", attempt))).toEqual([
      "acme",
      "acme-2",
      "acme-3",
    ])
  })
})
