import { redact } from "../redact"

describe("redact", () => {
  it("replaces passwords, tokens and secrets at any depth", () => {
    const entry = {
      name: "Ada",
      Password: "x",
      nested: [{ token_hash: "y", api_secret: { a: 1 }, keep: 1 }],
    }

    expect(redact(entry)).toEqual({
      name: "Ada",
      Password: "[redacted]",
      nested: [{ token_hash: "[redacted]", api_secret: "[redacted]", keep: 1 }],
    })
  })

  it("replaces them in links too", () => {
    expect(redact({ url: "https://x.test/join?lang=de&token=abc.def&utm=1" })).toEqual({
      url: "https://x.test/join?lang=de&token=[redacted]&utm=1",
    })
  })

  it("keeps dates, numbers, and that a secret is absent", () => {
    const at = new Date(0)

    expect(redact({ at, count: 2, token: null, password: undefined })).toEqual({
      at,
      count: 2,
      token: null,
      password: undefined,
    })
  })

  it("leaves the original alone", () => {
    const original = { token: "x" }
    redact(original)

    expect(original).toEqual({ token: "x" })
  })
})
