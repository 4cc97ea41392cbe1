import fc from "fast-check"
import { BOOK_BUGS } from "./support/book-bugs"
import { checkAgainstModel } from "./support/check"
import { planted } from "./support/planting"
import { POSTING_BUGS } from "./support/posting-bugs"
import { ledgerStatements } from "./support/statements"

/** How many sequences of up to 50 commands are played; a night has time for 100,000. */
const RUNS = Number(process.env.LEDGER_MODEL_RUNS ?? 1000)

/** What a failed run printed plays again what failed. */
const { LEDGER_MODEL_SEED, LEDGER_MODEL_PATH } = process.env
const AGAIN = LEDGER_MODEL_SEED ? { seed: Number(LEDGER_MODEL_SEED), path: LEDGER_MODEL_PATH } : {}

/** They are played at the same time, each in databases of its own. */
const PLAYERS = 2

/** Where a planted bug must have been found by; most are within the first ten. */
const RUNS_PER_BUG = 200

const FOREVER_MS = 24 * 60 * 60 * 1000

describe("the ledger", () => {
  it(
    `does what the model does, ${RUNS} times`,
    async () => {
      const statements = await ledgerStatements()
      const numRuns = Math.ceil(RUNS / PLAYERS)
      const played = await Promise.all(
        Array.from({ length: PLAYERS }, () => checkAgainstModel(statements, { numRuns, ...AGAIN }))
      )
      played.forEach((details) => {
        if (details.failed) {
          // With the seed and the path that play it again.
          throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance })
        }
      })
    },
    FOREVER_MS
  )

  it.each([...POSTING_BUGS, ...BOOK_BUGS])("is found out when it $name", async (bug) => {
    const statements = planted(await ledgerStatements(), bug)
    const options = { numRuns: RUNS_PER_BUG, seed: 1, endOnFailure: true }
    const { failed } = await checkAgainstModel(statements, options)
    expect(failed).toBe(true)
  })
})
