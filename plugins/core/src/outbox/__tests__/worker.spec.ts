import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { logger } from "@medusajs/framework/logger"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OUTBOX_MODULE, type OutboxModuleService } from "../../modules/outbox"
import { OutboxMessage } from "../../modules/outbox/models/outbox-message"
import type { Outbox } from "../../modules/outbox/types"
import { enqueue } from "../enqueue"
import { registerMessageHandler } from "../handlers"
import { registerJob } from "../jobs"
import type { WorkerOptions } from "../options"
import { Scheduler } from "../scheduler"
import { OutboxWorker } from "../worker"

const defaults = { poll_ms: 20, lease_seconds: 1, concurrency: 4, patience_seconds: 10 }

moduleIntegrationTestRunner<OutboxModuleService>({
  moduleName: OUTBOX_MODULE,
  moduleModels: [OutboxMessage],
  resolve: path.join(__dirname, "../../modules/outbox"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    let workers: OutboxWorker[] = []

    const work = (name: string, options: Partial<WorkerOptions> = {}, outbox: Outbox = service) => {
      const worker = new OutboxWorker(name, {
        outbox,
        container: createMedusaContainer(),
        logger,
        options: { ...defaults, ...options },
      })
      workers.push(worker)
      return worker
    }
    /** The service with some of its methods replaced. */
    const outboxWith = (replaced: Partial<Outbox>): Outbox => ({
      claim: async (...args) => await service.claim(...args),
      extendLease: async (...args) => await service.extendLease(...args),
      complete: async (...args) => await service.complete(...args),
      fail: async (...args) => await service.fail(...args),
      scheduleJob: async (...args) => await service.scheduleJob(...args),
      purge: async () => await service.purge(),
      ...replaced,
    })
    const put = async (topic: string, payload: object = {}) =>
      await MikroOrmWrapper.forkManager().transactional(
        async (manager) => await enqueue({ transactionManager: manager }, { topic, payload })
      )
    const stateOf = async (topic: string) => (await service.listOutboxMessages({ topic }))[0]
    const until = async (holds: () => Promise<boolean> | boolean) => {
      for (let left = 200; left > 0 && !(await holds()); left -= 1) {
        await sleep(25)
      }
      expect(await holds()).toBe(true)
    }

    beforeEach(() => {
      jest.spyOn(logger, "warn").mockImplementation(() => undefined)
      jest.spyOn(logger, "error").mockImplementation(() => undefined)
    })
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.stop()))
      workers = []
      jest.restoreAllMocks()
    })

    it("delivers what lies there at start and what comes later, each once", async () => {
      const seen: unknown[] = []
      registerMessageHandler({
        topic: "count",
        handle: async (payload) => {
          seen.push(payload.n)
        },
      })
      await put("count", { n: 1 })
      work("w1").start()
      work("w2").start()
      await until(() => seen.length === 1)
      await Promise.all([2, 3, 4, 5, 6, 7, 8, 9].map((n) => put("count", { n })))
      await until(() => seen.length >= 9)
      await sleep(100)

      expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(await service.listOutboxMessages({ status: "done" })).toHaveLength(9)
    })

    it("gives a failed message back with the error and goes on with the others", async () => {
      registerMessageHandler({
        topic: "broken",
        // Workflow errors arrive as plain objects.
        handle: async () => await Promise.reject({ message: "mail server away" }),
      })
      registerMessageHandler({ topic: "fine", handle: async () => undefined })
      await put("broken")
      await put("fine")

      await work("w1").drain()

      expect(await stateOf("broken")).toMatchObject({
        status: "pending",
        attempts: 1,
        last_error: "mail server away",
      })
      expect(await stateOf("fine")).toMatchObject({ status: "done" })
    })

    it("says of a topic that nobody handles that nobody does", async () => {
      await put("nobody.knows")

      await work("w1").drain()

      expect(await stateOf("nobody.knows")).toMatchObject({
        status: "pending",
        last_error: "No handler is registered for the topic nobody.knows",
      })
    })

    it("declares a message dead that took its process down every time", async () => {
      let calls = 0
      registerMessageHandler({
        topic: "poison",
        max_attempts: 2,
        handle: async () => {
          calls += 1
        },
      })
      await put("poison")
      const [first] = await service.claim(1, "crashed", 0)
      const [second] = await service.claim(1, "crashed", 0)

      await work("w1").drain()

      expect([first.attempts, second.attempts, calls]).toEqual([1, 2, 0])
      expect(await stateOf("poison")).toMatchObject({ status: "dead", attempts: 3 })
    })

    it("keeps a message for as long as its handler works", async () => {
      let calls = 0
      registerMessageHandler({
        topic: "slow",
        handle: async () => {
          calls += 1
          await sleep(2500)
        },
      })
      await put("slow")
      work("w1").start()
      work("w2").start()
      await until(async () => (await stateOf("slow")).status === "done")

      expect(calls).toBe(1)
    })

    it("lets go of a message whose handler hangs; the first one's late answer counts nothing", async () => {
      const answers: (() => void)[] = []
      registerMessageHandler({
        topic: "hang",
        handle: async () => {
          const call = answers.length + 1
          await new Promise<void>((resolve) => {
            answers.push(resolve)
            if (call === 2) {
              resolve()
            }
          })
        },
      })
      await put("hang")
      work("w1", { patience_seconds: 0.5, concurrency: 1 }).start()
      await until(() => answers.length === 1)
      await until(async () => (await stateOf("hang")).status === "done")
      const done = await stateOf("hang")
      answers[0]()
      await sleep(100)

      expect(answers).toHaveLength(2)
      expect(await stateOf("hang")).toEqual(done)
      expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining("lease had been lost"))
    })

    it("survives a database that can't be asked", async () => {
      registerMessageHandler({ topic: "fine", handle: async () => undefined })
      let failures = 3
      const outbox = outboxWith({
        claim: async (...args) => {
          failures -= 1
          return failures >= 0
            ? await Promise.reject(new Error("connection lost"))
            : await service.claim(...args)
        },
      })
      await put("fine")
      work("w1", {}, outbox).start()
      await until(async () => (await stateOf("fine")).status === "done")

      expect(failures).toBeLessThan(0)
    })

    it("delivers again what it could not record as handled", async () => {
      let calls = 0
      registerMessageHandler({
        topic: "twice",
        handle: async () => {
          calls += 1
        },
      })
      let failures = 1
      const outbox = outboxWith({
        complete: async (lease) => {
          failures -= 1
          return failures >= 0
            ? await Promise.reject(new Error("connection lost"))
            : await service.complete(lease)
        },
      })
      await put("twice")
      work("w1", {}, outbox).start()
      await until(async () => (await stateOf("twice")).status === "done")

      expect(calls).toBe(2)
    })

    it("waits when it is stopped for what is being handled, and takes nothing new", async () => {
      registerMessageHandler({ topic: "slow", handle: async () => await sleep(300) })
      await put("slow")
      const worker = work("w1", { concurrency: 1 })
      worker.start()
      await until(async () => (await stateOf("slow")).attempts === 1)
      await put("next")
      await worker.stop()
      await sleep(100)

      expect(await stateOf("slow")).toMatchObject({ status: "done" })
      expect(await stateOf("next")).toMatchObject({ status: "pending", attempts: 0 })
    })

    it("runs a job once per period, with the period", async () => {
      const periods: string[] = []
      registerJob({
        name: "tidy",
        every: { days: 1 },
        catch_up: "latest",
        run: async ({ period }) => {
          periods.push(period)
        },
      })
      const scheduler = new Scheduler(service, logger)
      await scheduler.tick()
      await scheduler.tick()
      await work("w1").drain()

      expect(periods).toEqual([new Date().toISOString().slice(0, 10)])
    })

    it("schedules the other jobs when one can't be", async () => {
      registerJob({
        name: "a.broken",
        every: { days: 1 },
        catch_up: "each",
        run: async () => undefined,
      })
      registerJob({
        name: "b.fine",
        every: { days: 1 },
        catch_up: "each",
        run: async () => undefined,
      })
      const outbox = outboxWith({
        scheduleJob: async (job) =>
          job.name === "a.broken"
            ? await Promise.reject(new Error("no"))
            : await service.scheduleJob(job),
      })

      await new Scheduler(outbox, logger).tick()

      expect(await stateOf("job.b.fine")).toMatchObject({ status: "pending" })
      expect(await stateOf("job.a.broken")).toBeUndefined()
    })
  },
})

describe("registerJob", () => {
  it.each([{ hours: 0 }, { minutes: 0.5 }, { days: -1 }, { minutes: Number.NaN }])(
    "refuses the period %j",
    (every) => {
      expect(() =>
        registerJob({ name: "x", every, catch_up: "each", run: async () => undefined })
      ).toThrow("whole number")
    }
  )
})
