import type { CastActor } from "../kit/cast"
import { Client, type Answer, type Caller, type Request } from "../kit/client"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(120_000)

const OWN = "/admin/wholesale/company"

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const companies = () => server.cast.companies
const operator = (): Request => ({ as: server.cast.operators.admin })
const status = async (as: Caller, path = OWN, more: Request = {}) =>
  (await client.get(path, { as, ...more })).status
const refusal = ({ status: answered, body }: Answer) => [answered, Object(body).code]

describe("somebody in two companies", () => {
  it("acts for one at a time, by choice or by header", async () => {
    const { manufacturerA, distributorA, distributorB } = companies()
    const as = distributorA.members.finance
    // Made as accepting an invitation makes it, which needs a password that the cast has not.
    await server.query(
      `insert into company_member (id, actor_type, actor_id, email, name, locale, company_id,
         audience, role_id, status, joined_at)
       select 'cmem_second', actor_type, actor_id, email, name, locale, $1, 'manufacturer',
         'role_manufacturer_viewer', 'active', now() from company_member where id = $2`,
      [manufacturerA.id, as.member_id]
    )
    const acting = async (more: Request = {}) =>
      Object((await client.get(OWN, { as, ...more })).body).company?.id
    expect(await acting()).toBe(distributorA.id)
    expect(await acting({ headers: { "x-company-id": manufacturerA.id } })).toBe(manufacturerA.id)
    expect(await acting({ headers: { "x-company-id": distributorB.id } })).toBeUndefined()
    const switched = await client.post(
      "/admin/wholesale/me/company",
      { member_id: "cmem_second" },
      { as }
    )
    expect(switched).toMatchObject({
      status: 200,
      body: { me: { company: { id: manufacturerA.id } } },
    })
    expect(Object(switched.body).me.memberships).toHaveLength(2)
    expect(await acting()).toBe(manufacturerA.id)
    // A permission of the one company is none in the other.
    expect(await status(as, `${OWN}/verification`)).toBe(403)
    const elsewhere = { headers: { "x-company-id": distributorA.id } }
    expect(await status(as, `${OWN}/verification`, elsewhere)).toBe(200)
  })
})

describe("restrictions", () => {
  const shell = ["/admin/wholesale/me", "/admin/users/me", "/admin/wholesale/me/notifications"]

  it("of a suspended company count at once and leave the shell open", async () => {
    const { manufacturerA } = companies()
    const as = manufacturerA.members.owner
    const path = `/admin/wholesale/companies/${manufacturerA.id}`
    const note = { note: "To be looked into" }
    expect((await client.post(`${path}/suspend`, note, operator())).status).toBe(200)
    expect(refusal(await client.get(OWN, { as }))).toEqual([403, "COMPANY_SUSPENDED"])
    expect(refusal(await client.get(OWN, { as: server.cast.keys.manufacturerA }))[0]).toBe(403)
    for (const open of shell) {
      expect([open, await status(as, open)]).toEqual([open, 200])
    }
    expect((await client.post(`${path}/reinstate`, note, operator())).status).toBe(200)
    expect(await status(as)).toBe(200)
  })

  it("of a role that needs a second factor end with the challenge", async () => {
    const as = companies().manufacturerA.members.finance
    const path = "/admin/wholesale/operator-roles/role_manufacturer_finance"
    const required = await client.post(path, { requires_mfa: true }, operator())
    expect(required).toMatchObject({ status: 200, body: { role: { requires_mfa: true } } })
    expect(refusal(await client.get(OWN, { as }))).toEqual([403, "MFA_REQUIRED"])
    for (const open of shell) {
      expect([open, await status(as, open)]).toEqual([open, 200])
    }
    expect(await status(as, OWN, { mfa_completed: true })).toBe(200)
    expect((await client.post(path, { requires_mfa: false }, operator())).status).toBe(200)
    expect(await status(as)).toBe(200)
  })
})

describe("accounts without a membership", () => {
  it("get nothing, whether core calls them users or keys", async () => {
    const made = await client.post("/admin/users", { email: "x@example.com" }, operator())
    expect(made.status).toBe(404)
    await server.query(`insert into "user" (id, email) values ('user_stray', 'stray@example.com')`)
    const stray: CastActor = { ...server.cast.operators.admin, actor_id: "user_stray" }
    for (const path of [OWN, "/admin/products", "/admin/users/me", "/admin/stores"]) {
      expect([path, await status(stray, path)]).toEqual([path, 403])
    }
    const { unregistered: key } = server.cast.keys
    expect(refusal(await client.get(OWN, { as: key }))).toEqual([403, "NO_PRINCIPAL"])
    const registration = `/admin/wholesale/api-keys/${key.actor_id}/registration`
    const { id } = companies().distributorA
    const viewer = { company_id: id, role_id: "role_distributor_finance" }
    expect((await client.post(registration, viewer, operator())).status).toBe(200)
    expect(await client.get(OWN, { as: key })).toMatchObject({ body: { company: { id } } })
    expect(await status(key, `${OWN}/members`)).toBe(403)
    const owner = { company_id: id, role_id: "role_distributor_owner" }
    const refused = await client.post(registration, owner, operator())
    expect(refusal(refused)).toEqual([400, "ROLE_NOT_ASSIGNABLE"])
    expect((await client.delete(registration, operator())).status).toBe(200)
    expect(await status(key)).toBe(403)
  })
})
