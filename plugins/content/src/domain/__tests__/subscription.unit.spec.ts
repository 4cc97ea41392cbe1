import {
  CONFIRMATION_PAUSE_MS,
  CONFIRMATION_VALID_MS,
  confirmationOf,
  sendsConfirmation,
} from "../subscription"

const NOW = new Date("2026-11-23T12:00:00Z")
const before = (ms: number) => new Date(NOW.getTime() - ms)

describe("whether a sign-up sends a link", () => {
  it.each([
    ["somebody new", undefined, true],
    ["a reader", { status: "subscribed", confirm_sent_at: null }, false],
    ["a moment ago", { status: "pending", confirm_sent_at: before(1) }, false],
    [
      "just before the pause ends",
      { status: "pending", confirm_sent_at: before(CONFIRMATION_PAUSE_MS - 1) },
      false,
    ],
    [
      "when the pause ends",
      { status: "pending", confirm_sent_at: before(CONFIRMATION_PAUSE_MS) },
      true,
    ],
    ["who left", { status: "unsubscribed", confirm_sent_at: before(CONFIRMATION_VALID_MS) }, true],
    ["whose mail came back", { status: "bounced", confirm_sent_at: null }, true],
  ] as const)("%s: %#", (_who, known, sends) => {
    expect(sendsConfirmation(known, NOW)).toBe(sends)
  })
})

describe("a link of confirmation", () => {
  const asked = { status: "pending", confirm_expires_at: new Date(NOW.getTime() + 1) } as const

  it("subscribes once, and bears a second click", () => {
    expect(confirmationOf({ ...asked, confirm_used_at: null }, NOW)).toBe("subscribe")
    const used = { ...asked, status: "subscribed", confirm_used_at: before(5) } as const
    expect(confirmationOf(used, NOW)).toBe("nothing")
  })

  it("brings nobody back who signed off", () => {
    const left = { ...asked, status: "unsubscribed", confirm_used_at: before(5) } as const
    expect(() => confirmationOf(left, NOW)).toThrow(
      expect.objectContaining({ code: "TOKEN_INVALID" })
    )
  })

  it("runs out, and has to exist", () => {
    const late = { ...asked, confirm_expires_at: NOW, confirm_used_at: null }
    expect(() => confirmationOf(late, NOW)).toThrow(
      expect.objectContaining({ code: "TOKEN_EXPIRED" })
    )
    expect(() => confirmationOf(undefined, NOW)).toThrow(
      expect.objectContaining({ code: "TOKEN_INVALID" })
    )
  })
})
