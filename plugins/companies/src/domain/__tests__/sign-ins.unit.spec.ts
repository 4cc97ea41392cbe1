import { mayRemove } from "../sign-ins"

describe("mayRemove", () => {
  it.each([
    [["emailpass", "google"], "google", "yes"],
    [["google", "linkedin"], "linkedin", "yes"],
    [["google"], "google", "last"],
    [["emailpass", "google"], "emailpass", "unknown"],
    [["emailpass", "google"], "linkedin", "unknown"],
    [[], "google", "unknown"],
  ] as const)("of %j: %s -> %s", (providers, provider, verdict) => {
    expect(mayRemove(providers, provider)).toBe(verdict)
  })
})
