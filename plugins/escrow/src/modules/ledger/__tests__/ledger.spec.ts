import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CHART } from "../../../domain/ledger/chart"
import { credit, debit, type Posting } from "../../../domain/ledger/posting"
import { findBrokenBlock, findViolations } from "../../../ledger/invariants"
import { post, postPending, resolvePending, voidPending } from "../../../ledger/post"
import * as models from "../models"
import { LEDGER_MODULE } from "../name"
import type LedgerModuleService from "../service"

const posted = {
  by: { actor_type: "user", actor_id: "user_1" },
  now: new Date("2027-03-01T12:00:00Z"),
}

const transfer = (key: string, amount: bigint, order = "sord_1"): Posting => ({
  key,
  event: "hold.funded",
  business_ref: order,
  legs: [debit(["bank"], amount, "eur"), credit(["escrow", order], amount, "eur")],
})

const back = (key: string, amount: bigint, order = "sord_1"): Posting => ({
  ...transfer(key, -amount, order),
  event: "hold.refunded",
})

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ MikroOrmWrapper, service }) => {
    const run = async <Row extends object>(statement: string): Promise<Row[]> =>
      await MikroOrmWrapper.forkManager().execute<Row[]>(statement)

    const balances = async () =>
      Object.fromEntries(
        (
          await run<{ key: string; balance: string }>("select key, balance from ledger_balance")
        ).map(({ key, balance }) => [key, Number(balance)])
      )

    const seal = async () =>
      await run("select ledger_seal((select max(id) from ledger_txn), 1000, now())")

    const expectSound = async () => {
      expect(await findViolations(run)).toEqual([])
      expect(await findBrokenBlock(run)).toBeNull()
    }

    it("has the chart that the code names", async () => {
      const rows = await run<{ name: string }>(
        "select name, code, class, no_overdraft, tracked from ledger_chart"
      )
      expect(Object.fromEntries(rows.map(({ name, ...row }) => [name, row]))).toEqual(
        Object.fromEntries(Object.entries(CHART).map(([name, { owner: _, ...row }]) => [name, row]))
      )
    })

    it("posts once, however often it is asked", async () => {
      const [first, second] = await Promise.all([
        service.inTransaction((tx) => post(tx, transfer("fund:1", 1000n), posted)),
        service.inTransaction((tx) => post(tx, transfer("fund:1", 1000n), posted)),
      ])
      expect(first.id).toBe(second.id)
      expect([first.replayed, second.replayed].sort()).toEqual([false, true])
      expect(await balances()).toEqual({ "bank/platform/eur": 1000, "escrow/sord_1/eur": 1000 })
      await expectSound()
    })

    it("refuses a key that was used for something else", async () => {
      await service.inTransaction((tx) => post(tx, transfer("fund:1", 1000n), posted))
      await expect(
        service.inTransaction((tx) => post(tx, transfer("fund:1", 999n), posted))
      ).rejects.toMatchObject({ code: "LEDGER_REFUSED", details: { reason: "key_reused" } })
    })

    it.each<[string, Posting["legs"], string]>([
      [
        "does not balance",
        [debit(["bank"], 2n, "eur"), credit(["escrow", "o"], 1n, "eur")],
        "not_balanced",
      ],
      [
        "mixes currencies",
        [debit(["bank"], 2n, "eur"), credit(["escrow", "o"], 2n, "usd")],
        "not_balanced",
      ],
      ["moves nothing", [], "not_balanced"],
      [
        "names an account with more than three parts",
        [debit(["bank"], 2n, "eur"), { account: "bank/me/eur/x", amount: -2n }],
        "account_unknown",
      ],
      [
        "names an account that the chart has not",
        [debit(["bank"], 2n, "eur"), { account: "pocket/me/eur", amount: -2n }],
        "account_unknown",
      ],
      ["overdraws", [debit(["escrow", "o"], 2n, "eur"), credit(["bank"], 2n, "eur")], "not_enough"],
    ])("refuses what %s", async (_, legs, reason) => {
      await expect(
        service.inTransaction((tx) => post(tx, { ...transfer("x", 1n), legs }, posted))
      ).rejects.toMatchObject({ code: "LEDGER_REFUSED", details: { reason } })
      expect(await run("select 1 from ledger_txn")).toEqual([])
    })

    it("sets aside what is pending, and resolves it once", async () => {
      await service.inTransaction((tx) => post(tx, transfer("fund", 1000n), posted))
      await service.inTransaction((tx) => postPending(tx, back("freeze", 600n), posted))
      await expect(
        service.inTransaction((tx) => post(tx, back("too-much", 500n), posted))
      ).rejects.toMatchObject({ details: { reason: "not_enough" } })
      await expect(
        service.inTransaction((tx) => resolvePending(tx, "freeze", back("more", 601n), posted))
      ).rejects.toMatchObject({ details: { reason: "not_resolvable" } })
      await service.inTransaction((tx) => resolvePending(tx, "freeze", back("part", 250n), posted))
      await expect(
        service.inTransaction((tx) =>
          voidPending(tx, "freeze", { key: "void", event: "v", business_ref: "sord_1" }, posted)
        )
      ).rejects.toMatchObject({ details: { reason: "resolved_already" } })
      await service.inTransaction((tx) => post(tx, back("rest", 750n), posted))
      expect(await balances()).toMatchObject({ "escrow/sord_1/eur": 0 })
      await expectSound()
    })

    it("lets go what is voided", async () => {
      await service.inTransaction((tx) => post(tx, transfer("fund", 1000n), posted))
      await service.inTransaction((tx) => postPending(tx, back("freeze", 600n), posted))
      await service.inTransaction((tx) =>
        voidPending(tx, "freeze", { key: "void", event: "v", business_ref: "sord_1" }, posted)
      )
      await service.inTransaction((tx) => post(tx, back("all", 1000n), posted))
      expect(await balances()).toMatchObject({ "escrow/sord_1/eur": 0 })
      await expectSound()
    })

    it("keeps an account within its limit", async () => {
      const lend = (key: string): Posting => ({
        ...transfer(key, 1n),
        legs: [debit(["seller_receivable", "comp_1"], 60n, "eur"), credit(["bank"], 60n, "eur")],
      })
      await service.inTransaction((tx) => post(tx, lend("first"), posted))
      await expect(run("select ledger_limit('bank/platform/eur', 100)")).rejects.toThrow(
        "no account"
      )
      await run("select ledger_limit('seller_receivable/comp_1/eur', 100)")
      await expect(
        service.inTransaction((tx) => post(tx, lend("second"), posted))
      ).rejects.toMatchObject({ details: { reason: "beyond_limit" } })
    })

    it.each([
      "update ledger_entry set amount = amount + 1",
      "delete from ledger_entry",
      "truncate ledger_entry",
      "update ledger_txn set event = 'x'",
      "delete from ledger_txn",
      "update ledger_account set credits_posted = 0",
      "delete from ledger_account",
      "update ledger_block set hash = ''",
      "delete from ledger_block",
      "truncate ledger_day",
      `insert into ledger_entry (txn_id, seq, account_id, amount, pending)
        select txn_id, 9, account_id, 1, false from ledger_entry limit 1`,
    ])("lets nobody write past it: %s", async (statement) => {
      await service.inTransaction((tx) => post(tx, transfer("fund", 1000n), posted))
      await seal()
      await expect(run(statement)).rejects.toThrow(/append-only|Only ledger_post/)
    })

    it("sums up hot accounts with each block, and balances are the same before and after", async () => {
      for (const key of ["a", "b", "c"]) {
        await service.inTransaction((tx) => post(tx, transfer(key, 100n), posted))
      }
      const before = await balances()
      await seal()
      expect(await balances()).toEqual(before)
      await service.inTransaction((tx) => post(tx, transfer("d", 100n), posted))
      expect(await balances()).toMatchObject({ "bank/platform/eur": 400 })
      expect(
        await run("select debits_posted::integer from ledger_account where name = 'bank'")
      ).toEqual([{ debits_posted: 300 }])
      await expectSound()
    })

    it("shows what somebody changed behind its back", async () => {
      for (const key of ["a", "b", "c"]) {
        await service.inTransaction((tx) => post(tx, transfer(key, 100n), posted))
        await seal()
      }
      await run("alter table ledger_entry disable trigger ledger_entry_guard")
      await run(
        "update ledger_entry set amount = amount * 2 where txn_id = (select max(id) - 1 from ledger_txn)"
      )
      expect(await findBrokenBlock(run)).toMatchObject({ id: "2" })
      expect((await findViolations(run)).map(({ invariant }) => invariant)).toContain(
        "balances_are_sums"
      )
      await run(
        "update ledger_entry set amount = amount / 2 where txn_id = (select max(id) - 1 from ledger_txn)"
      )
      await run("alter table ledger_entry enable trigger ledger_entry_guard")
    })

    it("takes nothing for a day that is closed", async () => {
      await run("insert into ledger_day (day, closed_at) values ('2027-03-01', now())")
      await expect(
        service.inTransaction((tx) => post(tx, transfer("late", 1n), posted))
      ).rejects.toMatchObject({ details: { reason: "day_closed" } })
      await run(`update ledger_day set to_txn = 0, hash = '', trial_balance = '{}'`)
      await expect(run("update ledger_day set to_txn = 1")).rejects.toThrow("stays as it is")
    })
  },
})
