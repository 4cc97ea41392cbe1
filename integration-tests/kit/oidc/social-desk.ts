import { startServer, type TestServer } from "../../setup/server"
import { Client, type Answer } from "../client"
import { oidcEnvironment, OidcServer, type Person } from "./server"

export type Provider = "google" | "linkedin"
type Parameters = Record<string, string>

export const PASSWORD = "a long enough password"
export const STORE = "/store/wholesale"

let people = 0

/** Somebody whom nobody here knows yet. */
export const somebody = (name: string, more: Partial<Person> = {}): Person => ({
  sub: `subject-${(people += 1)}`,
  email: `${name}@social-shop.example`,
  given_name: "Gesa",
  family_name: "Google",
  ...more,
})

export const signUpBody = (email: string, login: object, kind = "retailer") => ({
  kind,
  email,
  ...login,
  first_name: "Gesa",
  last_name: "Google",
  locale: "en",
  company: { legal_name: `${email} GmbH`, country_code: "de" },
})

export const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

/** The token in an answer of Medusa. */
export const tokenOf = ({ status, text, body }: Answer): string => {
  if (status !== 200) {
    throw new Error(`There is no token: ${status} ${text}`)
  }
  return String(Object(body).token)
}

/** A server, the two providers beside it, and what people do with them. */
export class SocialDesk {
  private constructor(
    readonly providers: Record<Provider, OidcServer>,
    readonly server: TestServer,
    readonly client: Client
  ) {}

  static async open(): Promise<SocialDesk> {
    const providers = { google: new OidcServer("google"), linkedin: new OidcServer("linkedin") }
    const [google, linkedin] = [await providers.google.start(), await providers.linkedin.start()]
    const server = await startServer({ env: oidcEnvironment({ google, linkedin }) })
    return new SocialDesk(providers, server, new Client(server.url, server.cast, server.jwtSecret))
  }

  async close() {
    await this.server.stop()
    await Promise.all(Object.values(this.providers).map((provider) => provider.stop()))
  }

  /** Goes to a provider and comes back with what it put into the address. */
  async visit(provider: Provider, person: Person | null): Promise<Parameters> {
    this.providers[provider].person = person
    const begun = await this.client.post(`/auth/customer/${provider}`, {})
    const page = await fetch(String(Object(begun.body).location), { redirect: "manual" })
    const back = new URL(page.headers.get("location") ?? "")
    if (back.pathname !== `/api/session/${provider}/callback`) {
      throw new Error(`${provider} leads to ${back.href}`)
    }
    return Object.fromEntries(back.searchParams)
  }

  comeBack(provider: Provider, parameters: Parameters) {
    return this.client.post(`/auth/customer/${provider}/callback`, parameters)
  }

  /** @returns the token of somebody who came back */
  async signIn(provider: Provider, person: Person) {
    return tokenOf(await this.comeBack(provider, await this.visit(provider, person)))
  }

  me(token: string) {
    return this.client.get(`${STORE}/me`, bearer(token))
  }

  async describeProof(token: string) {
    return Object(await this.client.post(`${STORE}/sign-in-proofs`, { token })).body
  }

  signUp(email: string, login: object, kind?: string) {
    return this.client.post(`${STORE}/sign-ups`, signUpBody(email, login, kind))
  }

  /** Signs up a company. @returns a token of its owner */
  async signUpWith(provider: Provider, person: Person) {
    const sign_in_token = await this.signIn(provider, person)
    await this.signUp(person.email, { sign_in_token })
    return tokenOf(await this.client.post("/auth/token/refresh", {}, bearer(sign_in_token)))
  }

  async signUpWithPassword(email: string) {
    await this.signUp(email, { password: PASSWORD })
    const answer = await this.client.post("/auth/customer/emailpass", { email, password: PASSWORD })
    return tokenOf(answer)
  }

  /** The ways to sign in of whoever has a session. */
  async signInsOf(session: string) {
    const { body } = await this.client.get(`${STORE}/me/sign-ins`, bearer(session))
    return Object(body).sign_ins.map(({ provider }: { provider: string }) => provider)
  }

  link(session: string, token: string) {
    return this.client.post(`${STORE}/me/sign-ins`, { token }, bearer(session))
  }

  unlink(session: string, provider: string) {
    return this.client.delete(`${STORE}/me/sign-ins/${provider}`, bearer(session))
  }
}
