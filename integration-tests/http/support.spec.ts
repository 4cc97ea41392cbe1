import { Client } from "../kit/client"
import { SupportDesk } from "../kit/support-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

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

const history = async (id: string) =>
  (await desk.of(operator(), id)).history?.map(({ to, reason }) => `${to} ${reason}`)

it("goes from a question about an order to its end, and everybody hears of it once", async () => {
  const file = await desk.picture()
  const opened = await desk.open({ order_id: order(), file_ids: [file] })
  const { id, number } = opened
  expect(number).toMatch(/^SUP-\d{6}$/)
  expect(opened).toMatchObject({
    state: "open",
    order: { id: order() },
    actions: ["answer", "resolve"],
  })
  expect(Date.parse(opened.expected_by ?? "") - Date.now()).toBeGreaterThan(23 * 3_600_000)
  expect(opened.messages).toMatchObject([{ side: "customer", files: [{ id: file }] }])

  const seen = await desk.of(operator(), id)
  expect(seen).toMatchObject({
    ...{ priority: "normal", assignee: null, order_context: { state: "pending_acceptance" } },
    clock: { name: "first_response", state: "on_time" },
  })
  const answered = await desk.do(operator(), id, "messages", { text: "We look into it" })
  expect(answered).toMatchObject({
    ...{ state: "waiting_for_customer", assignee: { id: operator().member_id } },
    clock: { name: "resolution", state: "paused" },
  })
  const read = await desk.of(buyer(), id)
  expect(read).toMatchObject({ state: "waiting_for_customer", expected_by: null })
  expect(read.messages[1]).toMatchObject({ side: "operator", author_name: null })
  expect(read).not.toHaveProperty("priority")

  expect(await desk.do(buyer(), id, "messages", { text: "Thanks" })).toMatchObject({
    state: "open",
  })
  const ended = {
    text: "It is on its way",
    kind: "resolution",
    seen_message_id: read.messages[0].id,
  }
  const missed = await desk.tryTo(operator(), id, "messages", ended)
  expect(missed).toMatchObject({ status: 409, code: "CONFLICT" })
  const resolved = await desk.do(operator(), id, "messages", {
    ...ended,
    seen_message_id: undefined,
  })
  expect(resolved).toMatchObject({ state: "resolved", clock: { state: "done" } })
  expect((await desk.of(buyer(), id)).reopen_until).not.toBeNull()
  expect(await desk.do(buyer(), id, "messages", { text: "No, it is not" })).toMatchObject({
    ...{ state: "open", reopen_until: null },
  })
  expect(await desk.do(buyer(), id, "resolve")).toMatchObject({ state: "resolved" })
  expect(await history(id)).toEqual([
    "open opened",
    "waiting_for_customer answered",
    "open customer_replied",
    "resolved resolved",
    "open customer_replied",
    "resolved resolved",
  ])
  const told = await desk.told(id)
  const to = (type: string) => told.filter((one) => one.type === type).map((one) => one.to)
  expect(to("support.opened").sort()).toEqual(
    [server.cast.operators.admin, operator()].map(({ actor_id }) => actor_id).sort()
  )
  expect(to("support.answered")).toEqual([buyer().actor_id])
  expect(to("support.customer_replied")).toEqual([operator().actor_id])
  expect(to("support.resolved")).toEqual([buyer().actor_id])
  expect(to("support.reopened")).toEqual([operator().actor_id])
})

it("is opened and answered once, however often and however many ask at once", async () => {
  const ask = { subject: "Once", idempotency_key: "form-1" }
  const tries = await Promise.all(Array.from({ length: 6 }, () => desk.tryToOpen(ask)))
  expect(tries.map(({ status }) => status)).toEqual(Array(6).fill(201))
  const ids = new Set(tries.map(({ ticket }) => Object(ticket).id))
  expect(ids.size).toBe(1)
  const [id] = [...ids]
  // The same key of another company is another ticket.
  const other = await desk.open(ask, server.cast.companies.retailerB.members.owner)
  expect(other.id).not.toBe(id)

  const text = { text: "Said once", idempotency_key: "answer-1" }
  const both = await Promise.all([1, 2, 3].map(() => desk.tryTo(operator(), id, "messages", text)))
  expect(both.map(({ status }) => status)).toEqual([201, 201, 201])
  expect((await desk.of(buyer(), id)).messages.map(({ text }) => text)).toEqual([
    "Nothing came",
    "Said once",
  ])
  const { admin } = server.cast.operators
  await Promise.all([
    desk.do(admin, id, "messages", { text: "From one" }),
    desk.do(operator(), id, "messages", { text: "From another" }),
  ])
  await Promise.all([desk.tryTo(operator(), id, "resolve"), desk.tryTo(buyer(), id, "resolve")])
  expect(await history(id)).toEqual([
    "open opened",
    "waiting_for_customer answered",
    "resolved resolved",
  ])
  const told = (await desk.told(id)).map(({ type }) => type)
  expect(told.filter((type) => type === "support.opened")).toHaveLength(2)
  expect(told.filter((type) => type === "support.answered")).toHaveLength(3)
})

it("is worked off by what is due first, and given to somebody", async () => {
  const late = await desk.open({ subject: "Desk late" })
  const soon = await desk.open({ subject: "Desk soon" }, seller())
  const waiting = await desk.open({ subject: "Desk waiting" })
  await desk.do(operator(), waiting.id, "messages", { text: "And you" })
  await desk.pass(late.id, 30)
  await desk.do(operator(), soon.id, "", { priority: "urgent", category: "payment" })
  const subjects = async (query: string) =>
    (await desk.list(operator(), `?q=Desk&${query}`)).map(({ subject }) => subject)
  expect(await subjects("")).toEqual(["Desk late", "Desk soon", "Desk waiting"])
  expect(await subjects("view=breached")).toEqual(["Desk late"])
  expect(await subjects("assignee=nobody")).toEqual(["Desk late", "Desk soon"])
  expect(await subjects("assignee=me")).toEqual(["Desk waiting"])
  expect(await subjects("priority=urgent&category=payment")).toEqual(["Desk soon"])
  expect(await subjects("state=waiting_for_customer")).toEqual(["Desk waiting"])
  expect((await desk.list(operator(), `?q=${late.number}`)).map(({ id }) => id)).toEqual([late.id])

  const { admin } = server.cast.operators
  const me = operator().member_id
  const assign = (as: typeof admin, tickets: object[]) =>
    desk.send("POST", "/admin/wholesale/support-assignments", as, { tickets })
  const mine = [late, soon].map(({ id }) => ({ id, assignee_id: me, from: null }))
  const grabs = await Promise.all([
    assign(operator(), mine),
    assign(
      admin,
      mine.map((one) => ({ ...one, assignee_id: admin.member_id }))
    ),
  ])
  expect(grabs.flatMap(({ changed }) => changed)).toHaveLength(2)
  const { assignee } = await desk.of(operator(), late.id)
  const undo = mine.map(({ id }) => ({ id, assignee_id: null, from: assignee?.id }))
  expect((await assign(operator(), undo)).changed).toHaveLength(2)
  expect(await subjects("assignee=nobody")).toHaveLength(2)
  const strangers = [seller().member_id, server.cast.operators.finance.member_id]
  for (const assignee_id of strangers) {
    expect(await assign(operator(), [{ id: late.id, assignee_id }])).toMatchObject({ status: 404 })
  }
  await assign(admin, [{ id: late.id, assignee_id: me }])
  expect((await desk.told(late.id)).filter(({ type }) => type === "support.assigned")).toEqual([
    { type: "support.assigned", to: operator().actor_id },
  ])
})

it("warns once before an answer is late and once when it is, pauses, and closes after 14 days", async () => {
  const { id } = await desk.open({ subject: "Time" })
  const alerts = async () =>
    (await desk.told(id)).map(({ type }) => type).filter((type) => /due_soon|breached/.test(type))
  await desk.pass(id, 19)
  expect(await alerts()).toEqual([])
  await desk.pass(id, 1)
  expect(await alerts()).toEqual(["support.due_soon", "support.due_soon"])
  await desk.pass(id, 1)
  await desk.pass(id, 4)
  await desk.pass(id, 4)
  expect(await alerts()).toEqual([
    ...Array(2).fill("support.due_soon"),
    ...Array(2).fill("support.breached"),
  ])
  const answered = await desk.do(operator(), id, "messages", { text: "Sorry for the wait" })
  const left = answered.clock?.minutes_left ?? 0
  await desk.pass(id, 500)
  expect(await alerts()).toHaveLength(4)
  const again = await desk.do(buyer(), id, "messages", { text: "Here I am" })
  expect(again.expected_by).not.toBeNull()
  const { clock } = await desk.of(operator(), id)
  expect(clock?.state).toBe("on_time")
  expect(Math.abs((clock?.minutes_left ?? 0) - left)).toBeLessThanOrEqual(1)

  await desk.do(operator(), id, "resolve")
  await desk.pass(id, 13 * 24)
  expect(await desk.do(buyer(), id, "reopen")).toMatchObject({ state: "open" })
  await desk.do(buyer(), id, "resolve")
  await desk.pass(id, 14 * 24)
  expect(await desk.of(buyer(), id)).toMatchObject({ state: "closed", actions: [] })
  const refused = await desk.tryTo(buyer(), id, "messages", { text: "Hello?" })
  expect(refused).toMatchObject({ status: 409, code: "TICKET_CLOSED" })
  expect(await desk.tryTo(operator(), id, "reopen")).toMatchObject({ code: "TICKET_CLOSED" })
  const note = { text: "For later", kind: "note" }
  expect(await desk.do(operator(), id, "messages", note)).toMatchObject({ state: "closed" })
  await expect(
    server.query("update support_message set body = 'x' where ticket_id = $1", [id])
  ).rejects.toThrow("append-only")
})

it("promises what the operator set, from then on", async () => {
  const path = "/admin/wholesale/support-sla"
  const { sla } = await desk.send("GET", path, operator())
  expect(Object(sla).normal).toEqual({ first_response_minutes: 1440, resolution_minutes: 4320 })
  const before = await desk.open({ subject: "Before" })
  const quick = { first_response_minutes: 30, resolution_minutes: 60 }
  const changed = { ...Object(sla), normal: quick, high: { ...quick, resolution_minutes: 10 } }
  const refused = await desk.send("POST", path, operator(), changed)
  expect(refused).toMatchObject({
    status: 400,
    details: { issues: [{ field: "high.resolution_minutes" }] },
  })
  const set = await desk.send("POST", path, operator(), { ...Object(sla), normal: quick })
  expect(Object(set.sla).normal).toEqual(quick)
  const minutes = async (id: string) => (await desk.of(operator(), id)).clock?.minutes_left ?? 0
  expect(await minutes((await desk.open({ subject: "After" })).id)).toBeLessThanOrEqual(30)
  expect(await minutes(before.id)).toBeGreaterThan(1000)
  const log = await server.query(
    "select action from audit_entry where action like 'support%' group by 1 order by 1"
  )
  expect(log).toEqual(
    [
      "sla.changed",
      "ticket.assigned",
      "ticket.changed",
      "ticket.noted",
      "ticket.opened",
      "ticket.reopened",
      "ticket.resolved",
    ].map((action) => ({ action: `support_${action}` }))
  )
})

it.each(["support.before-telling", "support.before-answering"])(
  "survives a death at %s: asked again, it is one ticket that the operator heard of once",
  async (fault) => {
    const ask = { subject: fault, idempotency_key: fault }
    await server.restart({ FAULT_POINT: fault })
    await desk.tryToOpen(ask).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    const { id, messages } = await desk.open(ask)
    expect(messages).toHaveLength(1)
    expect(await desk.list(operator(), `?q=${fault}`)).toHaveLength(1)
    expect((await desk.told(id)).map(({ type }) => type)).toEqual([
      "support.opened",
      "support.opened",
    ])
  }
)
