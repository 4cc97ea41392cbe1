import { pageBeside, problemPage, readFlow, writeFlow, type SocialFlow } from "../social-flow"
import { signsIn } from "../token-claims"

const FLOW: SocialFlow = { provider: "google", state: "s t&=", intent: "link", next: "/de/account" }

const tokenWith = (claims: object) =>
  `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`

describe("the flow in its cookie", () => {
  it("comes back as it was", () => {
    expect(readFlow(writeFlow(FLOW))).toEqual(FLOW)
  })

  it("leads nowhere else, whatever somebody wrote into it", () => {
    expect(readFlow(writeFlow({ ...FLOW, next: "//evil.example" }))?.next).toBe("/")
    expect(readFlow("provider=google&state=s&intent=steal&next=https://evil.example")).toEqual({
      provider: "google",
      state: "s",
      intent: "enter",
      next: "/",
    })
  })

  it.each([undefined, "", "provider=google", "state=s"])("is none: %s", (value) => {
    expect(readFlow(value)).toBeNull()
  })
})

describe("where somebody lands", () => {
  it("is in the language they came from", () => {
    expect(pageBeside("/de/carts?x=1", "/account")).toBe("/de/account")
    expect(pageBeside("/de", "/sign-up", { with: "google" })).toBe("/de/sign-up?with=google")
    expect(pageBeside("/", "/sign-in")).toBe("/sign-in")
    expect(pageBeside("/evil.example", "/sign-in")).toBe("/sign-in")
  })

  it("is the page on which it began when something goes wrong", () => {
    expect(problemPage(FLOW, "SIGN_IN_TAKEN")).toBe("/de/account?problem=SIGN_IN_TAKEN")
    expect(problemPage({ ...FLOW, intent: "enter" }, "SIGN_IN_DENIED")).toBe(
      "/de/sign-in?problem=SIGN_IN_DENIED&next=%2Fde%2Faccount"
    )
  })
})

describe("signsIn", () => {
  it.each([
    [tokenWith({ actor_id: "cus_1" }), true],
    [tokenWith({ actor_id: "" }), false],
    [tokenWith([]), false],
    ["nonsense", false],
  ])("%s: %s", (token, expected) => {
    expect(signsIn(token)).toBe(expected)
  })
})
