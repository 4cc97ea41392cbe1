import { KeyCache, KEPT_FOR_MS } from "../service"

const TAGS = ["LinkPublishableApiKeySalesChannel:list:*", "ApiKey:apk_1"]
const FOUND = { data: [{ id: "apk_1" }] }

const later = (ms: number) => jest.setSystemTime(Date.now() + ms)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("the cache of publishable keys", () => {
  it("keeps a key for a few seconds", async () => {
    const cache = new KeyCache()
    await cache.set({ key: "k", data: FOUND, tags: TAGS })
    later(KEPT_FOR_MS - 1)
    expect(await cache.get({ key: "k" })).toBe(FOUND)
    later(1)
    expect(await cache.get({ key: "k" })).toBeNull()
  })

  it.each([
    ["products", ["Product:list:*"], FOUND],
    ["what nobody tagged", undefined, FOUND],
    ["a key that does not exist", TAGS, { data: [] }],
  ])("forgets %s", async (_what, tags, data) => {
    const cache = new KeyCache()
    await cache.set({ key: "k", data, tags })
    expect(await cache.get({ key: "k" })).toBeNull()
  })

  it("looks again after anything happened on this server", async () => {
    const cache = new KeyCache()
    await cache.set({ key: "k", data: FOUND, tags: TAGS })
    await cache.clear()
    expect(await cache.get({ key: "k" })).toBeNull()
  })
})
