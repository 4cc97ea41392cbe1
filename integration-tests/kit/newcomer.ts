import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import { good } from "./market"
import { accountOf, linkToken } from "./people"
import { settled } from "./settled"

const STORE = "/store/wholesale"

/** What level 2 asks a retailer to prove, and the file that proves it. */
export const PROOFS: readonly (readonly [requirement: string, file: string])[] = [
  ["registration_extract", "register.pdf"],
  ["bank_account_proof", "bank.pdf"],
  ["authorised_signatory", "signatory.pdf"],
  ["beneficial_owners", "owners.pdf"],
]

/** A retailer that nobody knows yet, on its way to its first order. Needs a register of VAT ids. */
export class Newcomer {
  private constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    readonly owner: CastActor
  ) {}

  /** Signs up under this name and confirms the e-mail address. */
  static async signUp(
    server: TestServer,
    client: Client,
    { name, password }: { name: string; password: string }
  ): Promise<Newcomer> {
    const domain = `${name.toLowerCase()}.example`
    const email = `owner@${domain}`
    const company = {
      legal_name: `${name} GmbH`,
      trading_name: name,
      country_code: "de",
      registration_number: "HRB 815",
      vat_id: "DE136695976",
      website: `https://${domain}`,
    }
    const person = { email, password, first_name: "Nele", last_name: "New" }
    good(await client.post(`${STORE}/sign-ups`, { kind: "retailer", ...person, company }))
    const token = await linkToken(server, email, "verify-email?token=")
    good(await client.post(`${STORE}/email-verifications/confirm`, { token }))
    await settled(server)
    return new Newcomer(server, client, await accountOf(server, "customer", email))
  }

  /** Hands a level of verification in. */
  async handIn(level: number): Promise<void> {
    await this.post(`/company/verification/${level}/submit`, {})
    await settled(this.server)
  }

  /** Adds a file to each requirement of level 2. */
  async prove(contentOf: (file: string) => Uint8Array<ArrayBuffer>): Promise<void> {
    for (const [requirement, file] of PROOFS) {
      const body = new FormData()
      body.append("file", new Blob([contentOf(file)], { type: "application/pdf" }), file)
      const { document } = await this.post("/company/documents", body)
      const item = `/company/verification/2/items/${requirement}/documents`
      await this.post(item, { document_id: document.id })
    }
  }

  /** Adds a place to ship to. @returns its id */
  async addLocation(): Promise<string> {
    const { location } = await this.post("/company/locations", {
      name: "Shop",
      address_1: "Lange Reihe 7",
      postal_code: "20099",
      city: "Hamburg",
      country_code: "de",
    })
    return location.id
  }

  private async post(path: string, body: object) {
    return good(await this.client.post(STORE + path, body, { as: this.owner }))
  }
}
