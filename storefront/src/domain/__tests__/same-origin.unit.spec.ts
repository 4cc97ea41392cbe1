import { isSameOrigin } from "../same-origin"

const headers = (values: Record<string, string>) => new Headers(values)

describe("isSameOrigin", () => {
  it("accepts our own origin, also behind a proxy", () => {
    expect(isSameOrigin(headers({ origin: "http://shop:8000", host: "shop:8000" }))).toBe(true)
    expect(
      isSameOrigin(
        headers({
          origin: "https://shop.example",
          host: "10.0.0.7:8000",
          "x-forwarded-host": "shop.example",
        })
      )
    ).toBe(true)
  })

  it.each([
    { host: "shop:8000" },
    { origin: "null", host: "shop:8000" },
    { origin: "http://shop:9000", host: "shop:8000" },
    { origin: "http://evil.example", host: "shop:8000" },
    { origin: "http://shop:8000.evil.example", host: "shop:8000" },
  ])("refuses %j", (values) => {
    expect(isSameOrigin(new Headers(Object.entries(values)))).toBe(false)
  })
})
