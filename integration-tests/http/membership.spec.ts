import type { CastActor, CastCompany } from "../kit/cast"
import { Client, type Answer, type Caller, type Request } from "../kit/client"
import { accountOf, linkToken } from "../kit/people"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(120_000)

const OWN = "/admin/wholesale/company"
const PASSWORD = "a long enough password"

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
const status = async (as: Caller, path = OWN, more: Request = {}) =>
  (await client.get(path, { as, ...more })).status
const refusal = ({ status: answered, body }: Answer) => [answered, Object(body).code]

const invite = async (company: CastCompany, email: string, role_id: string) => {
  const body = { email, role_id }
  const answer = await client.post(`${OWN}/invitations`, body, { as: company.members.owner })
  expect(answer).toMatchObject({ status: 201, body: { invitation: { email, status: "pending" } } })
  return await linkToken(server, email, "invitations/")
}

const accept = async (token: string) =>
  await client.post(`/store/wholesale/invitations/${token}/accept`, {
    password: PASSWORD,
    first_name: "Noor",
    last_name: "Newcomer",
  })

const join = async (company: CastCompany, email: string, role_id: string) => {
  expect(await accept(await invite(company, email, role_id))).toMatchObject({ status: 200 })
  return await accountOf(server, "user", email)
}

describe("an invitation", () => {
  it("makes a member who sees this company and no other", async () => {
    const { manufacturerA, manufacturerB } = companies()
    const newcomer = await join(manufacturerA, "noor@example.com", "role_manufacturer_admin")
    const signedIn = await client.post("/auth/user/emailpass", {
      email: "noor@example.com",
      password: PASSWORD,
    })
    expect(signedIn.status).toBe(200)
    const headers = { authorization: `Bearer ${Object(signedIn.body).token}` }
    const own = await client.get(OWN, { headers })
    expect(own).toMatchObject({ status: 200, body: { company: { id: manufacturerA.id } } })
    const me = await client.get("/admin/wholesale/me", { headers })
    expect(Object(me.body).me.memberships).toHaveLength(1)
    expect(me.text).not.toContain(manufacturerB.id)
    expect(await status(newcomer, OWN, { headers: { "x-company-id": manufacturerB.id } })).toBe(403)
    expect(await status(newcomer, "/admin/wholesale/companies")).toBe(403)
    expect(await status(newcomer, "/admin/api-keys")).toBe(403)
    const products = await client.get("/admin/products?fields=id", { as: newcomer })
    const ids = await server.query("select product_id as id from listing where seller_id = $1", [
      manufacturerA.id,
    ])
    expect(Object(products.body).products).toEqual(expect.arrayContaining(ids))
    expect(Object(products.body).count).toBe(ids.length)
  })

  it("accepted twice at the same moment makes one membership", async () => {
    const { manufacturerB } = companies()
    const token = await invite(manufacturerB, "twice@example.com", "role_manufacturer_viewer")
    const answers = await Promise.all([accept(token), accept(token), accept(token)])
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    for (const answer of answers.filter((one) => one.status !== 200)) {
      expect(answer.status).toBe(409)
    }
    const members = await server.query(
      "select id from company_member where email = 'twice@example.com'"
    )
    expect(members).toHaveLength(1)
    const users = await server.query(`select id from "user" where email = 'twice@example.com'`)
    expect(users).toHaveLength(1)
    expect(refusal(await accept(token))).toEqual([409, "INVITATION_NOT_OPEN"])
  })

  it("for an address that has an account asks for that account's password", async () => {
    const { manufacturerB, distributorA } = companies()
    const { email } = distributorA.members.warehouse
    const token = await invite(manufacturerB, email, "role_manufacturer_viewer")
    const open = await client.get(`/store/wholesale/invitations/${token}`)
    expect(open).toMatchObject({ body: { invitation: { email, has_account: true } } })
    expect(refusal(await accept(token))).toEqual([401, "CREDENTIALS_WRONG"])
  })

  it("opens nothing once it was revoked, has run out or was replaced", async () => {
    const { manufacturerB } = companies()
    const as = manufacturerB.members.owner
    const token = await invite(manufacturerB, "late@example.com", "role_manufacturer_viewer")
    const [{ id }] = await server.query<{ id: string }>(
      "select id from company_invitation where email = 'late@example.com'"
    )
    expect((await client.post(`${OWN}/invitations/${id}/resend`, {}, { as })).status).toBe(200)
    expect(refusal(await accept(token))).toEqual([400, "TOKEN_INVALID"])
    await settled(server)
    const newer = await linkToken(server, "late@example.com", "invitations/")
    expect(newer).not.toBe(token)
    await server.query("update company_invitation set expires_at = now() where id = $1", [id])
    expect(refusal(await accept(newer))).toEqual([400, "TOKEN_EXPIRED"])
    await server.query("update company_invitation set expires_at = '2100-01-01' where id = $1", [
      id,
    ])
    expect((await client.delete(`${OWN}/invitations/${id}`, { as })).status).toBe(200)
    expect(refusal(await accept(newer))).toEqual([409, "INVITATION_NOT_OPEN"])
  })

  it("of Medusa, which would make an administrator, can't be accepted or sent by others", async () => {
    const body = { first_name: "A", last_name: "B", email: "a@example.com" }
    const { owner } = companies().manufacturerA.members
    // Core lets it through without a session; here nobody is signed in on it, whoever asks.
    for (const as of [null, owner, server.cast.operators.admin]) {
      const accepted = await client.post("/admin/invites/accept?token=x", body, { as })
      expect(refusal(accepted)).toEqual([401, "UNAUTHENTICATED"])
    }
    const sent = await client.post("/admin/invites", { email: "a@b.example" }, { as: owner })
    expect(sent.status).toBe(403)
  })
})

describe("roles", () => {
  it("count from the next request on, whatever the token says", async () => {
    const { distributorA } = companies()
    const { owner, sales } = distributorA.members
    const as = owner
    const path = `${OWN}/members/${sales.member_id}`
    expect(await status(sales, `${OWN}/members`)).toBe(403)
    const manager = { role_id: "role_distributor_manager" }
    expect((await client.post(path, manager, { as })).status).toBe(200)
    expect(await status(sales, `${OWN}/members`)).toBe(200)
    expect((await client.post(`${path}/deactivate`, {}, { as })).status).toBe(200)
    expect(await status(sales)).toBe(403)
    const me = await client.get("/admin/wholesale/me", { as: sales })
    expect(me).toMatchObject({ status: 200, body: { me: { acting_as: "none", company: null } } })
    expect((await client.post(`${path}/reactivate`, {}, { as })).status).toBe(200)
    expect(await status(sales)).toBe(200)
  })

  it("can be made of the same permissions, and not of more than one has", async () => {
    const { manufacturerA } = companies()
    const { owner, viewer } = manufacturerA.members
    const as = owner
    const role = {
      name: "Team lead",
      permissions: ["company.read", "members.read", "members.manage"],
    }
    const made = await client.post(`${OWN}/roles`, role, { as })
    expect(made).toMatchObject({ status: 201, body: { role: { built_in: false } } })
    const { id } = Object(made.body).role
    const lead = `${OWN}/members/${viewer.member_id}`
    expect((await client.post(lead, { role_id: id }, { as })).status).toBe(200)

    const more = { name: "More", permissions: ["company.read", "company.write"] }
    const refused = await client.post(`${OWN}/roles`, more, { as: viewer })
    expect(refusal(refused)).toEqual([400, "ROLE_NOT_ASSIGNABLE"])
    expect(Object(refused.body).details.missing).toEqual(["company.write"])
    const guest = { email: "guest@example.com", role_id: "role_manufacturer_owner" }
    const invited = await client.post(`${OWN}/invitations`, guest, { as: viewer })
    expect(refusal(invited)).toEqual([400, "ROLE_NOT_ASSIGNABLE"])
    const finance = `${OWN}/members/${manufacturerA.members.finance.member_id}`
    const promoted = await client.post(finance, { role_id: id }, { as: viewer })
    expect(refusal(promoted)).toEqual([400, "ROLE_NOT_ASSIGNABLE"])
    const platform = { name: "Root", permissions: ["operator.platform"] }
    expect(refusal(await client.post(`${OWN}/roles`, platform, { as }))[0]).toBe(400)

    expect(refusal(await client.delete(`${OWN}/roles/${id}`, { as }))).toEqual([409, "ROLE_IN_USE"])
    const builtIn = await client.post(
      `${OWN}/roles/role_manufacturer_viewer`,
      { name: "x" },
      { as }
    )
    expect(refusal(builtIn)).toEqual([400, "ROLE_NOT_EDITABLE"])
    const narrower = { permissions: ["company.read"] }
    expect((await client.post(`${OWN}/roles/${id}`, narrower, { as })).status).toBe(200)
    expect(await status(viewer, `${OWN}/members`)).toBe(403)
  })
})

describe("owners", () => {
  const ownersOf = async (company: CastCompany) =>
    await server.query<{ actor_id: string }>(
      `select actor_id from company_member where company_id = $1 and status = 'active'
       and role_id = 'role_' || audience || '_owner' and deleted_at is null`,
      [company.id]
    )

  it("who demote each other at the same moment leave one owner", async () => {
    const { distributorB } = companies()
    const { owner, manager } = distributorB.members
    const path = (member: CastActor) => `${OWN}/members/${member.member_id}`
    const promoted = await client.post(
      path(manager),
      { role_id: "role_distributor_owner" },
      { as: owner }
    )
    expect(promoted.status).toBe(200)
    const demoted = { role_id: "role_distributor_finance" }
    const answers = await Promise.all([
      client.post(path(manager), demoted, { as: owner }),
      client.post(path(owner), demoted, { as: manager }),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 403])
    expect(await ownersOf(distributorB)).toHaveLength(1)
  })

  it("can't leave a company without one, but hand it over and leave then", async () => {
    const { manufacturerB } = companies()
    const { owner, orders, finance } = manufacturerB.members
    expect(refusal(await client.post(`${OWN}/leave`, {}, { as: owner }))).toEqual([
      409,
      "LAST_OWNER",
    ])
    const own = await client.post(
      `${OWN}/members/${owner.member_id}`,
      { role_id: "role_manufacturer_viewer" },
      { as: owner }
    )
    expect(refusal(own)).toEqual([409, "CONFLICT"])
    const stolen = await client.post(
      `${OWN}/ownership`,
      { member_id: finance.member_id },
      { as: manufacturerB.members.admin }
    )
    expect(refusal(stolen)).toEqual([403, "PERMISSION_MISSING"])
    const handed = await client.post(
      `${OWN}/ownership`,
      { member_id: orders.member_id },
      { as: owner }
    )
    expect(handed).toMatchObject({ status: 200, body: { member: { role: { key: "owner" } } } })
    expect(await ownersOf(manufacturerB)).toEqual([{ actor_id: orders.actor_id }])
    const me = await client.get("/admin/wholesale/me", { as: owner })
    expect(me).toMatchObject({ body: { me: { role: { key: "admin" } } } })
    expect((await client.post(`${OWN}/leave`, {}, { as: owner })).status).toBe(200)
    expect(await status(owner)).toBe(403)
  })
})
