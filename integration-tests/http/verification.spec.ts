import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Client } from "../kit/client"
import type { CastActor } from "../kit/cast"
import { startServer, type TestServer } from "../setup/server"

const PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"

let vies: Server
let viesIsUp = false
let server: TestServer
let client: Client

beforeAll(async () => {
  vies = createServer((_req, res) => {
    res.setHeader("content-type", "application/json")
    res.end(
      viesIsUp
        ? '{"valid":true,"requestIdentifier":"WAPI1","name":"---","address":"---"}'
        : '{"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}'
    )
  })
  await new Promise<void>((resolve) => vies.listen(0, "127.0.0.1", resolve))
  const { port } = vies.address() as AddressInfo
  server = await startServer({ env: { VIES_URL: `http://127.0.0.1:${port}` } })
  client = new Client(server.url, server.cast, server.jwtSecret)
}, 180_000)

afterAll(async () => {
  await server?.stop()
  vies.close()
})

const operator = () => ({ as: server.cast.operators.verification })

type Item = { id: string; result: string; requirement: { key: string }; documents: unknown[] }
type Case = { id: string; state: string; level: number; items: Item[] }
type Progress = {
  progress: {
    verification_level: number
    levels: { level: number; case: Case | null; missing: string[]; can_submit: boolean }[]
  }
}

/** Waits for what the outbox does, at most ten seconds. */
const eventually = async <Value>(read: () => Promise<Value>, holds: (value: Value) => boolean) => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await read()
    if (holds(value)) {
      return value
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return await read()
}

const signUp = async (name: string) => {
  const answer = await client.post("/store/wholesale/sign-ups", {
    kind: "manufacturer",
    email: `owner@${name}.example`,
    password: "a long enough password",
    first_name: "Ada",
    last_name: "Owner",
    company: {
      legal_name: `${name} GmbH`,
      country_code: "de",
      registration_number: "HRB 4711",
      vat_id: "DE136695976",
      website: `https://${name}.example`,
    },
  })
  expect(answer).toMatchObject({ status: 201 })
  const { company } = answer.body as { company: { id: string; handle: string } }
  const [member] = await eventually(
    async () =>
      await server.query<{ actor_id: string; email: string }>(
        "select actor_id, email from company_member where company_id = $1",
        [company.id]
      ),
    (rows) => rows.length > 0
  )
  const as: CastActor = {
    actor_type: "user",
    actor_id: member.actor_id,
    auth_identity_id: "",
    member_id: "",
    email: member.email,
  }
  return { company, as }
}

const progressOf = async (as: CastActor) =>
  ((await client.get("/admin/wholesale/company/verification", { as })).body as Progress).progress

const upload = async (as: CastActor, content: string | Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData()
  form.append("file", new Blob([content], { type: "application/pdf" }), name)
  return await client.send("POST", "/admin/wholesale/company/documents", { as, body: form })
}

const resultOf = (entry: Case | null, key: string) =>
  entry?.items.find((item) => item.requirement.key === key)?.result

describe("a manufacturer's way to its first levels", () => {
  let as: CastActor
  let company: { id: string; handle: string }

  it("begins with a draft whose checks ran; a silent VIES leaves the tax id pending", async () => {
    ;({ as, company } = await signUp("journey"))
    const progress = await eventually(
      async () => await progressOf(as),
      ({ levels }) => resultOf(levels[0].case, "tax_id") === "pending"
    )
    const [level] = progress.levels
    expect(level.case?.state).toBe("draft")
    expect(resultOf(level.case, "legal_name")).toBe("passed")
    expect(resultOf(level.case, "email_domain")).toBe("passed")
    expect(resultOf(level.case, "email_verified")).toBe("missing")
    expect(resultOf(level.case, "tax_id")).toBe("pending")
    expect(level.missing).toEqual(["E-mail address confirmed"])
    const early = await client.post("/admin/wholesale/company/verification/1/submit", {}, { as })
    expect(early).toMatchObject({ status: 400, body: { code: "REQUIREMENTS_NOT_MET" } })
  })

  it("passes the tax id once VIES answers, with the consultation number", async () => {
    viesIsUp = true
    await server.query("update company_email_verification set verified_at = now()")
    const progress = await eventually(
      async () => await progressOf(as),
      ({ levels }) => resultOf(levels[0].case, "tax_id") === "passed"
    )
    const item = progress.levels[0].case?.items.find(
      ({ requirement }) => requirement.key === "tax_id"
    )
    expect(item).toMatchObject({ result: "passed", evidence: { consultation_number: "WAPI1" } })
  })

  it("is submitted, reviewed and approved; the level opens what comes next", async () => {
    const submitted = await client.post(
      "/admin/wholesale/company/verification/1/submit",
      {},
      { as }
    )
    expect(submitted).toMatchObject({ status: 200 })
    const queue = await client.get("/admin/wholesale/verification-cases?q=journey", operator())
    expect(queue).toMatchObject({ status: 200, body: { count: 1 } })
    const { cases } = queue.body as { cases: { id: string }[] }
    const path = `/admin/wholesale/verification-cases/${cases[0].id}`
    const mine = { assignee_id: server.cast.operators.verification.member_id }
    expect(await client.post(`${path}/assign`, mine, operator())).toMatchObject({ status: 200 })
    const foreign = { assignee_id: server.cast.operators.finance.member_id }
    expect(await client.post(`${path}/assign`, foreign, operator())).toMatchObject({ status: 400 })
    const started = await client.post(`${path}/start`, {}, operator())
    expect(started).toMatchObject({ status: 200, body: { company: { id: company.id } } })
    expect(await client.post(`${path}/approve`, {}, operator())).toMatchObject({
      status: 200,
      body: { case: { state: "approved" } },
    })
    const again = await client.post(`${path}/approve`, {}, operator())
    expect(again).toMatchObject({ status: 409, body: { code: "TRANSITION_NOT_ALLOWED" } })
    const progress = await progressOf(as)
    expect(progress.verification_level).toBe(1)
    expect(progress.levels[1].case?.state).toBe("draft")
    expect(progress.levels[1].missing).toHaveLength(4)
  })

  it("takes documents by what they are, and gives them back to those who may see them", async () => {
    const fake = await upload(as, "MZ this is a program", "extract.pdf")
    expect(fake).toMatchObject({ status: 400, body: { code: "FILE_TYPE_NOT_ALLOWED" } })
    const big = await upload(as, new Uint8Array(10 * 1_048_576 + 1), "extract.pdf")
    expect(big).toMatchObject({ status: 413, body: { code: "FILE_TOO_LARGE" } })
    const sent = await upload(as, PDF, "Auszug Köln.pdf")
    expect(sent).toMatchObject({
      status: 201,
      body: { document: { file_name: "Auszug Köln.pdf" } },
    })
    const { document } = sent.body as { document: { id: string } }
    const own = `/admin/wholesale/company/documents/${document.id}`
    const got = await client.get(`${own}/content`, { as })
    expect(got).toMatchObject({ status: 200, text: PDF })
    expect(got.headers.get("content-disposition")).toContain("UTF-8''Auszug%20K%C3%B6ln.pdf")
    expect(got.headers.get("x-content-type-options")).toBe("nosniff")
    expect(got.headers.get("content-security-policy")).toBe("sandbox")
    expect(got.headers.get("cache-control")).toBe("private, no-store")
    const stranger = { as: server.cast.companies.manufacturerA.members.owner }
    expect(await client.get(`${own}/content`, stranger)).toMatchObject({ status: 404 })
    const forReview = `/admin/wholesale/verification-documents/${document.id}/content`
    expect(await client.get(forReview, operator())).toMatchObject({ status: 200, text: PDF })
    expect(await client.get(forReview, { as })).toMatchObject({ status: 403 })

    const item = "/admin/wholesale/company/verification/2/items/registration_extract/documents"
    const attached = await client.post(item, { document_id: document.id }, { as })
    expect(attached).toMatchObject({ status: 200 })
    const list = await client.get(`/admin/wholesale/companies/${company.id}/documents`, operator())
    expect(list).toMatchObject({ status: 200, body: { count: 1 } })
    expect(await client.delete(own, { as })).toMatchObject({ status: 200, body: { deleted: true } })
    expect(await client.get(`${own}/content`, { as })).toMatchObject({ status: 404 })
  })

  it("is verified again when a legal fact changes", async () => {
    const legal = { legal_name: "Renamed GmbH" }
    const changed = await client.post("/admin/wholesale/company/legal", legal, { as })
    expect(changed).toMatchObject({ status: 200 })
    const progress = await eventually(
      async () => await progressOf(as),
      ({ levels: [{ case: entry }] }) =>
        entry?.state === "draft" && resultOf(entry, "tax_id") === "passed"
    )
    expect(progress).toMatchObject({ verification_level: 0 })
    expect(progress.levels[0].case).toMatchObject({ state: "draft" })
    expect(progress.levels[0]).toMatchObject({ missing: [], can_submit: true })
  })
})

describe("directory and trade", () => {
  it("lists who may be listed, with facets, and shows valid certificates only", async () => {
    const { manufacturerA } = server.cast.companies
    const decision = { status: "verified", note: "Seen" }
    const id = manufacturerA.ids.certifications
    const decided = await client.post(
      `/admin/wholesale/certifications/${id}/decision`,
      decision,
      operator()
    )
    expect(decided).toMatchObject({ status: 200, body: { certification: { status: "verified" } } })
    const found = await client.get(
      "/store/wholesale/directory?certification=ISO%209001&industry=home&country=de&q=alder"
    )
    expect(found).toMatchObject({
      status: 200,
      body: {
        count: 1,
        manufacturers: [{ handle: manufacturerA.handle, certifications: ["ISO 9001"] }],
        facets: { certifications: [{ value: "ISO 9001", count: 1 }] },
      },
    })
    const all = await client.get("/store/wholesale/directory")
    expect(all).toMatchObject({ status: 200, body: { count: 2 } })
    const profile = await client.get(`/store/wholesale/directory/${manufacturerA.handle}`, {
      as: server.cast.companies.retailerA.members.owner,
    })
    expect(profile).toMatchObject({
      status: 200,
      body: {
        manufacturer: {
          certificates: [{ type: "ISO 9001" }],
          relationship: { status: "approved" },
        },
      },
    })
    await server.query("update company_certification set valid_to = '2026-01-02' where id = $1", [
      id,
    ])
    const after = await client.get("/store/wholesale/directory?certification=ISO%209001")
    expect(after).toMatchObject({ status: 200, body: { count: 0 } })
    const suspended = server.cast.companies.suspended.handle
    expect(await client.get(`/store/wholesale/directory/${suspended}`)).toMatchObject({
      status: 404,
    })
  })

  it("lets a retailer ask and the seller decide; nobody else sees it", async () => {
    const { retailerA, manufacturerB, manufacturerA } = server.cast.companies
    const body = { seller_handle: manufacturerB.handle, message: "We like what you make" }
    const asked = await client.post("/store/wholesale/company/relationships", body, {
      as: retailerA.members.owner,
    })
    expect(asked).toMatchObject({
      status: 201,
      body: { relationship: { status: "requested", partner: { id: manufacturerB.id } } },
    })
    const { relationship } = asked.body as { relationship: { id: string } }
    const path = `/admin/wholesale/company/relationships/${relationship.id}/approve`
    const foreign = await client.post(path, {}, { as: manufacturerA.members.owner })
    expect(foreign).toMatchObject({ status: 404 })
    const approved = await client.post(path, {}, { as: manufacturerB.members.owner })
    expect(approved).toMatchObject({
      status: 200,
      body: { relationship: { status: "approved", partner: { id: retailerA.id } } },
    })
    expect(approved.text).not.toContain(`${retailerA.marker}-private`)
    const again = await client.post("/store/wholesale/company/relationships", body, {
      as: retailerA.members.owner,
    })
    expect(again).toMatchObject({ status: 409, body: { code: "RELATIONSHIP_EXISTS" } })
  })
})
