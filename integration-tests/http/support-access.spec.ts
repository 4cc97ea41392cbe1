import { Client } from "../kit/client"
import { SupportDesk } from "../kit/support-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

let server: TestServer
let client: Client
let desk: SupportDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new SupportDesk(server, client)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const buyer = () => desk.retailer
const operator = () => desk.operator
const seller = () => server.cast.companies.manufacturerA.members.owner
const order = () => server.cast.companies.retailerA.ids.orders

it("keeps what the operator notes from the company, and its files too", async () => {
  const { id } = await desk.open({ subject: "Notes" })
  const file = await desk.picture(operator())
  const note = { text: "Looks like fraud", kind: "note", file_ids: [file] }
  expect(await desk.do(operator(), id, "messages", note)).toMatchObject({ state: "open" })
  const shown = await desk.picture(operator())
  await desk.do(operator(), id, "messages", { text: "Hello", file_ids: [shown] })

  const own = `${desk.at(buyer())}/${id}`
  const read = await client.get(own, { as: buyer() })
  expect(read.text).not.toContain("fraud")
  expect(read.text).not.toContain(file)
  expect(read.text).not.toContain("internal")
  expect((await client.get(desk.at(buyer()), { as: buyer() })).text).not.toContain("fraud")
  expect((await client.get(`${own}/files/${file}`, { as: buyer() })).status).toBe(404)
  expect((await client.get(`${own}/files/${shown}`, { as: buyer() })).status).toBe(200)
  const desks = `${desk.at(operator())}/${id}`
  expect((await client.get(`${desks}/files/${file}`, { as: operator() })).status).toBe(200)
  const told = JSON.stringify(
    await server.query("select data from notification where template like 'support.%'")
  )
  expect(told).not.toContain("fraud")
})

it("does not exist for other companies, nor does what they own for it", async () => {
  const { retailerB, manufacturerA, manufacturerB, distributorA } = server.cast.companies
  const file = await desk.picture()
  const { id } = await desk.open({ subject: "Ours", file_ids: [file] })
  for (const stranger of [retailerB, manufacturerA, distributorA].map(
    ({ members }) => members.owner
  )) {
    expect((await desk.send("GET", `${desk.at(stranger)}/${id}`, stranger)).status).toBe(404)
    const path = `${desk.at(stranger)}/${id}/files/${file}`
    expect((await client.get(path, { as: stranger })).status).toBe(404)
    for (const action of ["resolve", "reopen"]) {
      expect(await desk.tryTo(stranger, id, action)).toMatchObject({ status: 404 })
    }
    expect(await desk.tryTo(stranger, id, "messages", { text: "Me too" })).toMatchObject({
      status: 404,
    })
    expect(await desk.list(stranger, "?q=Ours")).toEqual([])
  }
  const theirs = await desk.picture(retailerB.members.owner)
  expect(await desk.tryToOpen({ file_ids: [theirs] })).toMatchObject({ status: 404 })
  expect(await desk.tryToOpen({ file_ids: [file] })).toMatchObject({ status: 404 })
  expect(await desk.tryToOpen({ order_id: retailerB.ids.orders })).toMatchObject({ status: 404 })
  expect(await desk.tryToOpen({ order_id: order() }, manufacturerB.members.owner)).toMatchObject({
    status: 404,
  })
  // Its seller may ask about the same order.
  expect(await desk.open({ order_id: order() }, seller())).toMatchObject({ order: { id: order() } })
})

it("is closed to who may not, and bounded for who may", async () => {
  const { retailerA, manufacturerA } = server.cast.companies
  const { id } = await desk.open({ subject: "Closed to some" })
  for (const viewer of [retailerA.members.viewer, manufacturerA.members.viewer]) {
    expect(await desk.tryToOpen({}, viewer)).toMatchObject({ code: "PERMISSION_MISSING" })
    expect(await desk.send("GET", desk.at(viewer), viewer)).toMatchObject({ status: 403 })
  }
  const { finance } = server.cast.operators
  expect(await desk.send("GET", `${desk.at(finance)}/${id}`, finance)).toMatchObject({
    status: 403,
  })
  expect(await desk.send("GET", "/admin/wholesale/support-sla", seller())).toMatchObject({
    status: 403,
  })
  expect(await desk.tryToOpen({ text: "x".repeat(5001) })).toMatchObject({ code: "INVALID_INPUT" })
  expect(await desk.tryToOpen({ priority: "urgent" })).toMatchObject({ code: "INVALID_INPUT" })

  const many = server.cast.companies.retailerB.members.owner
  await server.query(
    `insert into support_ticket (id, company_id, side, opened_by, category, priority, subject, opened_at,
       first_response_due_at, resolution_due_at, last_message_at)
     select 'stick_' || n, $1, 'retailer', 'x', 'other', 'low', 'x', now(), now(), now(), now()
     from generate_series(1, 50) n`,
    [server.cast.companies.retailerB.id]
  )
  expect(await desk.tryToOpen({}, many)).toMatchObject({
    ...{ code: "TOO_MANY_TICKETS", details: { open: 50, limit: 50 } },
  })
  await server.query("delete from support_ticket where subject = 'x'")
  await desk.open({}, many)
})
