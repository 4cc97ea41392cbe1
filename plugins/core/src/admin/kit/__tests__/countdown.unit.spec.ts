import { countdownTo } from "../countdown"

const NOW = new Date("2026-11-22T12:00:00Z")
const at = (text: string) => countdownTo(new Date(text), NOW)

describe("the countdown to a deadline", () => {
  it("counts days, hours and minutes that are whole", () => {
    expect(at("2026-11-25T11:59:59Z")).toEqual({ days: 2, hours: 23, minutes: 59, tone: "calm" })
    expect(at("2026-11-24T12:00:00Z")).toEqual({ days: 2, hours: 0, minutes: 0, tone: "calm" })
  })

  it("turns from calm to soon at a day, and to urgent at four hours", () => {
    expect(at("2026-11-23T12:00:00.001Z").tone).toBe("calm")
    expect(at("2026-11-23T12:00:00Z").tone).toBe("soon")
    expect(at("2026-11-22T16:00:00.001Z").tone).toBe("soon")
    expect(at("2026-11-22T16:00:00Z").tone).toBe("urgent")
  })

  it("is over at the deadline itself, and stays so", () => {
    expect(at("2026-11-22T12:00:00Z")).toEqual({ days: 0, hours: 0, minutes: 0, tone: "over" })
    expect(at("2026-01-01T00:00:00Z").tone).toBe("over")
    expect(at("2026-11-22T12:00:00.001Z")).toMatchObject({ minutes: 0, tone: "urgent" })
  })
})
