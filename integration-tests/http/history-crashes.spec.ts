import { Client } from "../kit/client"
import { csvOf, historySteps, type HistoryJob } from "../kit/past-orders"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(360_000)

let server: TestServer
let client: Client
let steps: ReturnType<typeof historySteps>

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_LEASE_SECONDS: "2" } })
  client = new Client(server.url, server.cast, server.jwtSecret)
  steps = historySteps(server, client, owner())
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const owner = () => server.cast.companies.manufacturerA.members.owner

describe("a process that dies", () => {
  const many = (prefix: string) =>
    csvOf(
      ...Array.from(
        { length: 6000 },
        (_, n) => `${prefix}${n >> 1},M-${n % 40},Article ${n % 40},1,2010-05-01,1.5,,Germany`
      )
    )

  const dieDoing = async (fault: string, job: HistoryJob, step: "dry-run" | "apply") => {
    await server.restart({ FAULT_POINT: fault })
    await client.post(`${steps.path(job)}/${step}`, {}, { as: owner() }).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    await settled(server)
    return await steps.read(job)
  }

  it.each(["history.before-batch", "history.before-check-ends"])(
    "at %s reads the file to its end, each row once",
    async (fault) => {
      const job = await steps.upload(many(`${fault}-`))
      const input = { mapping: job.mapping }
      await client.post(`${steps.path(job)}/mapping`, input, { as: owner() })
      expect(await dieDoing(fault, job, "dry-run")).toMatchObject({
        status: "checked",
        row_count: 6000,
        classes: { sale: 6000 },
      })
    }
  )

  it.each(["history.before-chunk", "history.after-chunk"])(
    "at %s keeps every row once",
    async (fault) => {
      const checked = await steps.check(await steps.upload(many(`${fault}-`)))
      expect(await dieDoing(fault, checked, "apply")).toMatchObject({
        status: "applied",
        added: { lines: 6000, orders: 3000 },
      })
      expect(await steps.linesKept(`${fault}-%`)).toBe(6000)
    }
  )
})
