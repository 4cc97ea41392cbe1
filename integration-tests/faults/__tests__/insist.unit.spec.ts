import { Gate, Stopped } from "../gate"
import { insist } from "../insist"

const NO_ANSWER = { status: 503, text: "gone" }
const DONE = { status: 201, text: "" }
const CONFLICT = { status: 409, text: "done before" }
const WRONG = { status: 400, text: "wrong" }

const opened = () => {
  const gate = new Gate()
  gate.open()
  return gate
}

/** Answers one after the other; an answer of null is none at all. */
const answering = (...answers: (typeof DONE | null)[]) => {
  const act = jest.fn(async () => {
    const answer = answers.shift()
    if (!answer) {
      throw new Error("fetch failed")
    }
    return answer
  })
  return act
}

it.each([
  ["an answer", [DONE], DONE, 1],
  ["no answer, then one", [null, DONE], DONE, 2],
  ["a server that is going down, then one", [NO_ANSWER, DONE], DONE, 2],
  ["no answer, then a conflict: it had been done", [null, CONFLICT], null, 2],
  ["a conflict with others, then an answer", [CONFLICT, DONE], DONE, 2],
] as const)("ends with %s", async (_, answers, outcome, calls) => {
  const act = answering(...answers)
  expect(await insist(opened(), "step", act)).toEqual(outcome)
  expect(act).toHaveBeenCalledTimes(calls)
})

it("says what was refused, also after a crash", async () => {
  await expect(insist(opened(), "pay", answering(null, WRONG))).rejects.toThrow("pay: 400 wrong")
})

it("is held by the gate, which waits for whoever is inside, and ends with the run", async () => {
  const gate = opened()
  let answer: (value: typeof DONE) => void = () => undefined
  const slow = new Promise<typeof DONE>((resolve) => (answer = resolve))
  const first = insist(gate, "slow", () => slow)
  let isQuiet = false
  const quiet = gate.quiet().then(() => (isQuiet = true))
  const held = answering(DONE)
  const second = insist(gate, "held", held)
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect({ isQuiet, calls: held.mock.calls.length }).toEqual({ isQuiet: false, calls: 0 })
  answer(DONE)
  await Promise.all([first, quiet])
  expect(held).not.toHaveBeenCalled()
  gate.end()
  await expect(second).rejects.toThrow(Stopped)
})
