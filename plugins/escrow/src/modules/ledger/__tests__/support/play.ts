import { addDays } from "@wholesale/core"
import { findBrokenBlock, findViolations, LEDGER_INVARIANTS } from "../../../../ledger/invariants"
import { accountOf, emptyModel, limitInModel, postToModel, type Expected } from "../model"
import { closeBooks, limitInBooks, postToBooks, sealBooks, type Answer } from "./books"
import type { Command } from "./commands"
import type { LedgerDatabase } from "./database"
import { namesOf } from "./legs"
import { bookedState, modelState } from "./state"
import { requestOf, type History } from "./requests"
import { meddle } from "./meddle"

/** A ledger that several runs use one after the other; each has days and owners of its own. */
export type Books = { ledger: LedgerDatabase; runs: number; today: string }

/** A run under way: what the model says, and what the database called it. */
export type Run = History & {
  ledger: LedgerDatabase
  /** The last transaction before the run. */
  start: string
  /** Number of every transaction by key. */
  ids: Map<string, string>
  /** How many of the model's transactions are in blocks. */
  sealed: number
  /** Closed days, and how many transactions there were by then. */
  closed: { day: string; transactions: number }[]
}

/** Also holds of what no block covers yet. */
const TOTALS = LEDGER_INVARIANTS.filter(({ key }) => key === "totals_are_sums")

/** Plays commands against a ledger and the model; throws where they differ. */
export const play = async (books: Books, commands: readonly Command[]): Promise<void> => {
  books.runs += 1
  const [{ start }] = await books.ledger.run<{ start: string }>(
    "select coalesce(max(id), 0)::text as start from ledger_txn"
  )
  const run: Run = {
    ...{ ledger: books.ledger, start, model: emptyModel(), today: books.today, requests: [] },
    ...{ prefix: `run_${books.runs}_`, ids: new Map(), sealed: 0, closed: [] },
  }
  for (const command of commands) {
    await step(run, command)
  }
  expect(await bookedState(run)).toEqual(modelState(run))
  expect(await findViolations(run.ledger.run, TOTALS)).toEqual([])
  await seal(run)
  expect(await bookedState(run)).toEqual(modelState(run))
  expect(await findViolations(run.ledger.run)).toEqual([])
  expect(await findBrokenBlock(run.ledger.run)).toBeNull()
  await meddle(run, books.runs)
  // What a run posts for tomorrow must not be in the days of the next.
  books.today = addDays(run.today, 2)
}

const step = async (run: Run, command: Command): Promise<void> => {
  switch (command.type) {
    case "limit":
      return await setLimit(run, command)
    case "seal":
      return await seal(run)
    case "close":
      return await close(run, command.again)
    default: {
      const request = requestOf(run, command)
      run.requests.push(request)
      const expected = postToModel(run.model, request)
      const answer = await postToBooks(run.ledger, request)
      compare(request, expected, answer)
      if (answer.accepted && answer.id !== null) {
        const known = run.ids.get(request.key)
        expect(known ?? answer.id).toBe(answer.id)
        run.ids.set(request.key, answer.id)
      }
    }
  }
}

const compare = (asked: object, expected: Expected, answer: Answer) => {
  const same =
    expected.accepted && answer.accepted
      ? expected.replayed === answer.replayed
      : !expected.accepted && !answer.accepted && expected.reasons.includes(answer.reason)
  if (!same) {
    const text = (value: object) =>
      JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? `${part}n` : part))
    throw new Error(`${text(asked)}: expected ${text(expected)}, but was ${text(answer)}`)
  }
}

type CommandOf<Type extends Command["type"]> = Extract<Command, { type: Type }>

const setLimit = async (run: Run, { account, usd, room }: CommandOf<"limit">) => {
  const limited = [...run.model.accounts.values()].filter((known) => known.limit !== null)
  const key =
    room === null && limited.length > 0
      ? limited[account % limited.length].key
      : namesOf(run.prefix).tracked(account, usd ? "usd" : "eur")
  const { debits, credits, debits_pending } = accountOf(run.model, key)
  const limit = room === null ? null : debits - credits + debits_pending + BigInt(room)
  const expected = limitInModel(run.model, key, limit)
  compare({ key, limit }, expected, await limitInBooks(run.ledger, key, limit))
}

const seal = async (run: Run) => {
  await sealBooks(run.ledger)
  run.sealed = run.model.transactions.size
}

/** Closes today and goes on tomorrow, or closes again what is closed: then nothing changes. */
const close = async (run: Run, again: boolean) => {
  const last = run.closed.at(-1)
  run.sealed = run.model.transactions.size
  if (again && last) {
    return await closeBooks(run.ledger, last.day)
  }
  await closeBooks(run.ledger, run.today)
  run.closed.push({ day: run.today, transactions: run.model.transactions.size })
  run.model.closed = run.today
  run.today = addDays(run.today, 1)
}
