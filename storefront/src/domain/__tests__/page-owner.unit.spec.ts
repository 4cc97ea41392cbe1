import { readFileSync } from "node:fs"
import path from "node:path"
import vm from "node:vm"
import { contentSecurityPolicy } from "../security-policy"
import { pageOwner } from "../page-owner"

describe("pageOwner", () => {
  it("is another one for every session and company, and says nothing about them", async () => {
    const owners = await Promise.all([
      pageOwner(),
      pageOwner("token-1"),
      pageOwner("token-1", "comp_1"),
      pageOwner("token-1", "comp_2"),
      pageOwner("token-2", "comp_1"),
    ])
    expect(new Set(owners).size).toBe(5)
    expect(owners[0]).toBe("visitor")
    expect(owners.slice(1).join()).toMatch(/^[0-9a-f]{24}(,[0-9a-f]{24}){3}$/)
    expect(await pageOwner("token-1", "comp_1")).toBe(owners[2])
  })
})

describe("the service worker", () => {
  const source = readFileSync(path.join(__dirname, "../../../public/offline-worker.js"), "utf8")
  const self = { BUILD: "b", location: { origin: "https://shop.example" }, addEventListener() {} }
  const isKept: (url: URL, owner: string) => boolean = vm.runInNewContext(`${source};isKept`, {
    self,
    URL,
  })
  const keeps = (place: string, owner = "member") =>
    isKept(new URL(place, "https://shop.example"), owner)

  it.each([
    "/en/catalogue?q=x",
    "/de/products/bowl",
    "/en/manufacturers",
    "/en/quick-order",
    "/de/sell",
  ])("keeps %s", (place) => expect(keeps(place)).toBe(true))

  it.each([
    "/en",
    "/en/cart",
    "/en/carts",
    "/de/checkout",
    "/en/orders/1",
    "/en/order-groups/1",
    "/en/company/payments",
    "/en/account",
    "/en/products/a/b",
    "/fr/catalogue",
    "/api/quick-order",
    "https://evil.example/en/catalogue",
  ])("never keeps %s", (place) => expect(keeps(place)).toBe(false))

  it("keeps the home page for visitors only", () => expect(keeps("/en", "visitor")).toBe(true))

  it("is let through by the policy of the pages", () => {
    expect(contentSecurityPolicy("n", "https://api.example", false)).toContain("worker-src 'self'")
  })
})
