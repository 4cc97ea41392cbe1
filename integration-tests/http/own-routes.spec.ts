import { feedReceiver } from "@wholesale/notifications/domain/receiver"
import { allowedCaller, ownRoutes } from "../kit/allowed"
import { rightInput } from "../kit/bad-values"
import type { CastActor } from "../kit/cast"
import { Client, type Answer, type Caller } from "../kit/client"
import { eventually } from "../kit/people"
import { castProfiles } from "../kit/profiles"
import { fillPath, routeName } from "../kit/routes"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(120_000)

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

const refusal = ({ status, body }: Answer) => [status, Object(body).code]
const companies = () => server.cast.companies
const operators = () => server.cast.operators

describe("Medusa's routes that are narrowed", () => {
  it("show staff their company as the store, and nothing of the operator's settings", async () => {
    const { manufacturerA, distributorB } = companies()
    for (const { members, marker } of [manufacturerA, distributorB]) {
      const answer = await client.get("/admin/stores?fields=*,*sales_channels", {
        as: members.owner,
      })
      expect(answer).toMatchObject({ status: 200, body: { count: 1, stores: [{ name: marker }] } })
      const [store] = Object(answer.body).stores
      expect(Object.keys(store).sort()).toEqual([
        "default_location_id",
        "default_region_id",
        "default_sales_channel_id",
        "id",
        "metadata",
        "name",
        "supported_currencies",
      ])
      // The one channel that everything is sold in, which the form of a new product asks for.
      expect(store.default_sales_channel_id).toMatch(/^sc_/)
    }
    const own = await client.get("/admin/stores", { as: operators().admin })
    expect(own).toMatchObject({ body: { stores: [{ name: "Wholesale OS" }] } })
  })

  it("tell staff that there is no search to manage, which the frame of the settings asks", async () => {
    const as = companies().manufacturerA.members.catalogue
    expect(await client.get("/admin/search-indexes", { as })).toMatchObject({
      status: 200,
      body: { search_indexes: [], enabled: false },
    })
    expect((await client.delete("/admin/search-indexes/products", { as })).status).toBe(403)
    const settings = await client.get("/admin/layouts/settings.sidebar/configuration", { as })
    expect(settings.text).toContain("settings-nav:/settings/search")
  })

  it("answer layouts with the pages that the sidebar may show, to each their own", async () => {
    const path = "/admin/layouts/sidebar/configuration"
    const answers = await Promise.all(
      [operators().admin, operators().finance, companies().manufacturerA.members.viewer].map((as) =>
        client.get(path, { as })
      )
    )
    const pages = answers.map(({ body }) => Object(body).pages)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(pages.every((page) => typeof page === "object" && page !== null)).toBe(true)
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(3)
    const store = { configuration: { widgets: {} } }
    const as = companies().manufacturerA.members.owner
    expect((await client.post(path, store, { as })).status).toBe(403)
  })

  it("list only the own feed, whatever the query asks for", async () => {
    const { manufacturerA, manufacturerB } = companies()
    // The order that the cast has with it was told already.
    await server.query("delete from notification")
    const insert = async (id: string, company_id: string, actor: CastActor) =>
      await server.query(
        `insert into notification (id, "to", channel, template, data, receiver_id, status)
         values ($1, $2, 'feed', 'test', $3, $4, 'success')`,
        [
          id,
          actor.actor_id,
          JSON.stringify({ title: id, description: id }),
          feedReceiver({ company_id }, { type: "user", id: actor.actor_id }),
        ]
      )
    await insert("noti_a", manufacturerA.id, manufacturerA.members.owner)
    await insert("noti_b", manufacturerB.id, manufacturerB.members.owner)
    await insert("noti_c", manufacturerA.id, manufacturerA.members.finance)
    const other = feedReceiver(
      { company_id: manufacturerB.id },
      { type: "user", id: manufacturerB.members.owner.actor_id }
    )
    const queries = ["", "?channel=feed", "?channel=email", `?receiver_id=${other}`, "?fields=*"]
    for (const query of queries) {
      const as = manufacturerA.members.owner
      const answer = await client.get(`/admin/notifications${query}`, { as })
      expect([query, answer.text.includes("noti_b"), answer.text.includes("noti_c")]).toEqual([
        query,
        false,
        false,
      ])
    }
    const own = await client.get("/admin/notifications", { as: manufacturerA.members.owner })
    expect(own).toMatchObject({
      status: 200,
      body: { notifications: [{ id: "noti_a" }], count: 1 },
    })
    const operator = await client.get("/admin/notifications", { as: operators().admin })
    expect(operator.text).not.toContain("noti_a")
  })

  it("let people change their own name and nothing else", async () => {
    const { owner, finance } = companies().manufacturerA.members
    const path = `/admin/users/${owner.actor_id}`
    const named = await client.post(path, { first_name: "Renamed" }, { as: owner })
    expect(named).toMatchObject({ status: 200, body: { user: { first_name: "Renamed" } } })
    const foreign = await client.post(path, { first_name: "Mine" }, { as: finance })
    expect(refusal(foreign)).toEqual([404, "NOT_FOUND"])
    for (const body of [{ email: "x@example.com" }, { metadata: { a: 1 } }, { roles: ["x"] }, []]) {
      expect(refusal(await client.post(path, body, { as: owner }))).toEqual([400, "INVALID_INPUT"])
    }
    const [{ first_name }] = await server.query<{ first_name: string }>(
      `select first_name from "user" where id = $1`,
      [owner.actor_id]
    )
    expect(first_name).toBe("Renamed")
  })
})

describe("a publishable key", () => {
  it("opens the store until it is revoked, and not a moment longer", async () => {
    const as = operators().admin
    const made = await client.post("/admin/api-keys", { title: "App", type: "publishable" }, { as })
    const { id, token } = Object(made.body).api_key
    const browse = () =>
      client.get("/store/wholesale/categories", { headers: { "x-publishable-api-key": token } })
    expect((await browse()).status).toBe(200)
    expect((await client.post(`/admin/api-keys/${id}/revoke`, {}, { as })).status).toBe(200)
    expect((await browse()).status).toBe(400)
  })
})

describe("checkout", () => {
  beforeAll(async () => {
    await server.query(
      `insert into region_payment_provider (id, region_id, payment_provider_id)
       select 'regpp_' || id, id, 'pp_system_default' from region on conflict do nothing`
    )
  })

  /** A cart that Medusa would complete, except for what it thinks of its buyer. */
  const cartOf = async (as: Caller) => {
    const [{ id: region_id }] = await server.query<{ id: string }>("select id from region limit 1")
    const made = await client.post(
      "/store/carts",
      { region_id, email: "buyer@example.com" },
      { as }
    )
    expect(made.status).toBe(200)
    const { id } = Object(made.body).cart
    await server.query(
      `insert into cart_line_item (id, cart_id, title, quantity, unit_price, raw_unit_price,
         requires_shipping, is_custom_price)
       values ($1, $2, 'Cup', 1, 5, '{"value":"5","precision":20}', false, true)`,
      [`cali_${id}`, id]
    )
    const collection = await client.post("/store/payment-collections", { cart_id: id }, { as })
    expect(collection.status).toBe(200)
    const { id: paymentId } = Object(collection.body).payment_collection
    const session = await client.post(
      `/store/payment-collections/${paymentId}/payment-sessions`,
      { provider_id: "pp_system_default" },
      { as }
    )
    expect(session.status).toBe(200)
    return id
  }

  const complete = async (as: Caller) =>
    await client.post(`/store/carts/${await cartOf(as)}/complete`, {}, { as })

  it("is closed to guests and to customers without a company", async () => {
    expect(refusal(await complete(null))).toEqual([400, "COMPANY_REQUIRED"])
    const { retailerA } = companies()
    await server.query(
      "insert into customer (id, email, has_account) values ('cus_stray', 'stray@example.com', true)"
    )
    const stray = { ...retailerA.members.owner, actor_id: "cus_stray" }
    expect(refusal(await complete(stray))).toEqual([400, "COMPANY_REQUIRED"])
  })

  it("asks for the permission and the level, and lets a buyer pass to the cart's own checks", async () => {
    const { retailerB } = companies()
    const { buyer, viewer } = retailerB.members
    expect(refusal(await complete(viewer))).toEqual([403, "PERMISSION_MISSING"])
    const level = async (to: number) =>
      await server.query("update company set verification_level = $1 where id = $2", [
        to,
        retailerB.id,
      ])
    await level(0)
    expect(refusal(await complete(buyer))).toEqual([403, "LEVEL_TOO_LOW"])
    await level(2)
    // The line is nobody's product: the marketplace's own checkout lets the buyer in, not the line.
    expect(refusal(await complete(buyer))).toEqual([400, "CHECKOUT_BLOCKED"])
  })
})

describe("the outbox", () => {
  it("shows operators what could not be delivered, and delivers it when they say so", async () => {
    const id = "msg_broken"
    await server.query(
      `insert into outbox_message (id, box, topic, payload, attempts, available_at)
       values ($1, 'outbox', 'notification.deliver', '{"type":"nonsense"}', 7, now())`,
      [id]
    )
    const as = operators().admin
    const path = "/admin/wholesale/messages"
    const dead = await eventually("A dead message", async () => {
      const { body } = await client.get(`${path}?status=dead`, { as })
      return Object(body).count === 1 && Object(body).messages[0]
    })
    expect(dead).toMatchObject({ id, attempts: 8, topic: "notification.deliver" })
    expect(dead.last_error).toBeTruthy()
    for (const other of [operators().risk, companies().manufacturerA.members.owner]) {
      expect((await client.get(path, { as: other })).status).toBe(403)
      expect((await client.post(`${path}/${id}/replay`, {}, { as: other })).status).toBe(403)
    }

    const email = "replayed@example.com"
    const payload = {
      type: "member.role_changed",
      key: "replayed",
      channel: "email",
      recipient: { account: null, email, name: null, locale: "en" },
      data: { role_name: "Viewer" },
    }
    await server.query("update outbox_message set payload = $1 where id = $2", [payload, id])
    const replayed = await client.post(`${path}/${id}/replay`, {}, { as })
    expect(replayed).toMatchObject({ status: 200, body: { message: { id, status: "pending" } } })
    await settled(server)
    expect(await client.get(`${path}?status=dead`, { as })).toMatchObject({ body: { count: 0 } })
    const mails = await client.get(`/admin/wholesale/mailbox?q=${email}`, { as })
    expect(mails).toMatchObject({ body: { count: 1, mails: [{ to: email, status: "success" }] } })
    const again = await client.post(`${path}/${id}/replay`, {}, { as })
    expect(refusal(again)).toEqual([409, "TRANSITION_NOT_ALLOWED"])
    const audit = await client.get(`/admin/wholesale/audit?subject_id=${id}`, { as })
    expect(audit).toMatchObject({ body: { count: 1, entries: [{ actor_id: as.actor_id }] } })
  })
})

describe("the audit log", () => {
  it("can't be changed, not even with SQL", async () => {
    const count = async () => (await server.query("select count(*) from audit_entry"))[0].count
    const before = await count()
    expect(Number(before)).toBeGreaterThan(0)
    for (const statement of [
      "update audit_entry set actor_id = 'somebody else'",
      "delete from audit_entry",
      "truncate audit_entry",
    ]) {
      await expect(server.query(statement)).rejects.toThrow()
    }
    expect(await count()).toBe(before)
  })
})

describe("every route of ours", () => {
  // Last, because the calls may do what they say.
  it("is mounted: a route file without its table, or the other way round, would be a 404 page", async () => {
    const profiles = castProfiles(server.cast)
    const wrong: string[] = []
    for (const entry of ownRoutes()) {
      const { body } = entry.route
      const answer = await client.send(entry.method, fillPath(entry.path, {}), {
        as: allowedCaller(entry, profiles),
        body:
          entry.method === "POST" ? (body ? JSON.stringify(rightInput(body)) : "{}") : undefined,
      })
      const ours = answer.status < 400 || typeof Object(answer.body).code === "string"
      if (!ours || answer.status >= 500) {
        wrong.push(`${routeName(entry)} -> ${answer.status} ${answer.text.slice(0, 200)}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
