import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import ExcelJS from "exceljs"
import { tokenFor, type CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { articlesOf, GOOD, jobOf, outcomes, type Job } from "../kit/import-jobs"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(360_000)

const OWN = "/admin/wholesale/company"

// One white point.
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64"
)

let pictures: Server
let server: TestServer
let client: Client

beforeAll(async () => {
  pictures = createServer((_req, res) => void res.end(PNG))
  await new Promise<void>((resolve) => pictures.listen(0, "127.0.0.1", resolve))
  const { port } = pictures.address() as AddressInfo
  const env = {
    OUTBOX_LEASE_SECONDS: "2",
    NODE_OPTIONS: `--require ${JSON.stringify(path.resolve(__dirname, "../setup/pictures.cjs"))}`,
    PICTURES_ORIGIN: `http://127.0.0.1:${port}`,
  }
  server = await startServer({ env })
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
  pictures.close()
})

const owner = () => server.cast.companies.manufacturerA.members.owner
const articles = () => articlesOf(server)
const stranger = () => server.cast.companies.manufacturerB.members.owner

const upload = async (
  content: string | Buffer,
  { mode = "upsert", as = owner() }: { mode?: string; as?: CastActor } = {}
): Promise<Job> => {
  const body = new FormData()
  body.set("file", new Blob([Uint8Array.from(Buffer.from(content))]), "catalogue.csv")
  body.set("mode", mode)
  const answer = await client.send("POST", `${OWN}/imports`, { as, body })
  expect(answer).toMatchObject({ status: 201 })
  return jobOf(answer)
}

const read = async (id: string, as = owner()) =>
  jobOf(await client.get(`${OWN}/imports/${id}`, { as }))

const check = async (job: Job, as = owner()): Promise<Job> => {
  const path = `${OWN}/imports/${job.id}`
  expect(await client.post(`${path}/mapping`, { mapping: job.mapping }, { as })).toMatchObject({
    status: 200,
  })
  expect(await client.post(`${path}/dry-run`, {}, { as })).toMatchObject({ status: 200 })
  await settled(server)
  return await read(job.id, as)
}

const apply = async (job: Job, as = owner()): Promise<Job> => {
  const path = `${OWN}/imports/${job.id}/apply`
  expect(await client.post(path, { skip_errors: true }, { as })).toMatchObject({ status: 200 })
  await settled(server)
  return await read(job.id, as)
}

const importAll = async (content: string | Buffer, mode = "upsert", as = owner()) =>
  await apply(await check(await upload(content, { mode, as }), as), as)

const exported = async (format: "csv" | "xlsx", as = owner()) => {
  const answer = await fetch(`${server.url}${OWN}/catalogue-export?format=${format}`, {
    headers: { authorization: `Bearer ${tokenOf(as)}` },
  })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

const tokenOf = (as: CastActor) => tokenFor(as, server.jwtSecret)

describe("a catalogue file", () => {
  it("is mapped, checked without changing anything, and applied once", async () => {
    const job = await upload(GOOD)
    expect(job).toMatchObject({ status: "uploaded", mapping: { Artikelnummer: "sku" } })
    const checked = await check(job)
    expect(checked).toMatchObject({ status: "checked", outcomes: { create: 3, error: 0 } })
    expect(await articles()).toEqual([])

    expect(await apply(checked)).toMatchObject({ status: "applied" })
    const written = await articles()
    const published = { status: "published" }
    expect(written).toEqual([
      { ...published, sku: "C-1", title: "Cloth", variant: "C-1", prices: 1 },
      { ...published, sku: "T-1", title: "Platter", variant: "red", prices: 2 },
      { ...published, sku: "T-2", title: "Platter", variant: "blue", prices: 1 },
    ])
    const again = await client.post(`${OWN}/imports/${job.id}/apply`, {}, { as: owner() })
    expect(again).toMatchObject({ status: 409, body: { code: "IMPORT_NOT_READY" } })

    const repeated = await importAll(GOOD)
    expect(outcomes(repeated)).toEqual({ unchanged: 3 })
    expect(await articles()).toEqual(written)
  })

  it("is refused with the reason for every row, as a report to download", async () => {
    const wrong = [
      "sku,title,gtin,price_eur,origin_country,category,option1_name,option1_value",
      "W-1,Wrong,123,1.234,zz,nowhere,,",
      "W-2,Good,,5.00,de,,,",
      "w-2,Twice,,5.00,de,,,",
      ",No number,,5.00,,,,",
      "W-3,,,5.00,,,,",
    ].join("\n")
    const checked = await check(await upload(wrong))
    expect(outcomes(checked)).toEqual({ create: 1, error: 4 })
    const path = `${OWN}/imports/${checked.id}`
    const refused = await client.post(`${path}/apply`, {}, { as: owner() })
    expect(refused).toMatchObject({ status: 409, body: { details: { errors: 4 } } })
    const report = await client.get(`${path}/report?rows=problems`, { as: owner() })
    expect(report.headers.get("content-disposition")).toContain("attachment")
    const lines = report.text.trim().split("\n")
    const codes = lines.slice(1).map((line) => [line.split(",")[0], line.split(",")[4]])
    expect(codes).toEqual([
      ["2", "GTIN_WRONG"],
      ["2", "NOT_AN_AMOUNT"],
      ["2", "NOT_ALLOWED"],
      ["2", "UNKNOWN_CATEGORY"],
      ["4", "DUPLICATE_SKU"],
      ["5", "REQUIRED"],
      ["6", "REQUIRED"],
    ])
    await apply(checked)
    expect((await articles()).map(({ sku }) => sku)).toContain("W-2")
  })

  it("adds, updates or takes off, as it is told", async () => {
    const more = "sku,title,price_eur,status\nC-1,Cloth,4.50,published\nN-1,New,1.00,published\n"
    expect(outcomes(await importAll(more, "update"))).toEqual({ update: 1, error: 1 })
    expect(outcomes(await importAll(more, "add"))).toEqual({ skip: 1, create: 1 })
    const off = await importAll("sku\nC-1\nT-1\nNOBODY\n", "deactivate")
    // The platter has a second variant that the file does not name.
    expect(outcomes(off)).toEqual({ deactivate: 1, error: 2 })
    const found = new Map((await articles()).map(({ sku, status }) => [sku, status]))
    expect([found.get("C-1"), found.get("T-1"), found.get("N-1")]).toEqual([
      "draft",
      "published",
      "published",
    ])
  })

  it("makes the round trip as CSV and as XLSX without changing anything", async () => {
    const before = await articles()
    for (const format of ["csv", "xlsx"] as const) {
      const repeated = await importAll(await exported(format))
      expect(Object.keys(outcomes(repeated))).toEqual(["unchanged"])
    }
    expect(await articles()).toEqual(before)
  })

  it("may be a workbook", async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet("Articles")
    sheet.addRow(["SKU", "Title", "price_eur", "stock"])
    sheet.addRow([1234567890123, "From a workbook", 12.5, 8])
    const content = Buffer.from(await workbook.xlsx.writeBuffer())
    expect(outcomes(await importAll(content))).toEqual({ create: 1 })
    expect((await articles()).map(({ sku }) => sku)).toContain("1234567890123")
  })

  it("fetches no picture from an address inside", async () => {
    const file =
      "sku,title,image_urls\nP-1,Picture,http://127.0.0.1:1/a.png http://169.254.169.254/b.png\n"
    const job = await importAll(file)
    expect(job.images).toEqual({ total: 2, done: 0, failed: 2 })
  })

  it("needs its article number, and be a table at all", async () => {
    const job = await upload("a,b\n1,2\n")
    const mapping = { a: "title" }
    const answer = await client.post(
      `${OWN}/imports/${job.id}/mapping`,
      { mapping },
      { as: owner() }
    )
    expect(answer).toMatchObject({ status: 400, body: { code: "MAPPING_INCOMPLETE" } })
    const body = new FormData()
    body.set("file", new Blob([Buffer.from([0x89, 0x50, 0, 0])]), "a.png")
    const picture = await client.send("POST", `${OWN}/imports`, { as: owner(), body })
    expect(picture).toMatchObject({ status: 400, body: { code: "FILE_TYPE_NOT_ALLOWED" } })
  })
})

describe("another seller", () => {
  it("finds neither the import nor its rows", async () => {
    const job = await upload(GOOD)
    const path = `${OWN}/imports/${job.id}`
    const as = stranger()
    const answers = [
      await client.get(path, { as }),
      await client.get(`${path}/report`, { as }),
      await client.post(`${path}/mapping`, { mapping: { sku: "sku" } }, { as }),
      await client.post(`${path}/dry-run`, {}, { as }),
      await client.post(`${path}/apply`, {}, { as }),
      await client.post(`${path}/cancel`, {}, { as }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect((await exported("csv", as)).toString()).not.toContain("T-1")
  })

  it("may sell the same article numbers", async () => {
    const theirs = await importAll(GOOD, "upsert", stranger())
    expect(outcomes(theirs)).toEqual({ create: 3 })
  })
})

describe("a process that dies", () => {
  const many = (prefix: string) =>
    ["sku,title,price_eur"]
      .concat(Array.from({ length: 600 }, (_, n) => `${prefix}-${n},${prefix} ${n},1.00`))
      .join("\n")

  it.each(["import.before-chunk", "import.after-chunk"])(
    "at %s is taken up again without doing anything twice",
    async (fault) => {
      const prefix = fault.replaceAll(/[.-]/g, "")
      const checked = await check(await upload(many(prefix)))
      expect(outcomes(checked)).toEqual({ create: 600 })
      await server.restart({ FAULT_POINT: fault })
      const path = `${OWN}/imports/${checked.id}/apply`
      await client.post(path, {}, { as: owner() }).catch(() => undefined)
      await server.waitForExit()
      await server.restart()
      await settled(server)
      expect(await read(checked.id)).toMatchObject({ status: "applied" })
      const [{ products, variants }] = await server.query<{ products: number; variants: number }>(
        `select count(distinct p.id)::int as products, count(v.id)::int as variants
         from product p join product_variant v on v.product_id = p.id where p.title like $1`,
        [`${prefix} %`]
      )
      expect({ products, variants }).toEqual({ products: 600, variants: 600 })
    }
  )

  it("at import.before-check-ends checks the file again", async () => {
    const job = await upload(many("checked"))
    await server.restart({ FAULT_POINT: "import.before-check-ends" })
    const path = `${OWN}/imports/${job.id}`
    await client.post(`${path}/mapping`, { mapping: job.mapping }, { as: owner() })
    await client.post(`${path}/dry-run`, {}, { as: owner() }).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    await settled(server)
    expect(outcomes(await read(job.id))).toEqual({ create: 600 })
  })

  it("at import.image-stored gives the product each picture once", async () => {
    const urls = [1, 2, 3].map((n) => `http://pictures.example/${n}.png`)
    const file = `sku,title,price_eur,image_urls\nI-1,Illustrated,1.00,${urls.join(" ")}\n`
    const checked = await check(await upload(file))
    await server.restart({ FAULT_POINT: "import.image-stored" })
    const path = `${OWN}/imports/${checked.id}/apply`
    await client.post(path, {}, { as: owner() }).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    await settled(server)
    expect(await read(checked.id)).toMatchObject({
      status: "applied",
      images: { total: 3, done: 3, failed: 0 },
    })
    const kept = await server.query(
      `select i.rank, i.metadata->>'source_url' as source from image i
       join product p on p.id = i.product_id where p.title = 'Illustrated' and i.deleted_at is null
       order by i.rank`
    )
    expect(kept).toEqual(urls.map((source, rank) => ({ rank, source })))
  })

  it("can be cancelled on the way", async () => {
    const job = await upload(many("cancelled"))
    const path = `${OWN}/imports/${job.id}`
    expect(await client.post(`${path}/cancel`, {}, { as: owner() })).toMatchObject({
      status: 200,
      body: { import: { status: "cancelled" } },
    })
    const late = await client.post(`${path}/dry-run`, {}, { as: owner() })
    expect(late).toMatchObject({ status: 409, body: { code: "TRANSITION_NOT_ALLOWED" } })
  })
})
