import { decideCoreStore } from "../core-store"
import type { CompanyPrincipal } from "../principal"

const buyer = (restriction: CompanyPrincipal["restriction"]): CompanyPrincipal => ({
  kind: "company",
  actor: { type: "customer", id: "cus_1" },
  member_id: "cmem_1",
  role: "buyer",
  permissions: new Set(),
  capabilities: new Set(),
  company: {
    id: "comp_1",
    kind: "retailer",
    name: "Corner Shop",
    country_code: "de",
    verification_level: 1,
  },
  restriction,
})

const codeFor = (route: string, principal: CompanyPrincipal | null) => {
  const [method, path] = route.split(" ")
  const decision = decideCoreStore({ method, path }, principal)
  return decision.allowed ? "allowed" : decision.code
}

describe("Medusa's store routes", () => {
  it.each([
    "POST /store/carts",
    "POST /store/carts/cart_1/customer",
    "POST /store/carts/cart_1/complete",
    "DELETE /store/carts/cart_1/line-items/li_1",
    "GET /store/orders",
    "HEAD /Store/Orders/order_1",
  ])("ask for the second factor that is owed: %s", (route) => {
    expect(codeFor(route, buyer("MFA_REQUIRED"))).toBe("MFA_REQUIRED")
    expect(codeFor(route, buyer(null))).toBe("allowed")
    expect(codeFor(route, null)).toBe("allowed")
  })

  it.each(["GET /store/products", "GET /store/customers/me", "OPTIONS /store/carts"])(
    "stay readable: %s",
    (route) => {
      expect(codeFor(route, buyer("MFA_REQUIRED"))).toBe("allowed")
    }
  )

  it("let the checkout itself say that a company is suspended", () => {
    expect(codeFor("POST /store/carts", buyer("COMPANY_SUSPENDED"))).toBe("allowed")
  })
})
