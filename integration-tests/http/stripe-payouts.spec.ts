import { startCardServer, stopCardServer } from "../kit/card-server"
import { PASSWORD } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { onboard, reverse } from "../kit/stripe/acts"

jest.setTimeout(300_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"
const ACCOUNT = `${ADMIN}/company/stripe-account`

let running: Awaited<ReturnType<typeof startCardServer>>
let provider: (typeof running)["provider"]
let server: (typeof running)["server"]
let desk: (typeof running)["desk"]
let goods: (typeof running)["goods"]
let cards: (typeof running)["cards"]
let payouts: (typeof running)["payouts"]

beforeAll(async () => {
  running = await startCardServer()
  ;({ provider, server, desk, goods, cards, payouts } = running)
})

afterAll(async () => await stopCardServer(running))

afterEach(async () => void (await cards.expectAgreement()))

const accountOf = async () => {
  const [owner] = payouts.colleagues
  return Object(await desk.get(ACCOUNT, owner)) as { account: { state: string } | null }
}

const startOnboarding = async () => {
  const [owner] = payouts.colleagues
  return await desk.post(`${ACCOUNT}/onboarding`, {}, owner)
}

const askForStripe = async () => {
  const [owner] = payouts.colleagues
  const body = { method: "stripe", password: PASSWORD }
  return await desk.post(`${ADMIN}/company/payout-account`, body, owner)
}

/** An order that was paid by card and whose money is the seller's. @returns what the seller got */
const released = async (po: string) => {
  const before = await payouts.available()
  const { id } = await cards.funded(po)
  await goods.ship(id)
  await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
  await settled(server)
  return (await payouts.available()) - before
}

/** A batch that somebody proposed and somebody else approved. */
const approved = async () => {
  const { batch, text } = await payouts.propose()
  const { id } = Object(batch)
  if (!id) {
    throw new Error(text)
  }
  await payouts.act(id, "approve")
  await settled(server)
  return { id: String(id), payout: await payouts.payoutOf(id) }
}

/** The operator puts money in at the provider, or takes it out. */
const changeBalance = (amount: number) =>
  provider.world.book("eur", { type: amount > 0 ? "topup" : "payout", source: null, amount })

const transfers = () => provider.world.all("transfer")

it("opens one account per company, also for two at once, and follows what Stripe says of it", async () => {
  await payouts.setPassword(payouts.colleagues[0])
  expect(await accountOf()).toMatchObject({ offered: true, account: null })
  const pages = await Promise.all([startOnboarding(), startOnboarding()])
  expect(pages.map(({ status }) => status)).toEqual([201, 201])
  const accounts = provider.world.all("account")
  expect(accounts).toHaveLength(1)
  expect(await accountOf()).toMatchObject({ account: { state: "onboarding" } })
  expect(await askForStripe()).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  onboard(provider.world, accounts[0].id)
  await cards.tell()
  expect(await accountOf()).toMatchObject({ account: { state: "active", requirements: [] } })
})

it("pays to Stripe only after password, second person and cooling", async () => {
  const [owner, finance] = payouts.colleagues
  const wrong = { method: "stripe", password: "not this one" }
  const refused = await desk.post(`${ADMIN}/company/payout-account`, wrong, owner)
  expect(refused).toMatchObject({ code: "CREDENTIALS_WRONG" })
  const { account } = await askForStripe()
  expect(account).toMatchObject({
    state: "requested",
    account_masked: expect.stringMatching(/^Stripe …/),
  })
  const { id } = Object(account)
  expect(await payouts.confirmAccount(id, owner)).toMatchObject({ code: "OWN_APPROVAL" })
  await payouts.confirmAccount(id, finance)
  await payouts.endCooling()
  const { active } = await desk.get(`${ADMIN}/company/payout-account`, owner)
  expect(active).toMatchObject({ id, state: "active" })
})

it("sends an approved payout as one transfer, and takes nobody's word for it but Stripe's", async () => {
  await payouts.openPlatform()
  // The provider keeps its fee of what comes in, so that the platform has to put something in.
  changeBalance(10_000)
  const amount = await released("PO-STRIPE-1")
  const { id, payout } = await approved()
  expect(payout).toMatchObject({ state: "paid", amount })
  expect(transfers()).toMatchObject([{ amount, transfer_group: payout.id }])
  const { batch } = await desk.get(`${ADMIN}/payout-batches/${id}`, payouts.first)
  expect(batch).toMatchObject({ state: "closed" })
  expect((await payouts.file(id)).status).toBe(409)
  const failed = await payouts.settle(payout.id, "failed", { reason: "by hand" })
  expect(failed).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  await cards.tell()
})

it("owes a transfer that is taken back to the seller again", async () => {
  const amount = await released("PO-STRIPE-2")
  const { payout } = await approved()
  expect(await payouts.available()).toBe(0)
  reverse(provider.world, transfers()[0].id)
  await cards.tell()
  await cards.tell()
  expect(await payouts.available()).toBe(amount)
  const { payout: again } = await approved()
  expect(again).toMatchObject({ state: "paid", amount, retry_of: payout.id })
})

it("fails when the balance there is too small, and nothing is lost", async () => {
  const { amount } = await payouts.released("PO-STRIPE-3", 24)
  changeBalance(-1_000_000)
  const { payout } = await approved()
  expect(payout).toMatchObject({ state: "failed", failure: expect.stringMatching(/insufficient/) })
  expect(await payouts.available()).toBe(amount)
  changeBalance(2_000_000)
  const before = transfers().length
  provider.losing.set("POST /transfers", 3)
  const { batch } = await payouts.propose()
  await payouts.act(Object(batch).id, "approve")
  await settled(server)
  await server.query(
    "update outbox_message set available_at = now() where topic = 'payout.transfer'"
  )
  await settled(server)
  expect(await payouts.payoutOf(Object(batch).id)).toMatchObject({ state: "paid", amount })
  expect(transfers()).toHaveLength(before + 1)
})
