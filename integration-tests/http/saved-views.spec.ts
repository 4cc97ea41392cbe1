import { Client, type Answer } from "../kit/client"
import { startServer, type TestServer } from "../setup/server"

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
}, 180_000)

afterAll(async () => {
  await server?.stop()
})

const refusal = ({ status, body }: Answer) => [status, Object(body).code]

describe("views of the dashboard's lists", () => {
  const VIEWS = "/admin/wholesale/me/saved-views"
  const late = { list: "/sales", name: "Late ones", query: "late=%22true%22" }
  const seller = () => ({ as: server.cast.companies.manufacturerA.members.orders })
  const colleague = () => ({ as: server.cast.companies.manufacturerA.members.owner })
  const viewsOf = async (caller: ReturnType<typeof seller>, list = "/sales") =>
    Object((await client.get(`${VIEWS}?list=${list}`, caller)).body).views
  const save = async (view: object, caller = seller()) => await client.post(VIEWS, view, caller)

  it("are kept by list under one name each, and renamed", async () => {
    const saved = await save(late)
    expect(saved).toMatchObject({ status: 201, body: { view: late } })
    const { id } = Object(saved.body).view
    expect(refusal(await save({ ...late, query: "q=oak" }))).toEqual([409, "CONFLICT"])
    expect((await save({ ...late, list: "/disputes" })).status).toBe(201)
    const other = await save({ ...late, name: "A new one", query: "q=oak" })
    const path = `${VIEWS}/${Object(other.body).view.id}`
    expect(refusal(await client.post(path, { name: late.name }, seller()))).toEqual([
      409,
      "CONFLICT",
    ])
    expect(await client.post(path, { name: "Oak" }, seller())).toMatchObject({
      status: 200,
      body: { view: { name: "Oak", query: "q=oak" } },
    })
    expect(await viewsOf(seller())).toMatchObject([{ id, ...late }, { name: "Oak" }])
  })

  it("do not exist for anybody else, not even a colleague", async () => {
    const [{ id }] = await viewsOf(seller())
    expect(await viewsOf(colleague())).toEqual([])
    const path = `${VIEWS}/${id}`
    for (const stranger of [colleague(), { as: server.cast.operators.admin }]) {
      expect((await client.post(path, { name: "Mine" }, stranger)).status).toBe(404)
      expect((await client.delete(path, stranger)).status).toBe(404)
    }
    expect((await save(late, colleague())).status).toBe(201)
    expect((await client.get(`${VIEWS}?list=/sales`)).status).toBe(401)
  })

  it("are limited per person, and deleting one makes room", async () => {
    await server.query(
      `insert into saved_view (id, actor_type, actor_id, list, name, query)
       select 'sview_' || n, 'user', $1, '/sales', 'View ' || n, 'q=' || n
       from generate_series(1, 100 - (select count(*)::int from saved_view where actor_id = $1)) n`,
      [seller().as.actor_id]
    )
    const full = await save({ ...late, name: "One more" })
    expect(refusal(full)).toEqual([400, "LIST_FULL"])
    expect(Object(full.body).details).toEqual({ limit: 100 })
    expect(await client.delete(`${VIEWS}/sview_1`, seller())).toMatchObject({
      status: 200,
      body: { deleted: true },
    })
    expect((await save({ ...late, name: "One more" })).status).toBe(201)
    expect((await save({ ...late, name: "One more" }, colleague())).status).toBe(201)
  })
})
