import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { listFaultPoints } from "@wholesale/core/test-kit/fault-points"
import type { CastCompany } from "../kit/cast"
import { Client } from "../kit/client"
import {
  approvalFacts,
  joinFacts,
  ONE_JOINING,
  ONE_SIGN_UP,
  operatorFacts,
  signUpFacts,
} from "../kit/crash-facts"
import { linkToken } from "../kit/people"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const PASSWORD = "a long enough password"

// A message that a dead process had taken is free again after two seconds instead of thirty.
const LEASE = { OUTBOX_LEASE_SECONDS: "2" }
const NO_WORKER = { ...LEASE, OUTBOX_POLL_MS: "0" }

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer({ env: LEASE })
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

/** What is done when the server dies, what comes after the restart, and what has to be then. */
type Scenario = (fault: string) => Promise<void>

/** Does something that kills the server at a fault point, and starts it again. */
const dieDoing = async (fault: string, act: () => Promise<unknown>) => {
  await server.restart({ FAULT_POINT: fault })
  await expect(act()).rejects.toThrow()
  await server.waitForExit()
  await server.restart()
}

/** Lets the worker of a fresh process die at a fault point, with what was left to it before. */
const dieDelivering = async (fault: string, before: () => Promise<unknown>) => {
  await server.restart(NO_WORKER)
  await before()
  // It may die before it has answered once.
  await server.restart({ FAULT_POINT: fault }).catch(() => undefined)
  await server.waitForExit()
  await server.restart()
  await settled(server)
}

const emailFor = (fault: string) => `${fault.replaceAll(".", "-")}@crashed.example`

const signUp = async (email: string) =>
  await client.post("/store/wholesale/sign-ups", {
    kind: "manufacturer",
    email,
    password: PASSWORD,
    first_name: "Cora",
    last_name: "Crash",
    company: { legal_name: `${email} GmbH`, country_code: "de" },
  })

/** `completes`: whether the server finishes by itself what the applicant began. */
const signingUp =
  (completes: boolean): Scenario =>
  async (fault) => {
    const email = emailFor(fault)
    await dieDoing(fault, () => signUp(email))
    await settled(server)
    const { companies } = await signUpFacts(server, email)
    expect(companies).toBe(completes ? 1 : 0)
    if (completes) {
      expect(await signUpFacts(server, email)).toEqual(ONE_SIGN_UP)
    }
    // Whoever got no answer sends the form again.
    expect(await signUp(email)).toMatchObject({ status: 201 })
    await settled(server)
    expect(await signUpFacts(server, email)).toEqual(ONE_SIGN_UP)
  }

const invite = async (email: string) => {
  const as = server.cast.companies.distributorA.members.owner
  const body = { email, role_id: "role_distributor_finance" }
  const answer = await client.post("/admin/wholesale/company/invitations", body, { as })
  expect(answer.status).toBe(201)
}

const accept = async (token: string) =>
  await client.post(`/store/wholesale/invitations/${token}/accept`, {
    password: PASSWORD,
    first_name: "Cora",
    last_name: "Crash",
  })

const accepting =
  (again: number): Scenario =>
  async (fault) => {
    const email = emailFor(fault)
    await invite(email)
    const token = await linkToken(server, email, "invitations/")
    await dieDoing(fault, () => accept(token))
    expect((await accept(token)).status).toBe(again)
    await settled(server)
    expect(await joinFacts(server, email)).toEqual(ONE_JOINING)
  }

const makingAnOperator: Scenario = async (fault) => {
  const script = "./src/scripts/create-operator.js"
  const email = emailFor(fault)
  const env = { OPERATOR_EMAIL: email, OPERATOR_PASSWORD: PASSWORD }
  expect(await server.runScript(script, { ...env, FAULT_POINT: fault })).toBe("SIGKILL")
  expect((await operatorFacts(server, email)).members).toBe(0)
  expect(await server.runScript(script, env)).toBe(0)
  expect(await operatorFacts(server, email)).toEqual({ logins: 1, accounts: 1, members: 1 })
}

/** Brings a company's level 3 into review with everything passed. */
const reviewOf = async (company: CastCompany) => {
  const item = "/admin/wholesale/company/verification/3/items/site_inspection"
  const as = company.members.owner
  const opened = await client.post(item, { statement: "See the report" }, { as })
  expect(opened).toMatchObject({ status: 200 })
  const [{ id }] = await server.query<{ id: string }>(
    `update verification_case set state = 'in_review'
     where company_id = $1 and level = 3 returning id`,
    [company.id]
  )
  await server.query("update verification_item set result = 'passed' where case_id = $1", [id])
  return id
}

const approving =
  (name: "manufacturerA" | "manufacturerB", levelThen: number): Scenario =>
  async (fault) => {
    const id = await reviewOf(server.cast.companies[name])
    const as = server.cast.operators.verification
    const approve = () =>
      client.post(`/admin/wholesale/verification-cases/${id}/approve`, {}, { as })
    await server.restart({ ...NO_WORKER, FAULT_POINT: fault })
    await expect(approve()).rejects.toThrow()
    await server.waitForExit()
    expect((await approvalFacts(server, id)).level).toBe(levelThen)

    await server.restart()
    await settled(server)
    expect(await approve()).toMatchObject({ status: 409, body: { code: "TRANSITION_NOT_ALLOWED" } })
    expect(await approvalFacts(server, id)).toEqual({
      approved: 1,
      audited: 1,
      raised: 1,
      level: 3,
    })
  }

const delivering: Scenario = async (fault) => {
  const email = emailFor(fault)
  await dieDelivering(fault, () => signUp(email))
  expect(await signUpFacts(server, email)).toEqual(ONE_SIGN_UP)
}

const telling: Scenario = async (fault) => {
  const email = emailFor(fault)
  await dieDelivering(fault, () => invite(email))
  expect((await accept(await linkToken(server, email, "invitations/"))).status).toBe(200)
  await settled(server)
  expect(await joinFacts(server, email)).toEqual(ONE_JOINING)
}

const SCENARIOS: Record<string, Scenario> = {
  "approval.case": approving("manufacturerA", 2),
  "approval.level": approving("manufacturerB", 3),
  "invitation.actor": accepting(200),
  "invitation.identity": accepting(200),
  "invitation.member": accepting(409),
  "notification.deliver.after": telling,
  "notification.deliver.before": telling,
  "notification.email.before-send": telling,
  "operator.actor": makingAnOperator,
  "operator.identity": makingAnOperator,
  "outbox.claimed": delivering,
  "outbox.handled": delivering,
  "sign-up.actor": signingUp(false),
  "sign-up.company": signingUp(true),
  "sign-up.identity": signingUp(false),
  "sign-up.member": signingUp(true),
}

/** The specs that have scenarios of their own. */
const ELSEWHERE = [
  "approvals",
  "checkout-crashes",
  "history-crashes",
  "imports",
  "money-crashes",
  "newsletter",
  "order-crashes",
  "stripe-crashes",
  "support",
]

it("knows what has to happen at every fault point", () => {
  const plugins = path.resolve(__dirname, "../../plugins")
  const points = readdirSync(plugins).flatMap((plugin) =>
    listFaultPoints(path.join(plugins, plugin, "src"))
  )
  const specs = ELSEWHERE.map((spec) =>
    readFileSync(path.join(__dirname, `${spec}.spec.ts`), "utf8")
  )
  const named = points.filter((point) => specs.some((source) => source.includes(`"${point}"`)))
  // Some have one here and one elsewhere.
  const known = new Set([...Object.keys(SCENARIOS), ...named])
  expect([...known].sort()).toEqual(points.sort())
})

describe("a process that dies", () => {
  it.each(Object.keys(SCENARIOS))("at %s loses nothing and does nothing twice", async (fault) => {
    await SCENARIOS[fault](fault)
    const dead = await server.query(
      "select topic, last_error from outbox_message where status = 'dead'"
    )
    expect(dead).toEqual([])
  })
})
