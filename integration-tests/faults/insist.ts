import { Stopped, sleep, type Gate } from "./gate"

type Answered = { status: number; text: string }

/** Something that was refused although nothing had been tried before, or never answered. */
export class Refused extends Error {}

const MOST = 200
const MOST_REFUSED = 20

/**
 * Does a step until it is answered. Without an answer nobody knows what became of it, so it is done
 * again; then a conflict says that it had been done, and there is no answer but that (null). A conflict
 * without such a past is what others do at the same time, and is tried again for ten seconds.
 * @throws Refused for any other answer
 */
export const insist = async <Answer extends Answered>(
  gate: Gate,
  name: string,
  act: () => Promise<Answer>
): Promise<Answer | null> => {
  let unanswered = false
  let refused = 0
  let last = ""
  for (let tries = 0; tries < MOST; tries += 1) {
    const answer = await gate.through(() => act().catch(textOf))
    if (typeof answer !== "string" && answer.status < 300) {
      return answer
    }
    last = typeof answer === "string" ? answer : `${answer.status} ${answer.text.slice(0, 300)}`
    if (typeof answer === "string" || answer.status >= 500) {
      unanswered = true
      await sleep(300)
    } else if (answer.status === 409 && unanswered) {
      return null
    } else if (answer.status === 409 && refused < MOST_REFUSED) {
      refused += 1
      await sleep(500)
    } else {
      break
    }
  }
  throw new Refused(`${name}: ${last}`)
}

const textOf = (error: unknown): string => {
  if (error instanceof Stopped) {
    throw error
  }
  return String(error)
}
