import fc from "fast-check"
import { dueAlert, nextAlertAt, type Alerted } from "../alerts"
import { clockOf, DEFAULT_TERMS, dueTimes, paused, policyOf, resumed } from "../clock"
import { numberIn, ticketNumber } from "../number"
import { allowedActions, isOver, stateAfterMessage, TICKET_MACHINE } from "../states"
import { moved, timesOf, type Moving } from "../ticket"
import { PRIORITIES, type TicketState } from "../values"

const OPENED = new Date("2027-03-01T12:00:00Z")
const MINUTE = 60_000
const at = (minutes: number) => new Date(OPENED.getTime() + minutes * MINUTE)

const TERMS = { first_response_minutes: 100, resolution_minutes: 1000 }

const ticket = (more: Partial<Moving> = {}): Moving => ({
  ...dueTimes({ opened_at: OPENED, paused_seconds: 0 }, TERMS),
  ...{ state: "open", opened_at: OPENED, first_responded_at: null, resolved_at: null },
  ...{ closed_at: null, paused_since: null, paused_seconds: 0 },
  ...{ first_response_alert: "none", resolution_alert: "none" },
  ...more,
})

const answered = (minutes: number, more: Partial<Moving> = {}) =>
  ticket({ first_responded_at: at(minutes), ...more })

describe("the clock that counts", () => {
  it.each<[string, Moving, number, object]>([
    [
      "is the first answer's",
      ticket(),
      10,
      { name: "first_response", state: "on_time", minutes_left: 90 },
    ],
    ["is short after 80 %", ticket(), 80, { state: "due_soon", minutes_left: 20 }],
    ["is still in time a minute before", ticket(), 79, { state: "on_time" }],
    ["has run out at its very minute", ticket(), 100, { state: "breached", minutes_left: 0 }],
    ["says how late it is", ticket(), 130, { state: "breached", minutes_left: -30 }],
    [
      "is the resolution's after an answer",
      answered(20),
      30,
      { name: "resolution", minutes_left: 970 },
    ],
    ["is not late for a late answer", answered(300), 310, { name: "resolution", state: "on_time" }],
    ["is short near the resolution", answered(20), 800, { state: "due_soon" }],
    [
      "stands while the customer is waited for",
      answered(20, { state: "waiting_for_customer", paused_since: at(20) }),
      5000,
      { name: "resolution", state: "paused", due_at: null, minutes_left: 980 },
    ],
    [
      "counts nothing once it is resolved",
      answered(20, { state: "resolved", resolved_at: at(30), paused_since: at(20) }),
      5000,
      { name: null, state: "done", minutes_left: null },
    ],
  ])("%s", (_, one, minutes, expected) => {
    expect(clockOf(one, at(minutes))).toMatchObject(expected)
  })

  it("goes on after a pause with what was left, also when it was paused twice", () => {
    const waits = paused(answered(20, { state: "waiting_for_customer" }), at(20))
    const open = { ...resumed(waits, at(520)), state: "open" as const }
    expect(clockOf(open, at(520)).minutes_left).toBe(980)
    const again = resumed(paused(paused(open, at(600)), at(650)), at(700))
    expect(again).toMatchObject({ paused_seconds: 600 * 60, resolution_due_at: at(1600) })
    expect(dueTimes(again, TERMS).resolution_due_at).toEqual(at(1600))
  })

  it("never has less time left after a pause than before it, and no pause counts", () => {
    const pauses = fc.array(fc.tuple(fc.nat(50_000), fc.nat(500_000_000)), { maxLength: 6 })
    fc.assert(
      fc.property(pauses, (steps) => {
        let now = OPENED.getTime()
        let worked = 0
        let one = answered(0)
        for (const [work, pause] of steps) {
          now += work
          worked += work
          const before = one.resolution_due_at.getTime() - now
          one = paused(one, new Date(now))
          now += pause
          one = resumed(one, new Date(now))
          const left = one.resolution_due_at.getTime() - now
          expect(left - before).toBeGreaterThanOrEqual(0)
          expect(left - before).toBeLessThan(1000)
        }
        const total = TERMS.resolution_minutes * MINUTE - worked
        const left = one.resolution_due_at.getTime() - now
        expect(left).toBeGreaterThanOrEqual(total)
        expect(left).toBeLessThan(total + 1000 * (steps.length + 1))
        expect(dueTimes(one, TERMS).resolution_due_at).toEqual(one.resolution_due_at)
      })
    )
  })
})

describe("what the operator is told", () => {
  it.each<[string, Moving, number, ReturnType<typeof dueAlert>]>([
    ["nothing in time", ticket(), 79, null],
    ["a warning after 80 %", ticket(), 80, { clock: "first_response", alert: "warned" }],
    ["no second warning", ticket({ first_response_alert: "warned" }), 99, null],
    [
      "the breach after the warning",
      ticket({ first_response_alert: "warned" }),
      100,
      { clock: "first_response", alert: "breached" },
    ],
    [
      "only the breach when both passed",
      ticket(),
      500,
      { clock: "first_response", alert: "breached" },
    ],
    ["no second breach", ticket({ first_response_alert: "breached" }), 900, null],
    [
      "the resolution's warning by itself",
      answered(500, { first_response_alert: "breached" }),
      800,
      { clock: "resolution", alert: "warned" },
    ],
    [
      "nothing while it is paused",
      answered(20, { state: "waiting_for_customer", paused_since: at(20) }),
      5000,
      null,
    ],
  ])("%s", (_, one, minutes, expected) => {
    expect(dueAlert(one, at(minutes))).toEqual(expected)
  })

  it("is told exactly twice by whoever looks whenever the ticket asks for it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }), (delays) => {
        let one: Alerted = ticket()
        let now = OPENED
        const said: string[] = []
        for (const delay of [...delays, 0, 0, 0]) {
          const next = nextAlertAt(one, now)
          if (!next) {
            break
          }
          now = new Date(Math.max(now.getTime(), next.getTime()) + delay * MINUTE)
          const due = dueAlert(one, now)
          expect(due).not.toBeNull()
          if (due) {
            said.push(due.alert)
            one = { ...one, [`${due.clock}_alert`]: due.alert }
          }
        }
        expect(said.at(-1)).toBe("breached")
        expect(new Set(said).size).toBe(said.length)
        expect(nextAlertAt(one, now)).toBeNull()
      })
    )
  })
})

describe("the states", () => {
  it("are reached only as the machine says, and each keeps its times", () => {
    const steps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5000 })), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(steps, (moves) => {
        let one = answered(0)
        let minutes = 0
        for (const [pick, wait] of moves) {
          minutes += wait
          const next = TICKET_MACHINE[one.state]
          if (next.length === 0) {
            break
          }
          one = moved(one, next[pick % next.length], at(minutes))
          const { due_at, next_at } = timesOf(one, at(minutes))
          expect(one.paused_since === null).toBe(one.state === "open")
          expect(one.resolved_at !== null).toBe(one.state === "resolved" || one.state === "closed")
          expect(due_at !== null).toBe(one.state === "open")
          expect(one.state === "resolved" ? next_at : true).toBeTruthy()
          expect(one.state === "closed" ? next_at : null).toBeNull()
        }
      })
    )
  })

  it.each<[TicketState, "customer" | "operator", TicketState]>([
    ["open", "operator", "waiting_for_customer"],
    ["open", "customer", "open"],
    ["waiting_for_customer", "customer", "open"],
    ["waiting_for_customer", "operator", "waiting_for_customer"],
    ["resolved", "customer", "open"],
    ["resolved", "operator", "resolved"],
  ])("%s after a message of the %s is %s", (from, side, to) => {
    expect(stateAfterMessage(from, side)).toBe(to)
  })

  it.each<[TicketState, number | null, number, string[]]>([
    ["open", null, 0, ["answer", "resolve"]],
    ["resolved", 0, 13, ["answer", "reopen"]],
    ["resolved", 0, 14, []],
    ["closed", 0, 1, []],
  ])("%s, resolved on day %s, allows on day %s: %j", (state, resolved, day, expected) => {
    const one = { state, resolved_at: resolved === null ? null : at(0) }
    const now = at(day * 24 * 60)
    expect(allowedActions(one, now)).toEqual(expected)
    expect(isOver(one, now)).toBe(expected.length === 0)
  })
})

describe("the terms", () => {
  it("are the operator's where it set some, and the default's elsewhere", () => {
    const own = { priority: "high" as const, first_response_minutes: 5, resolution_minutes: 6 }
    expect(policyOf([own])).toEqual({
      ...DEFAULT_TERMS,
      high: { first_response_minutes: 5, resolution_minutes: 6 },
    })
  })

  it("ask for more the more urgent a ticket is", () => {
    const minutes = PRIORITIES.map((priority) => DEFAULT_TERMS[priority].resolution_minutes)
    expect([...minutes].sort((a, b) => b - a)).toEqual(minutes)
  })
})

describe("the number", () => {
  it.each<[string, number | undefined]>([
    ["SUP-000123", 123],
    ["sup 000123", 123],
    ["#123", 123],
    ["123", 123],
    ["12 boxes", undefined],
    ["SUP-", undefined],
    ["SUP-1234567", 1234567],
  ])("%s means %s", (text, number) => {
    expect(numberIn(text)).toBe(number)
  })

  it("is read as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => numberIn(ticketNumber(n)) === n)
    )
  })
})
