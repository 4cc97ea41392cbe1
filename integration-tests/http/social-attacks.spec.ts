import type { Fault } from "../kit/oidc/server"
import { bearer, PASSWORD, SocialDesk, somebody, type Provider } from "../kit/oidc/social-desk"

jest.setTimeout(120_000)

let desk: SocialDesk

beforeAll(async () => {
  desk = await SocialDesk.open()
}, 180_000)

afterAll(async () => {
  await desk?.close()
})

beforeEach(() => {
  desk.providers.google.fault = desk.providers.linkedin.fault = {}
})

const refusedWith = (code: string) => ({ status: 401, body: { message: code } })

describe("an attacker", () => {
  it("can't use a state twice, another provider's, or none", async () => {
    const person = somebody("replay")
    const back = await desk.visit("google", person)
    expect(await desk.comeBack("linkedin", back)).toMatchObject(refusedWith("SIGN_IN_EXPIRED"))
    expect(await desk.comeBack("google", back)).toMatchObject({ status: 200 })
    expect(await desk.comeBack("google", back)).toMatchObject(refusedWith("SIGN_IN_EXPIRED"))
    for (const state of ["", "x".repeat(43)]) {
      const forged = { ...(await desk.visit("google", person)), state }
      expect(await desk.comeBack("google", forged)).toMatchObject(refusedWith("SIGN_IN_EXPIRED"))
    }
  })

  it("can't use a code twice, or in a flow of their own", async () => {
    const [victims, own] = [
      await desk.visit("google", somebody("victim")),
      await desk.visit("google", null),
    ]
    // The proof key of the attacker's flow is another one.
    const injected = { state: own.state, code: victims.code }
    expect(await desk.comeBack("google", injected)).toMatchObject(refusedWith("SIGN_IN_REFUSED"))
    const used = await desk.visit("google", somebody("used"))
    expect(await desk.comeBack("google", used)).toMatchObject({ status: 200 })
    const { state } = await desk.visit("google", null)
    expect(await desk.comeBack("google", { state, code: used.code })).toMatchObject(
      refusedWith("SIGN_IN_REFUSED")
    )
  })

  const hour = 3600
  const now = Math.floor(Date.now() / 1000)
  const refused = "SIGN_IN_REFUSED"
  const unverified = "SIGN_IN_UNVERIFIED"
  const of = (claims: Fault["claims"]): Fault => ({ claims })
  const forgeries: [what: string, provider: Provider, fault: Fault, code: string][] = [
    ["without a signature", "google", { signed: "not at all" }, refused],
    ["signed with the client's secret", "google", { signed: "client secret" }, refused],
    ["signed with a foreign key", "google", { signed: "foreign key" }, refused],
    ["with another nonce", "google", of({ nonce: "another" }), refused],
    ["without a nonce", "google", of({ nonce: undefined }), refused],
    ["with a nonce that nobody sent", "linkedin", of({ nonce: "another" }), refused],
    ["for another audience", "google", of({ aud: "another client" }), refused],
    ["for another authorised party", "google", of({ azp: "another client" }), refused],
    ["of another issuer", "google", of({ iss: "https://accounts.evil.example" }), refused],
    ["that has expired", "google", of({ iat: now - 2 * hour, exp: now - hour }), refused],
    ["that never expires", "google", of({ exp: undefined }), refused],
    ["without a subject", "google", of({ sub: undefined }), refused],
    ["without an address", "google", of({ email: undefined }), refused],
    ["of an unverified address", "google", of({ email_verified: false }), unverified],
    ["of an unverified address", "linkedin", of({ email_verified: "false" }), unverified],
    ["that says nothing of it", "google", of({ email_verified: undefined }), unverified],
  ]
  it.each(forgeries)(
    "can't sign in with an ID token %s: %s",
    async (_what, provider, fault, code) => {
      desk.providers[provider].fault = fault
      const before = await desk.server.query("select count(*) from auth_identity")
      const answer = await desk.comeBack(provider, await desk.visit(provider, somebody("forged")))
      expect(answer).toMatchObject(refusedWith(code))
      expect(await desk.server.query("select count(*) from auth_identity")).toEqual(before)
    }
  )

  it("can't answer in the name of another issuer", async () => {
    const back = await desk.visit("google", somebody("mixed"))
    expect(await desk.comeBack("google", { ...back, iss: "https://evil.example" })).toMatchObject(
      refusedWith("SIGN_IN_REFUSED")
    )
  })

  it("can't enter the dashboard, or become or take over one of its users", async () => {
    const seller = desk.server.cast.companies.manufacturerA.members.owner
    const token = await desk.signIn("google", somebody("boss", { email: seller.email }))
    const callback = { state: "x".repeat(43), code: "x" }
    for (const [path, body] of [
      ["/auth/user/google", {}],
      ["/auth/user/google/callback", callback],
      ["/auth/google/user", {}],
      ["/auth/customer/google/reset-password", { identifier: "subject-1" }],
      ["/auth/customer/google/update", { password: PASSWORD }],
      ["/auth/customer/google/register", {}],
    ] as const) {
      const { status } = await desk.client.post(path, body, bearer(token))
      expect(`${path} ${status}`).toMatch(/ 40[014]$/)
    }
    const users = await desk.server.query(`select 1 from "user" where email = $1`, [seller.email])
    expect(users).toHaveLength(1)
  })
})

describe("a provider", () => {
  it("that a person says no to is answered as such", async () => {
    expect(await desk.comeBack("google", await desk.visit("google", null))).toMatchObject(
      refusedWith("SIGN_IN_DENIED")
    )
  })

  it("that does not answer is named as the reason", async () => {
    const { linkedin } = desk.providers
    const unreachable = refusedWith("SIGN_IN_UNREACHABLE")
    linkedin.broken.add("/token")
    const back = await desk.visit("linkedin", somebody("down"))
    expect(await desk.comeBack("linkedin", back)).toMatchObject(unreachable)
    // A restart forgets the provider's keys, and what is said about it.
    await desk.server.restart()
    linkedin.broken.clear()
    linkedin.broken.add("/jwks")
    const later = await desk.visit("linkedin", somebody("down"))
    expect(await desk.comeBack("linkedin", later)).toMatchObject(unreachable)
    linkedin.broken.clear()
    expect(
      await desk.comeBack("linkedin", await desk.visit("linkedin", somebody("up")))
    ).toMatchObject({ status: 200 })
  })

  it("is offered when it is configured, and to the storefront only", async () => {
    const offered = async (actor: string) => {
      const { body } = await desk.client.get(`/auth/${actor}/providers`)
      return Object(body)
        .providers.map(({ id }: { id: string }) => id)
        .sort()
    }
    expect(await offered("customer")).toEqual(["emailpass", "google", "linkedin"])
    expect(await offered("user")).toEqual(["emailpass"])
  })
})
