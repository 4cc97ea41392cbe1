import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import { checkTaxId } from "../check-tax-id"
import { TaxIdServiceUnavailable } from "../tax-id-checker"
import { ViesClient } from "../vies-client"

const fixture = (name: string) =>
  readFileSync(path.join(__dirname, "fixtures", `${name}.json`), "utf8")

type Answer = { status?: number; body: string; after_ms?: number }

let server: Server
let answer: Answer
let received: { url?: string; body: unknown }

beforeAll(async () => {
  server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      received = { url: req.url, body: JSON.parse(Buffer.concat(chunks).toString()) }
      setTimeout(() => {
        res.writeHead(answer.status ?? 200, { "content-type": "application/json" })
        res.end(answer.body)
      }, answer.after_ms ?? 0)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest-api`
const client = (more: { requester?: string; timeout_ms?: number } = {}) =>
  new ViesClient({ base_url: base(), ...more })

const VAT = { prefix: "DE", number: "136695976" }
const ACME = {
  country_code: "de",
  tax_ids: [{ type: "vat", value: "DE136695976", country_code: "de" }],
}

describe("the VIES client", () => {
  it("asks in the operator's name and keeps the consultation number", async () => {
    answer = { body: fixture("valid") }
    const result = await client({ requester: "FR83404833048" }).check(VAT)
    expect(received).toEqual({
      url: "/rest-api/check-vat-number",
      body: {
        countryCode: "DE",
        vatNumber: "136695976",
        requesterMemberStateCode: "FR",
        requesterNumber: "83404833048",
      },
    })
    expect(result).toMatchObject({
      valid: true,
      name: null,
      address: null,
      consultation_number: "WAPIAAAAZqBc4vLx",
    })
    expect(Date.parse(result.checked_at)).not.toBeNaN()
  })

  it("keeps name and address where the member state gives them", async () => {
    answer = { body: fixture("valid-with-name") }
    expect(await client().check(VAT)).toMatchObject({
      name: "SA EXEMPLE",
      address: "1 RUE DE LA PAIX\n75002 PARIS",
    })
    expect(received.body).toEqual({ countryCode: "DE", vatNumber: "136695976" })
  })

  it.each(["invalid", "invalid-input"])("reads %s as a clear no", async (name) => {
    answer = { body: fixture(name) }
    expect(await client().check(VAT)).toMatchObject({ valid: false, consultation_number: null })
  })

  it.each<[string, Answer, string]>([
    ["the member state is away", { body: fixture("ms-unavailable") }, "MS_UNAVAILABLE"],
    ["with status 500 too", { status: 500, body: fixture("timeout") }, "TIMEOUT"],
    [
      "an error that looks like a no",
      { body: fixture("user-error-unavailable") },
      "MS_MAX_CONCURRENT_REQ",
    ],
    ["an HTML page", { status: 503, body: "<html></html>" }, "UNREADABLE_ANSWER"],
    ["JSON without an answer", { body: "{}" }, "UNREADABLE_ANSWER"],
    ["valid as a text", { body: '{"valid":"true"}' }, "UNREADABLE_ANSWER"],
  ])("takes no answer for what it is: %s", async (_name, given, reason) => {
    answer = given
    const error = await client()
      .check(VAT)
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(TaxIdServiceUnavailable)
    expect(error).toMatchObject({ reason })
  })

  it("gives up waiting", async () => {
    answer = { body: fixture("valid"), after_ms: 400 }
    await expect(client({ timeout_ms: 50 }).check(VAT)).rejects.toMatchObject({ reason: "TIMEOUT" })
  })

  it("says so when nobody is there", async () => {
    const nobody = new ViesClient({ base_url: "http://127.0.0.1:1/rest-api" })
    await expect(nobody.check(VAT)).rejects.toMatchObject({ reason: "NETWORK" })
  })
})

describe("a company's tax id", () => {
  it("passes with the evidence of the answer", async () => {
    answer = { body: fixture("valid") }
    expect(await checkTaxId(ACME, client())).toMatchObject({
      result: "passed",
      retry: false,
      evidence: {
        source: "vies",
        valid: true,
        consultation_number: "WAPIAAAAZqBc4vLx",
        tax_id: "DE136695976",
      },
    })
  })

  it("fails when VIES says no", async () => {
    answer = { body: fixture("invalid") }
    expect(await checkTaxId(ACME, client())).toMatchObject({ result: "failed", retry: false })
  })

  it("stays pending, to be asked again, while there is no answer", async () => {
    answer = { body: fixture("ms-unavailable") }
    expect(await checkTaxId(ACME, client())).toMatchObject({
      result: "pending",
      retry: true,
      evidence: { unavailable: "MS_UNAVAILABLE" },
    })
  })

  it.each([
    ["a wrong check digit", "vat", "DE136695977", "de", "failed"],
    ["a country without a rule", "ein", "12-3456789", "us", "pending"],
  ])("does not ask VIES about %s", async (_name, type, value, country, result) => {
    const nobody = new ViesClient({ base_url: "http://127.0.0.1:1" })
    const company = { country_code: country, tax_ids: [{ type, value, country_code: country }] }
    expect(await checkTaxId(company, nobody)).toMatchObject({ result, retry: false })
  })

  it("is missing when there is none", async () => {
    const nobody = new ViesClient({ base_url: "http://127.0.0.1:1" })
    const company = { country_code: "de", tax_ids: [] }
    expect(await checkTaxId(company, nobody)).toMatchObject({ result: "missing", retry: false })
  })
})
