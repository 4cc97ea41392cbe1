import type { Answer, Client } from "./client"
import type { CastActor } from "./cast"
import { settled } from "./settled"
import type { TestServer } from "../setup/server"

export const OWN_HISTORY = "/admin/wholesale/company"

/** A file of past orders as its routes answer it. */
export type HistoryJob = {
  id: string
  status: string
  mapping: Record<string, string>
  row_count: number
  classes: Record<string, number>
  notes: Record<string, number>
  known: number
  added: Record<string, number>
  error: string | null
}

const HEADER = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country"

/** A CSV file of past orders with the columns of a shop's own program. */
export const csvOf = (...rows: string[]) => [HEADER, ...rows].join("\n") + "\n"

/** One of everything that a file of past orders has. */
export const ROWS = [
  "1001,A-1,RED MUG,6,2010-01-04T10:00:00,2.5,C1,United Kingdom",
  "1001,A-1,RED MUG,6,2010-01-04T10:00:00,2.5,C1,United Kingdom",
  "1001,b-2,Blue bowl,2,2010-01-04T10:00:00,4.125,C1,United Kingdom",
  "1001,POST,POSTAGE,1,2010-01-04T10:00:00,3,C1,United Kingdom",
  "1002,A-1,red  mug,10,2010-02-04 11:30:00,2.5,C1,United Kingdom",
  "1003,A-1,RED CUP,4,2010-02-05,2.4,C2,Germany",
  "C1004,A-1,RED MUG,-4,2010-02-06T09:00:00,2.5,C1,United Kingdom",
  "1005,A-1,RED MUG,1,2010-02-07T09:00:00,2.5,,EIRE",
  "1006,B-2,damaged?,-3,2010-02-07T10:00:00,0,,United Kingdom",
  "1007,B-2,BLUE BOWL,1,2010-02-08T10:00:00,0,C2,Germany",
  "A1008,B,Adjust bad debt,1,2010-02-09T10:00:00,-50.5,,United Kingdom",
]

/** The steps that a person takes with a file, for one server. */
export const historySteps = (server: TestServer, client: Client, owner: CastActor) => {
  const jobOf = ({ body }: Answer): HistoryJob => Object(body).import
  const path = (job: HistoryJob) => `${OWN_HISTORY}/history-imports/${job.id}`

  const upload = async (content: string | Buffer, as = owner): Promise<HistoryJob> => {
    const body = new FormData()
    body.set("file", new Blob([Uint8Array.from(Buffer.from(content))]), "orders.csv")
    body.set("currency_code", "eur")
    const answer = await client.send("POST", `${OWN_HISTORY}/history-imports`, { as, body })
    expect(answer).toMatchObject({ status: 201 })
    return jobOf(answer)
  }

  const read = async (job: HistoryJob, as = owner) => jobOf(await client.get(path(job), { as }))

  const check = async (job: HistoryJob, as = owner): Promise<HistoryJob> => {
    const input = { mapping: job.mapping }
    expect(await client.post(`${path(job)}/mapping`, input, { as })).toMatchObject({ status: 200 })
    expect(await client.post(`${path(job)}/dry-run`, {}, { as })).toMatchObject({ status: 200 })
    await settled(server)
    return await read(job, as)
  }

  const apply = async (job: HistoryJob, options: object = {}): Promise<HistoryJob> => {
    const input = { skip_errors: true, ...options }
    const answer = await client.post(`${path(job)}/apply`, input, { as: owner })
    expect(answer).toMatchObject({ status: 200 })
    await settled(server)
    return await read(job)
  }

  const importAll = async (content: string | Buffer, options: object = {}) =>
    await apply(await check(await upload(content)), options)

  /** How many lines the orders have whose numbers are like this. */
  const linesKept = async (numbers: string) => {
    const [{ lines }] = await server.query<{ lines: number }>(
      "select count(*)::integer as lines from past_order_line where number like $1",
      [numbers]
    )
    return lines
  }

  return { apply, check, importAll, linesKept, path, read, upload }
}
