import { Client } from "../kit/client"
import type { CastCompany } from "../kit/cast"
import { startServer, type TestServer } from "../setup/server"

let server: TestServer

beforeAll(async () => {
  server = await startServer()
}, 180_000)

afterAll(async () => {
  await server?.stop()
})

const client = () => new Client(server.url, server.cast, server.jwtSecret)

/** Brings a company's level 3 into review with everything passed. */
const reviewOf = async (company: CastCompany) => {
  const item = "/admin/wholesale/company/verification/3/items/site_inspection"
  const as = company.members.owner
  const opened = await client().post(item, { statement: "See the report" }, { as })
  expect(opened).toMatchObject({ status: 200 })
  const [{ id }] = await server.query<{ id: string }>(
    `update verification_case set state = 'in_review'
     where company_id = $1 and level = 3 returning id`,
    [company.id]
  )
  await server.query("update verification_item set result = 'passed' where case_id = $1", [id])
  return id
}

const countOf = async (sql: string, id: string) => {
  const [{ count }] = await server.query<{ count: string }>(sql, [id])
  return Number(count)
}

const levelOf = async (company: CastCompany) => {
  const [row] = await server.query<{ verification_level: number }>(
    "select verification_level from company where id = $1",
    [company.id]
  )
  return row.verification_level
}

describe.each([
  ["approval.case", "manufacturerA"],
  ["approval.level", "manufacturerB"],
] as const)("an approval that dies at %s", (faultPoint, name) => {
  it("is made good after the restart: nothing lost, nothing twice", async () => {
    const company = server.cast.companies[name]
    const id = await reviewOf(company)
    await server.restart({ FAULT_POINT: faultPoint })
    const path = `/admin/wholesale/verification-cases/${id}/approve`
    const as = server.cast.operators.verification
    await expect(client().post(path, {}, { as })).rejects.toThrow()
    await server.waitForExit()
    expect(await levelOf(company)).toBe(faultPoint === "approval.case" ? 2 : 3)

    await server.restart()
    for (let attempt = 0; attempt < 600 && (await open()) > 0; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    expect(await levelOf(company)).toBe(3)
    const again = await client().post(path, {}, { as })
    expect(again).toMatchObject({ status: 409, body: { code: "TRANSITION_NOT_ALLOWED" } })
    const history = `select count(*) from verification_history
      where subject_id = $1 and "to" = 'approved'`
    expect(await countOf(history, id)).toBe(1)
    const audit = `select count(*) from audit_entry
      where subject_id = $1 and action = 'verification.approved'`
    expect(await countOf(audit, id)).toBe(1)
    const raised = `select count(*) from audit_entry
      where subject_id = $1 and action = 'company.verification_level_changed'
        and after->>'verification_level' = '3'`
    expect(await countOf(raised, company.id)).toBe(1)
  }, 240_000)
})

/** Messages about levels that are not delivered yet. */
const open = async () => {
  const [{ count }] = await server.query<{ count: string }>(
    `select count(*) from outbox_message
     where topic = 'verification.level-changed' and status <> 'done'`
  )
  return Number(count)
}
