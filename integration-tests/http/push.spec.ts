import { Client } from "../kit/client"
import { OrderDesk } from "../kit/order-desk"
import { eventually } from "../kit/people"
import { isSignedBy, newPushBrowser, newVapid, startPushService } from "../kit/push-service"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const PUSH = "/store/wholesale/me/push"
const PREFERENCES = "/store/wholesale/me/notification-preferences"

const vapid = newVapid()
const phone = newPushBrowser()
const laptop = newPushBrowser()

let service: Awaited<ReturnType<typeof startPushService>>
let server: TestServer
let client: Client
let desk: OrderDesk

beforeAll(async () => {
  service = await startPushService()
  server = await startServer({
    env: {
      VAPID_PUBLIC_KEY: vapid.public,
      VAPID_PRIVATE_KEY: vapid.private,
      PUSH_HOSTS: service.host,
    },
  })
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
  service?.stop()
})

const browser = (path: string, { p256dh, auth }: typeof phone) => ({
  endpoint: service.url + path,
  p256dh,
  auth,
})
const subscribe = (path: string, keys: typeof phone, as = desk.buyer) =>
  client.post(PUSH, browser(path, keys), { as })
const subscriptions = () =>
  server.query<{ endpoint: string; actor_id: string }>(
    "select endpoint, actor_id from push_subscription order by endpoint"
  )
const told = (path: string, count: number) =>
  eventually(`Message ${count} at ${path}`, async () => {
    const sent = service.at(path)
    return sent.length >= count ? sent : null
  })

describe("messages to browsers", () => {
  it("arrive encrypted and signed, with a title, a sentence and a link and no amounts", async () => {
    expect((await client.get(PUSH, { as: desk.buyer })).body).toEqual({ public_key: vapid.public })
    for (const again of [1, 2]) {
      expect([again, (await subscribe("/phone", phone)).status]).toEqual([again, 200])
    }
    expect((await subscribe("/laptop", laptop)).status).toBe(200)
    await desk.accepted("PO-PUSH", 6)
    const [sent] = await told("/phone", 1)
    expect(sent.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400" })
    expect(isSignedBy(vapid.public, sent, service.url)).toBe(true)
    const shown = Object(phone.read(sent.body))
    expect(Object.keys(shown).sort()).toEqual(["body", "tag", "title", "url"])
    expect(shown.url).toMatch(/\/orders\/[\w-]+$/)
    expect(JSON.stringify(shown)).not.toMatch(/€|EUR|\d+[.,]\d\d/)
    expect(() => laptop.read(sent.body)).toThrow()
    await settled(server)
    // Whether "placed" or "accepted" arrives first is for each browser to see.
    const titles = (path: string, keys: typeof phone) =>
      service
        .at(path)
        .map(({ body }) => Object(keys.read(body)).title)
        .sort()
    expect(titles("/laptop", laptop)).toEqual(titles("/phone", phone))
  })

  it("are tried again when the push service fails, as one message, and repeat no other browser", async () => {
    await settled(server)
    const [phones, laptops] = [service.at("/phone").length, service.at("/laptop").length]
    service.answer("/phone", 503)
    await desk.accepted("PO-AGAIN", 6)
    const topics = () =>
      service
        .at("/phone")
        .slice(phones)
        .map(({ headers }) => headers.topic)
    await eventually("The refused message to come again", async () =>
      topics().lastIndexOf(topics()[0]) > 0 ? true : null
    )
    await settled(server)
    expect(new Set(topics()).size).toBe(topics().length - 1)
    expect(service.at("/laptop").length - laptops).toBe(service.at("/phone").length - phones - 1)
  })

  it("end for a browser that its push service does not know any more", async () => {
    await settled(server)
    service.answer("/laptop", 410)
    await desk.accepted("PO-GONE", 6)
    await eventually("The laptop to be forgotten", async () =>
      (await subscriptions()).length === 1 ? true : null
    )
    expect((await subscriptions())[0].endpoint).toBe(`${service.url}/phone`)
  })

  it("follow the person's choice for devices, which the dashboard does not offer", async () => {
    await settled(server)
    const cells = Object((await client.get(PREFERENCES, { as: desk.buyer })).body).preferences
    const pushed = cells.filter(({ channel }: { channel: string }) => channel === "push")
    expect(pushed).toEqual([{ group: "orders", channel: "push", enabled: true, mandatory: false }])
    const admin = await client.get(PREFERENCES.replace("store", "admin"), { as: desk.seller })
    expect(admin.text).not.toContain("push")
    const choose = (enabled: boolean) =>
      client.post(
        PREFERENCES,
        { preferences: [{ group: "orders", channel: "push", enabled }] },
        { as: desk.buyer }
      )
    await choose(false)
    const before = service.received.length
    await desk.accepted("PO-QUIET", 6)
    await settled(server)
    expect(service.received.length).toBe(before)
    await choose(true)
  })

  it("go to whoever turned a browser on last, and nobody turns off another's", async () => {
    const { retailerB } = server.cast.companies
    const stranger = retailerB.members.owner
    const removal = { endpoint: `${service.url}/phone` }
    expect((await client.post(`${PUSH}/remove`, removal, { as: stranger })).status).toBe(200)
    expect(await subscriptions()).toHaveLength(1)
    await subscribe("/phone", phone, stranger)
    expect(await subscriptions()).toHaveLength(1)
    const before = service.received.length
    await desk.accepted("PO-MOVED", 6)
    await settled(server)
    expect(service.received.length).toBe(before)
    expect((await client.post(`${PUSH}/remove`, removal, { as: stranger })).status).toBe(200)
    expect(await subscriptions()).toEqual([])
  })

  it("are sent to push services only, and to ten browsers of a person at most", async () => {
    for (const endpoint of [
      "http://127.0.0.1:1/x",
      "https://evil.example/x",
      "http://169.254.169.254/x",
      server.url,
    ]) {
      const answer = await client.post(
        PUSH,
        { ...browser("", phone), endpoint },
        { as: desk.buyer }
      )
      expect([endpoint, answer.status, Object(answer.body).code]).toEqual([
        endpoint,
        400,
        "INVALID_INPUT",
      ])
    }
    expect((await client.post(PUSH, browser("/x", phone), { as: null })).status).toBe(401)
    for (let one = 0; one < 12; one += 1) {
      await subscribe(`/many-${one}`, phone)
    }
    expect(await subscriptions()).toHaveLength(10)
  })
})
