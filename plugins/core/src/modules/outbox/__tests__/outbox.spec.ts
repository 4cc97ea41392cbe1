import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OUTBOX_MODULE, type OutboxModuleService } from ".."
import { enqueue, receive } from "../../../outbox/enqueue"
import { clock, useClock } from "../../../shared/clock"
import type { TransactionContext } from "../../../shared/transaction"
import { AuditEntry } from "../../audit/models/audit-entry"
import { OutboxMessage } from "../models/outbox-message"

const by = { actor_type: "user", actor_id: "user_1", company_id: null, request_id: "req_1" }
const START = new Date("2026-11-22T13:00:00.000Z")

moduleIntegrationTestRunner<OutboxModuleService>({
  moduleName: OUTBOX_MODULE,
  moduleModels: [OutboxMessage, AuditEntry],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: [
    path.join(__dirname, "../migrations"),
    path.join(__dirname, "../../audit/migrations"),
  ],
  testSuite: ({ service, MikroOrmWrapper }) => {
    let now = START

    const pass = (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000)
    }
    const inTransaction = async <Result>(work: (context: TransactionContext) => Promise<Result>) =>
      await MikroOrmWrapper.forkManager().transactional(
        async (manager) => await work({ transactionManager: manager })
      )
    const put = async (topic: string, key?: string, more: { available_at?: Date } = {}) =>
      await inTransaction((context) =>
        enqueue(context, { topic, key, payload: { n: 1, when: clock.now() }, ...more })
      )
    const claimOne = async (worker = "w1") => (await service.claim(1, worker, 30))[0]

    beforeEach(() => {
      now = START
      useClock({ now: () => now })
    })
    afterAll(() => useClock())

    describe("writing", () => {
      it("keeps a message with the transaction that wrote it", async () => {
        expect(await put("order.placed", "order_1")).toBe(true)

        const [message] = await service.listOutboxMessages({})
        expect(message).toMatchObject({
          box: "outbox",
          topic: "order.placed",
          dedupe_key: "order_1",
          payload: { n: 1, when: START.toISOString() },
          status: "pending",
          attempts: 0,
          available_at: START,
        })
      })

      it("loses the message with the transaction that is rolled back", async () => {
        const rolledBack = inTransaction(async (context) => {
          await enqueue(context, { topic: "order.placed", key: "order_1", payload: {} })
          throw new Error("card declined")
        })

        await expect(rolledBack).rejects.toThrow("card declined")
        expect(await service.listOutboxMessages({})).toEqual([])
      })

      it("refuses to write outside of a transaction", async () => {
        await expect(enqueue({}, { topic: "t", payload: {} })).rejects.toThrow("transaction")
      })

      it("writes a key once per topic, and messages without a key as often as asked", async () => {
        expect(await put("a", "1")).toBe(true)
        expect(await put("a", "1")).toBe(false)
        expect(await put("b", "1")).toBe(true)
        expect(await put("a")).toBe(true)
        expect(await put("a")).toBe(true)

        expect(await service.listOutboxMessages({})).toHaveLength(4)
      })

      it("writes a key once even when two transactions race", async () => {
        const written = await Promise.all(Array.from({ length: 8 }, () => put("a", "1")))

        expect(written.filter(Boolean)).toHaveLength(1)
        expect(await service.listOutboxMessages({})).toHaveLength(1)
      })

      it("receives a message of a source once", async () => {
        const incoming = { message_id: "evt_1", topic: "payment.captured", payload: { a: 1 } }
        const from = (source: string) =>
          inTransaction((context) => receive(context, { source, ...incoming }))

        expect(await from("stripe")).toBe(true)
        expect(await from("stripe")).toBe(false)
        expect(await from("adyen")).toBe(true)
        // The boxes have keys of their own.
        expect(await put("payment.captured", "stripe:evt_1")).toBe(true)
      })
    })

    describe("claiming", () => {
      it("never hands the same message to two workers", async () => {
        for (let index = 0; index < 40; index += 1) {
          await put("t", String(index))
        }

        const hands = await Promise.all(
          Array.from({ length: 16 }, (_, index) => service.claim(5, `w${index}`, 30))
        )

        const ids = hands.flat().map(({ id }) => id)
        expect(ids).toHaveLength(40)
        expect(new Set(ids).size).toBe(40)
      })

      it("takes the message that is due longest and leaves those that are not due", async () => {
        await put("later", undefined, { available_at: new Date(START.getTime() + 1000) })
        pass(1)
        await put("now")
        await put("tomorrow", undefined, { available_at: new Date(START.getTime() + 86_400_000) })

        expect(await claimOne()).toMatchObject({ topic: "later" })
        expect(await claimOne()).toMatchObject({ topic: "now" })
        expect(await claimOne()).toBeUndefined()
      })

      it("hands a message out again when its lease ran out, and counts the attempts", async () => {
        await put("t")
        const first = await claimOne("w1")
        pass(29)
        expect(await claimOne("w2")).toBeUndefined()
        pass(1)
        const second = await claimOne("w2")

        expect(first).toMatchObject({ attempts: 1 })
        expect(second).toMatchObject({ id: first.id, attempts: 2 })
        expect(await service.complete(first)).toBe(false)
        expect(await service.fail(first, "late")).toBeNull()
        expect(await service.extendLease(first, 30)).toBe(false)
        expect(await service.complete(second)).toBe(true)
      })

      it("refuses the first claim also when the same worker got the message again", async () => {
        await put("t")
        const first = await claimOne("w1")
        pass(30)
        const second = await claimOne("w1")

        expect(await service.complete(first)).toBe(false)
        expect(await service.complete(second)).toBe(true)
      })

      it("leaves a message with the worker that extends its lease", async () => {
        await put("t")
        const message = await claimOne("w1")
        pass(20)
        expect(await service.extendLease(message, 30)).toBe(true)
        pass(20)

        expect(await claimOne("w2")).toBeUndefined()
      })
    })

    describe("settling", () => {
      it("is done once it is completed", async () => {
        await put("t")
        const message = await claimOne()
        pass(2)
        await service.complete(message)
        pass(3600)

        expect(await claimOne()).toBeUndefined()
        expect(await service.retrieveOutboxMessage(message.id)).toMatchObject({
          status: "done",
          done_at: new Date(START.getTime() + 2000),
          leased_by: null,
          leased_until: null,
        })
      })

      it("comes back after a pause, with the error, and is dead after the last attempt", async () => {
        await put("t")
        for (let attempt = 1; attempt <= 3; attempt += 1) {
          const message = await claimOne()
          expect(message).toMatchObject({ attempts: attempt })
          const status = await service.fail(message, `no ${attempt}`, 3)
          expect(status).toBe(attempt < 3 ? "pending" : "dead")
          expect(await claimOne()).toBeUndefined()
          pass(3600)
        }

        expect(await claimOne()).toBeUndefined()
        expect(await service.listOutboxMessages({})).toMatchObject([
          { status: "dead", attempts: 3, last_error: "no 3", leased_by: null },
        ])
      })

      it("is replayed by an operator, with an audit entry", async () => {
        await put("t")
        const dead = await claimOne()
        await service.fail(dead, "no", 1)

        await service.replay(dead.id, by)

        expect(await claimOne()).toMatchObject({ id: dead.id, attempts: 1 })
        const entries = await MikroOrmWrapper.forkManager().execute("select * from audit_entry")
        expect(entries).toMatchObject([
          {
            actor_id: "user_1",
            action: "message.replayed",
            subject_id: dead.id,
            request_id: "req_1",
            before: { status: "dead", topic: "t", attempts: 1 },
            after: { status: "pending", topic: "t", attempts: 0 },
          },
        ])
      })

      it("replays only what is dead, once", async () => {
        await put("t")
        const message = await claimOne()

        const pending = await service.replay(message.id, by).catch((error: unknown) => error)
        expect(pending).toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
        const missing = await service.replay("msg_none", by).catch((error: unknown) => error)
        expect(missing).toMatchObject({ code: "NOT_FOUND" })

        await service.fail(message, "no", 1)
        const replays = await Promise.allSettled(
          Array.from({ length: 4 }, () => service.replay(message.id, by))
        )
        expect(replays.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      })
    })
  },
})
