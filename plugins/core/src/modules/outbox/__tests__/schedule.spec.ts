import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OUTBOX_MODULE, type OutboxModuleService } from ".."
import { enqueue } from "../../../outbox/enqueue"
import { useClock } from "../../../shared/clock"
import { AuditEntry } from "../../audit/models/audit-entry"
import { OutboxMessage } from "../models/outbox-message"

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
    const put = async (topic: string) =>
      await MikroOrmWrapper.forkManager().transactional(
        async (manager) =>
          await enqueue({ transactionManager: manager }, { topic, payload: { n: 1 } })
      )
    const claimOne = async () => (await service.claim(1, "w1", 30))[0]

    beforeEach(() => {
      now = START
      useClock({ now: () => now })
    })
    afterAll(() => useClock())

    describe("jobs", () => {
      const job = { name: "expire", every: { hours: 1 }, catch_up: "each" as const }

      it("enqueues each period once, however many processes look at the clock", async () => {
        const looks = await Promise.all(Array.from({ length: 6 }, () => service.scheduleJob(job)))

        expect(looks.flat()).toEqual(["2026-11-22T13"])
        expect(await service.listOutboxMessages({})).toMatchObject([
          {
            topic: "job.expire",
            dedupe_key: "2026-11-22T13",
            payload: { period: "2026-11-22T13" },
          },
        ])
      })

      it("catches up after a downtime", async () => {
        await service.scheduleJob(job)
        await service.scheduleJob({ ...job, name: "newest", catch_up: "latest" })
        pass(3 * 3600)

        expect(await service.scheduleJob(job)).toEqual([
          "2026-11-22T14",
          "2026-11-22T15",
          "2026-11-22T16",
        ])
        expect(await service.scheduleJob({ ...job, name: "newest", catch_up: "latest" })).toEqual([
          "2026-11-22T16",
        ])
      })

      it("tells the newest run of each", async () => {
        await service.scheduleJob(job)
        await service.complete(await claimOne())
        await service.scheduleJob({ ...job, name: "other" })

        expect(await service.listJobRuns()).toEqual([
          {
            topic: "job.expire",
            period: "2026-11-22T13",
            status: "done",
            attempts: 1,
            last_error: null,
            done_at: START,
          },
          {
            topic: "job.other",
            period: "2026-11-22T13",
            status: "pending",
            attempts: 0,
            last_error: null,
            done_at: null,
          },
        ])
      })
    })

    describe("purging", () => {
      it("removes what was handled over 30 days ago, but neither dead nor pending messages", async () => {
        await put("old")
        await service.complete(await claimOne())
        await put("dead")
        await service.fail(await claimOne(), "no", 1)
        pass(30 * 86_400 + 1)
        await put("new")
        await service.complete(await claimOne())
        await put("pending")

        expect(await service.purge()).toBe(1)
        const left = await service.listOutboxMessages({}, { order: { topic: "ASC" } })
        expect(left.map(({ topic }) => topic)).toEqual(["dead", "new", "pending"])
      })

      it("keeps the newest period of a job, so that it does not run twice", async () => {
        const job = { name: "rare", every: { days: 60 }, catch_up: "each" as const }
        await service.scheduleJob(job)
        await service.complete(await claimOne())
        pass(31 * 86_400)

        expect(await service.purge()).toBe(0)
        expect(await service.scheduleJob(job)).toEqual([])
      })
    })
  },
})
