import fc from "fast-check"
import { command, type Command } from "./commands"
import { createLedger } from "./database"
import { play, type Books } from "./play"

/** Runs that share a database; a small one is quick to look through. */
const RUNS_PER_DATABASE = 20

const MOST_COMMANDS = 50

/** How long shorter sequences are looked for that go wrong as well. */
const SHRINKING_MS = 60_000

const commands = fc.array(command, { minLength: 1, maxLength: MOST_COMMANDS, size: "max" })

type Options = { numRuns: number; seed?: number; path?: string; endOnFailure?: boolean }

/**
 * Plays sequences of commands against the model and a ledger made of these statements.
 * @returns what fast-check says of it; it fails where the two differ
 */
export const checkAgainstModel = async (
  statements: readonly string[],
  options: Options
): Promise<fc.RunDetails<[Command[]]>> => {
  let books: Books | null = null
  const leave = async () => {
    await books?.ledger.drop()
    books = null
  }
  let stop = Infinity
  const property = fc.asyncProperty(commands, async (sequence) => {
    if (performance.now() > stop) {
      return
    }
    books ??= { ledger: await createLedger(statements, 1), runs: 0, today: "2027-01-01" }
    try {
      await play(books, sequence)
    } catch (error) {
      // What went wrong must not be in the way of the shorter sequences that are tried next.
      await leave()
      stop = Math.min(stop, performance.now() + SHRINKING_MS)
      throw error
    }
    if (books.runs === RUNS_PER_DATABASE) {
      await leave()
    }
  })
  try {
    return await fc.check(property, options)
  } finally {
    await leave()
  }
}
