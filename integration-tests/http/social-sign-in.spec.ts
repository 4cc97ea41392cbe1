import {
  bearer,
  PASSWORD,
  SocialDesk,
  signUpBody,
  somebody,
  STORE,
  tokenOf,
} from "../kit/oidc/social-desk"
import { linkToken } from "../kit/people"
import { settled } from "../kit/settled"

jest.setTimeout(60_000)

let desk: SocialDesk

beforeAll(async () => {
  desk = await SocialDesk.open()
}, 180_000)

afterAll(async () => {
  await desk?.close()
})

const mailsTo = async (email: string) => {
  await settled(desk.server)
  const rows = await desk.server.query<{ template: string }>(
    `select template from notification where "to" = $1 order by created_at`,
    [email]
  )
  return rows.map(({ template }) => template)
}

describe("signing up with a provider", () => {
  it.each(["google", "linkedin"] as const)(
    "needs neither password nor link: %s",
    async (provider) => {
      const person = somebody(`new-${provider}`, { email: `New-${provider}@Social-Shop.example` })
      const email = person.email.toLowerCase()
      const proof = await desk.signIn(provider, person)
      expect(await desk.me(proof)).toMatchObject({ status: 401 })
      expect(await desk.describeProof(proof)).toEqual({
        person: { provider, email, first_name: "Gesa", last_name: "Google", has_account: false },
      })
      const session = await desk.signUpWith(provider, { ...person, email })
      expect(await desk.me(session)).toMatchObject({
        status: 200,
        body: { me: { actor: { email, email_verified: true }, acting_as: "company" } },
      })
      expect(await mailsTo(email)).not.toContain("account.email_verification")
      const checked = await desk.server.query(
        `select result from verification_item i join verification_case c on c.id = i.case_id
       join company co on co.id = c.company_id
       join verification_requirement r on r.id = i.requirement_id
       where co.email = $1 and r.key = 'email_verified'`,
        [email]
      )
      expect(checked).toEqual([{ result: "passed" }])

      // The subject is who signs in, also under a new address.
      const again = await desk.signIn(provider, {
        ...person,
        email: `moved-${provider}@elsewhere.example`,
      })
      expect(await desk.me(again)).toMatchObject({
        status: 200,
        body: { me: { actor: { email } } },
      })
    }
  )

  it("is completed by sending the same again, and makes one company", async () => {
    const person = somebody("twice")
    const sign_in_token = await desk.signIn("google", person)
    const body = signUpBody(person.email, { sign_in_token })
    const answers = await Promise.all([1, 2].map(() => desk.client.post(`${STORE}/sign-ups`, body)))
    const last = await desk.client.post(`${STORE}/sign-ups`, body)
    const ids = [...answers, last].map(({ body: made }) => Object(made).company?.id)
    expect(new Set(ids.filter(Boolean)).size).toBe(1)
    expect(last.status).toBe(201)
  })

  it("takes only the address that the provider vouches for, and one way to sign in", async () => {
    const person = somebody("honest")
    const sign_in_token = await desk.signIn("google", person)
    expect(await desk.signUp("victim@social-shop.example", { sign_in_token })).toMatchObject({
      status: 400,
      body: { code: "SIGN_IN_OTHER_EMAIL" },
    })
    for (const login of [{}, { sign_in_token, password: PASSWORD }]) {
      expect(await desk.signUp(person.email, login)).toMatchObject({
        status: 400,
        body: { code: "INVALID_INPUT", details: { issues: [{ field: "password" }] } },
      })
    }
    // Sellers sign in to the dashboard, with a password.
    expect(await desk.signUp(person.email, { sign_in_token }, "manufacturer")).toMatchObject({
      body: { code: "SIGN_IN_EXPIRED" },
    })
    const [head, payload] = sign_in_token.split(".")
    for (const forged of [`${head}.${payload}.AAAA`, "not.a.token"]) {
      expect(await desk.signUp(person.email, { sign_in_token: forged })).toMatchObject({
        status: 400,
        body: { code: "SIGN_IN_EXPIRED" },
      })
    }
  })
})

describe("an address that has an account with a password", () => {
  it("is not taken over by whoever the provider calls so, and is linked by its owner", async () => {
    const email = "ada@social-shop.example"
    const session = await desk.signUpWithPassword(email)
    const person = somebody("ada", { email })
    const proof = await desk.signIn("google", person)
    expect(await desk.me(proof)).toMatchObject({ status: 401 })
    expect(await desk.describeProof(proof)).toMatchObject({ person: { has_account: true } })
    const taken = signUpBody(email, { sign_in_token: proof })
    expect(await desk.client.post(`${STORE}/sign-ups`, taken)).toMatchObject({
      status: 409,
      body: { code: "EMAIL_TAKEN" },
    })

    expect(await desk.link(session, proof)).toMatchObject({ status: 200 })
    expect(await desk.signInsOf(session)).toEqual(["emailpass", "google"])
    expect(await desk.me(await desk.signIn("google", person))).toMatchObject({
      status: 200,
      body: { me: { actor: { email } } },
    })
    expect(await mailsTo(email)).toContain("account.sign_in_linked")
    // The proof is used up.
    const stranger = await desk.signUpWithPassword("stranger@social-shop.example")
    expect(await desk.link(stranger, proof)).toMatchObject({ body: { code: "SIGN_IN_EXPIRED" } })
  })

  it("keeps its last way to sign in", async () => {
    const email = "bea@social-shop.example"
    const session = await desk.signUpWithPassword(email)
    const person = somebody("bea", { email: "bea.private@elsewhere.example" })
    const proof = await desk.signIn("linkedin", person)
    expect(await desk.link(session, proof)).toMatchObject({ status: 200 })
    const other = await desk.signIn("linkedin", somebody("other-bea"))
    expect(await desk.link(session, other)).toMatchObject({ body: { code: "SIGN_IN_EXISTS" } })
    for (const provider of ["emailpass", "google", "nonsense"]) {
      expect(await desk.unlink(session, provider)).toMatchObject({ status: 404 })
    }
    expect(await desk.unlink(session, "linkedin")).toMatchObject({ status: 200 })
    expect(await desk.signInsOf(session)).toEqual(["emailpass"])
    expect(await desk.me(await desk.signIn("linkedin", person))).toMatchObject({ status: 401 })
    expect(await mailsTo(email)).toContain("account.sign_in_unlinked")

    const only = await desk.signUpWith("google", somebody("cora"))
    expect(await desk.unlink(only, "google")).toMatchObject({ body: { code: "LAST_SIGN_IN" } })
    expect(await desk.link(only, await desk.signIn("linkedin", somebody("cora2")))).toMatchObject({
      status: 200,
    })
    const both = await Promise.all(["google", "linkedin"].map((one) => desk.unlink(only, one)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it("can't be given the sign-in of another account", async () => {
    const dora = somebody("dora")
    await desk.signUpWith("google", dora)
    const thief = await desk.signUpWithPassword("thief@social-shop.example")
    expect(await desk.link(thief, await desk.signIn("google", dora))).toMatchObject({
      status: 409,
      body: { code: "SIGN_IN_TAKEN" },
    })
    expect(await desk.me(await desk.signIn("google", dora))).toMatchObject({
      body: { me: { actor: { email: dora.email } } },
    })
  })

  it("is not asked of somebody who is not signed in", async () => {
    const token = await desk.signIn("google", somebody("nobody"))
    for (const session of [null, token]) {
      const request = session ? bearer(session) : {}
      expect(await desk.client.get(`${STORE}/me/sign-ins`, request)).toMatchObject({ status: 401 })
      expect(await desk.client.post(`${STORE}/me/sign-ins`, { token }, request)).toMatchObject({
        status: 401,
      })
    }
  })
})

describe("an invitation", () => {
  const invite = async (email: string) => {
    const as = desk.server.cast.companies.retailerA.members.owner
    const role_id = "role_retailer_buyer"
    expect(
      await desk.client.post(`${STORE}/company/invitations`, { email, role_id }, { as })
    ).toMatchObject({ status: 201 })
    return await linkToken(desk.server, email, "invitations/")
  }
  const accept = (token: string, body: object) =>
    desk.client.post(`${STORE}/invitations/${token}/accept`, body)

  it("is accepted with a provider, by the person who was invited", async () => {
    const person = somebody("eva")
    const invitation = await invite(person.email)
    const stranger = await desk.signIn("google", somebody("eve"))
    const names = { first_name: "Eva", last_name: "Google" }
    expect(await accept(invitation, { sign_in_token: stranger, ...names })).toMatchObject({
      body: { code: "SIGN_IN_OTHER_EMAIL" },
    })
    const sign_in_token = await desk.signIn("google", person)
    expect(await accept(invitation, { sign_in_token, ...names })).toMatchObject({ status: 200 })
    const session = tokenOf(
      await desk.client.post("/auth/token/refresh", {}, bearer(sign_in_token))
    )
    expect(await desk.me(session)).toMatchObject({
      body: { me: { company: { id: desk.server.cast.companies.retailerA.id } } },
    })
  })

  it("is accepted by an account whose provider calls it otherwise", async () => {
    const email = "fay@social-shop.example"
    const session = await desk.signUpWithPassword(email)
    const person = somebody("fay", { email: "fay.private@elsewhere.example" })
    expect(await desk.link(session, await desk.signIn("google", person))).toMatchObject({
      status: 200,
    })
    const sign_in_token = await desk.signIn("google", person)
    expect(await accept(await invite(email), { sign_in_token })).toMatchObject({ status: 200 })
  })
})

describe("what holds for a password holds for a provider", () => {
  it("a second factor is asked for", async () => {
    const person = somebody("gil")
    const session = await desk.signUpWith("google", person)
    const factor = await desk.client.post(
      "/auth/mfa/factors",
      { provider: "totp" },
      bearer(session)
    )
    const { mfa_factor } = Object(factor.body)
    await desk.server.query("update auth_mfa_factor set status = 'enabled' where id = $1", [
      mfa_factor.id,
    ])
    const answer = await desk.comeBack("google", await desk.visit("google", person))
    expect(answer).toMatchObject({ status: 200, body: { mfa_required: true } })
    expect(await desk.me(String(Object(answer.body).token))).toMatchObject({ status: 401 })
  })

  it("a suspended company is told so", async () => {
    const person = somebody("hal")
    const session = await desk.signUpWith("google", person)
    const { me: mine } = Object((await desk.me(session)).body)
    const as = desk.server.cast.operators.admin
    const path = `/admin/wholesale/companies/${mine.company.id}/suspend`
    expect(await desk.client.post(path, { note: "Looked into" }, { as })).toMatchObject({
      status: 200,
    })
    expect(await desk.me(await desk.signIn("google", person))).toMatchObject({
      body: { me: { restriction: "COMPANY_SUSPENDED" } },
    })
  })

  it("linking does not end the session that did it", async () => {
    const session = await desk.signUpWithPassword("ivy@social-shop.example")
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await desk.link(session, await desk.signIn("google", somebody("ivy")))).toMatchObject({
      status: 200,
    })
    expect(await desk.me(session)).toMatchObject({ status: 200 })
  })
})
