import { findBrokenBlock } from "../../../../ledger/invariants"
import type { LedgerDatabase } from "./database"
import type { Run } from "./play"
import { FORGERIES, TAMPERINGS } from "./tampering"

/** How many ways to write past the ledger are tried after each run. */
const TAMPERINGS_PER_RUN = 2

/**
 * Tries to write past the ledger, and whether its chain shows what somebody did who could. All ways
 * have their turn, a few after each run; everything must be sealed.
 */
export const meddle = async ({ ledger, model, ids }: Run, turn: number): Promise<void> => {
  for (let index = 0; index < TAMPERINGS_PER_RUN; index += 1) {
    const statements = TAMPERINGS[(turn * TAMPERINGS_PER_RUN + index) % TAMPERINGS.length]
    if (!(await isRefused(ledger, statements))) {
      throw new Error(`Not refused: ${statements}`)
    }
  }
  const numbers = [...model.transactions.keys()].flatMap((key) => ids.get(key) ?? [])
  const from = (turn * 7) % Math.max(numbers.length, 1)
  const forgery = FORGERIES[turn % FORGERIES.length]
  if ((await forgeryShows(ledger, forgery, [...numbers.slice(from), ...numbers])) === false) {
    throw new Error(`The chain does not show it: ${forgery}`)
  }
}

/** Whether statements are refused for want of a right to write; they leave nothing behind then. */
const isRefused = async ({ ask }: LedgerDatabase, statements: string): Promise<boolean> => {
  try {
    await ask({ text: statements })
    return false
  } catch (error) {
    if (Object(error).code === "42501") {
      return true
    }
    throw error
  }
}

/**
 * Changes the first transaction that a forgery fits, with the guards out of the way, looks whether
 * the chain shows it, and takes it back.
 * @returns null when there is nothing to change
 */
const forgeryShows = async (
  { pool }: LedgerDatabase,
  forgery: string,
  numbers: readonly string[]
): Promise<boolean | null> => {
  const connection = await pool.connect()
  try {
    await connection.query("begin; set local session_replication_role = replica")
    for (const number of numbers) {
      const { rowCount } = await connection.query(forgery, [number])
      if (rowCount !== 0) {
        const run = async (statement: string) => (await connection.query(statement)).rows
        return (await findBrokenBlock(run)) !== null
      }
    }
    return null
  } finally {
    await connection.query("rollback")
    connection.release()
  }
}
