import { setTimeout as sleep } from "node:timers/promises"
import type { QueryConfig } from "pg"
import { credit, debit, type Leg } from "../../../domain/ledger/posting"
import { findBrokenBlock, findViolations } from "../../../ledger/invariants"
import type { Request } from "./model"
import { limitInBooks, postToBooks, sealBooks, type Answer } from "./support/books"
import { createLedger, type LedgerDatabase } from "./support/database"
import { ledgerStatements } from "./support/statements"

const CONNECTIONS = 64

const DAY = "2027-03-01"

const request = (key: string, legs: readonly Leg[], more: Partial<Request> = {}): Request => ({
  ...{ key, legs, kind: "single", of: null, event: "moved", business_ref: "order_1" },
  ...{ external_ref: null, day: DAY, actor: "user:1" },
  ...more,
})

const fund = (order: string, amount: bigint) =>
  request(`fund:${order}`, [
    debit(["bank"], amount, "eur"),
    credit(["escrow", order], amount, "eur"),
  ])

const release = (key: string, amount: bigint, more: Partial<Request> = {}) =>
  request(
    key,
    [debit(["escrow", "o"], amount, "eur"), credit(["seller_payable", "c"], amount, "eur")],
    more
  )

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** How often each answer came. */
const tally = (answers: readonly Answer[]) => {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const name = answer.accepted ? (answer.replayed ? "replayed" : "new") : answer.reason
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Transactions that blocks should cover, and that came after the block was made. */
const MISSED = `select count(*)::integer as missed from ledger_block b where b.txns <> (
  select count(*) from ledger_txn t where t.id > b.from_txn and t.id <= b.to_txn)`

const COVERED = `select (select count(*) from ledger_txn)::integer as transactions,
  (select sum(txns) from ledger_block)::integer as covered`

describe("64 connections at once", () => {
  let ledger: LedgerDatabase

  beforeEach(async () => {
    ledger = await createLedger(await ledgerStatements(), CONNECTIONS)
    // All connections are open before the race begins.
    await Promise.all(upTo(CONNECTIONS).map(() => ledger.run("select pg_sleep(0.1)")))
  })

  afterEach(async () => {
    try {
      expect(await findViolations(ledger.run)).toEqual([])
      await sealBooks(ledger)
      expect(await findViolations(ledger.run)).toEqual([])
      expect(await findBrokenBlock(ledger.run)).toBeNull()
    } finally {
      await ledger.drop()
    }
  })

  const post = (asked: Request) => postToBooks(ledger, asked)

  /** Posts in a transaction that stays open for a moment. */
  const slowly = async (asked: Request) => {
    const connection = await ledger.pool.connect()
    try {
      await connection.query("begin")
      const ask = (query: QueryConfig) => connection.query(query)
      const answer = await postToBooks({ ...ledger, ask }, asked)
      await sleep(Math.random() * 30)
      await connection.query("commit")
      return answer
    } finally {
      connection.release()
    }
  }

  const balanceOf = async (key: string) => {
    const [row] = await ledger.run<{ balance: string }>(
      "select balance::text from ledger_balance where key = ?",
      [key]
    )
    return BigInt(row.balance)
  }

  it("spend what is there, and not a cent more", async () => {
    await post(fund("o", 10_000n))
    // 300 ask for 0.70 each; 142 of them fit into 100.00.
    const answers = await Promise.all(upTo(300).map((index) => post(release(`r${index}`, 70n))))
    expect(tally(answers)).toEqual({ new: 142, not_enough: 158 })
    expect(await balanceOf("escrow/o/eur")).toBe(60n)
    expect(await balanceOf("seller_payable/c/eur")).toBe(9_940n)
  })

  it("make one transaction of one key", async () => {
    await post(fund("o", 10_000n))
    const answers = await Promise.all(upTo(CONNECTIONS).map(() => post(release("once", 70n))))
    expect(tally(answers)).toEqual({ new: 1, replayed: CONNECTIONS - 1 })
    expect(new Set(answers.map((answer) => answer.accepted && answer.id)).size).toBe(1)
    expect(await balanceOf("escrow/o/eur")).toBe(9_930n)
  })

  it("open an account once when all are the first to use it", async () => {
    const answers = await Promise.all(
      upTo(CONNECTIONS).map((index) =>
        post(
          request(`f${index}`, [debit(["bank"], 1n, "eur"), credit(["escrow", "new"], 1n, "eur")])
        )
      )
    )
    expect(tally(answers)).toEqual({ new: CONNECTIONS })
    expect(await balanceOf("escrow/new/eur")).toBe(BigInt(CONNECTIONS))
  })

  it("resolve what is pending once", async () => {
    await post(fund("o", 10_000n))
    for (const round of upTo(10)) {
      const of = `freeze${round}`
      await post(release(of, 100n, { kind: "pending" }))
      const answers = await Promise.all(
        upTo(CONNECTIONS).map((index) =>
          index % 2 === 0
            ? post(release(`${of}:post${index}`, 60n, { kind: "post", of }))
            : post(request(`${of}:void${index}`, [], { kind: "void", of }))
        )
      )
      expect(tally(answers)).toEqual({ new: 1, resolved_already: CONNECTIONS - 1 })
    }
  })

  it("reverse once", async () => {
    await post(fund("o", 10_000n))
    const legs = [debit(["escrow", "o"], 10_000n, "eur"), credit(["bank"], 10_000n, "eur")]
    const answers = await Promise.all(
      upTo(CONNECTIONS).map((index) =>
        post(request(`back${index}`, legs, { kind: "reversal", of: "fund:o" }))
      )
    )
    expect(tally(answers)).toEqual({ new: 1, reversed_already: CONNECTIONS - 1 })
  })

  it("never go beyond a limit", async () => {
    const lend = (key: string, kind: Request["kind"]) =>
      request(key, [debit(["seller_receivable", "c"], 70n, "eur"), credit(["bank"], 70n, "eur")], {
        kind,
      })
    await post(lend("first", "single"))
    await limitInBooks(ledger, "seller_receivable/c/eur", 10_000n)
    const answers = await Promise.all(
      upTo(300).map((index) => post(lend(`l${index}`, index % 2 === 0 ? "single" : "pending")))
    )
    expect(tally(answers)).toEqual({ new: 141, beyond_limit: 159 })
  })

  it("move money in circles without waiting for each other", async () => {
    const orders = upTo(8).map((index) => `o${index}`)
    await Promise.all(orders.map((order) => post(fund(order, 1_000_000n))))
    const among = <Value>(values: readonly Value[]) =>
      values[Math.floor(Math.random() * values.length)]
    const mover = async (name: number) => {
      const answers: Answer[] = []
      for (const index of upTo(200)) {
        const from = among(orders)
        const [to, too] = orders.filter((order) => order !== from).sort(() => Math.random() - 0.5)
        const legs = [
          debit(["escrow", from], 30n, "eur"),
          credit(["escrow", to], 10n, "eur"),
          credit(["escrow", too], 20n, "eur"),
        ].sort(() => Math.random() - 0.5)
        // A deadlock would be an error that no answer stands for.
        answers.push(await post(request(`m${name}:${index}`, legs)))
      }
      return answers
    }
    const answers = await Promise.all(upTo(16).map(mover))
    expect(tally(answers.flat())).toEqual({ new: 3200 })
    const balances = await Promise.all(orders.map((order) => balanceOf(`escrow/${order}/eur`)))
    expect(balances.reduce((total, balance) => total + balance)).toBe(8_000_000n)
  })

  it("are waited for by a block also when nobody younger has ended", async () => {
    // Its account of the bank is there for both.
    await post(fund("first", 5n))
    const [elder, younger] = [await ledger.pool.connect(), await ledger.pool.connect()]
    const postOn = (connection: typeof elder, asked: Request) =>
      postToBooks({ ...ledger, ask: (query) => connection.query(query) }, asked)
    await elder.query("begin; select pg_current_xact_id()")
    await younger.query("begin")
    await postOn(younger, fund("younger", 5n))
    await postOn(elder, fund("elder", 5n))
    await elder.query("commit")
    const sealing = sealBooks(ledger)
    await sleep(300)
    await younger.query("commit")
    await sealing
    elder.release()
    younger.release()
    expect(await ledger.run(MISSED)).toEqual([{ missed: 0 }])
    await sealBooks(ledger)
    expect(await ledger.run(COVERED)).toEqual([{ transactions: 3, covered: 3 }])
  })

  it("leave nothing out of the chain when it is sealed meanwhile", async () => {
    let posting = true
    const poster = async (name: number) => {
      for (const index of upTo(60)) {
        const { legs } = fund(`o${name}`, 5n)
        // Some hold their number for a while before they commit.
        await (index % 10 === 0 ? slowly : post)(request(`${name}:${index}`, legs))
      }
    }
    const sealer = async () => {
      let blocks = 0
      while (posting) {
        await sealBooks(ledger)
        blocks += 1
        expect(await ledger.run(MISSED)).toEqual([{ missed: 0 }])
      }
      return blocks
    }
    const sealing = Promise.all([sealer(), sealer()])
    await Promise.all(upTo(40).map(poster)).finally(() => (posting = false))
    const sealed = await sealing
    expect(sealed[0] + sealed[1]).toBeGreaterThan(2)
    await sealBooks(ledger)
    expect(await ledger.run(COVERED)).toEqual([{ transactions: 2400, covered: 2400 }])
  })
})
