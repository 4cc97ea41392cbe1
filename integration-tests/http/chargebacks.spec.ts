import { startCardServer, stopCardServer } from "../kit/card-server"
import { settled } from "../kit/settled"
import { chargeBack, judge } from "../kit/stripe/acts"

jest.setTimeout(300_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

let running: Awaited<ReturnType<typeof startCardServer>>
let server: (typeof running)["server"]
let desk: (typeof running)["desk"]
let money: (typeof running)["money"]
let goods: (typeof running)["goods"]
let cards: (typeof running)["cards"]

beforeAll(async () => {
  running = await startCardServer()
  ;({ server, desk, money, goods, cards } = running)
})

afterAll(async () => await stopCardServer(running))

afterEach(async () => void (await cards.expectAgreement()))

const cancel = async (id: string) =>
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)

const amountsOf = async (id: string) => (await money.of(id)).amounts

describe("a chargeback", () => {
  const shipped = async (po: string) => {
    const { id, intent } = await cards.funded(po)
    await goods.ship(id)
    return { id, intent }
  }
  const receive = async (id: string) => {
    await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
    await settled(server)
  }

  it("keeps the money back while it is open, and lets it go when it is won", async () => {
    const { id, intent } = await shipped("PO-CB-1")
    const { id: dispute } = chargeBack(cards.world, intent)
    await cards.tell()
    await receive(id)
    const { held, released, funded } = await amountsOf(id)
    expect({ held, released }).toEqual({ held: funded, released: 0 })
    const [open] = await cards.chargebacks()
    expect(open).toMatchObject({ external_id: dispute, state: "open" })
    judge(cards.world, dispute, "won")
    await cards.tell()
    expect(await amountsOf(id)).toMatchObject({ held: 0, released: funded })
  })

  it("that is lost takes what is held, and Medusa knows it as refunded", async () => {
    const { id, intent } = await shipped("PO-CB-2")
    const { funded } = await amountsOf(id)
    const { id: dispute } = chargeBack(cards.world, intent, funded - 1000)
    judge(cards.world, dispute, "lost")
    await cards.tell()
    await receive(id)
    expect(await amountsOf(id)).toMatchObject({ refunded: funded - 1000, released: 1000, held: 0 })
    expect(await money.inMedusa(id)).toEqual({ captured: funded, refunded: funded - 1000 })
    expect((await money.of(id)).refunds).toMatchObject([{ state: "paid", reason: "chargeback" }])
  })

  it("after the release is taken back from the seller", async () => {
    const { id, intent } = await shipped("PO-CB-3")
    await receive(id)
    const before = await money.balance()
    const { id: dispute } = chargeBack(cards.world, intent)
    judge(cards.world, dispute, "lost")
    await cards.tell()
    const { funded, refunded } = await amountsOf(id)
    expect(refunded).toBe(funded)
    const after = await money.balance()
    expect(after.available - after.owed).toBeLessThan(before.available - before.owed)
  })

  it("of an order that ended is not paid twice", async () => {
    const { id, intent } = await cards.funded("PO-CB-4")
    const { funded } = await amountsOf(id)
    const { id: dispute } = chargeBack(cards.world, intent)
    await cards.tell()
    await cancel(id)
    await cards.tell()
    expect(await amountsOf(id)).toMatchObject({ refunded: 0, held: funded })
    judge(cards.world, dispute, "lost")
    await cards.tell()
    expect(await amountsOf(id)).toMatchObject({ refunded: funded, held: 0 })
    const there = cards.world.all("refund").filter((refund) => refund.payment_intent === intent)
    expect(there).toEqual([])
  })

  it("of which no order has anything left takes no money that came for another payment", async () => {
    const { id, intent } = await cards.funded("PO-CB-6")
    await cancel(id)
    await cards.tell()
    const other = await desk.accepted("PO-CB-OPEN")
    await money.pay(other, 300)
    const { id: dispute } = chargeBack(cards.world, intent)
    judge(cards.world, dispute, "lost")
    await cards.tell()
    expect(await money.failures()).toEqual([])
    await money.pay(other)
    await settled(server)
    expect(await money.of(other)).toMatchObject({ state: "funded" })
  })

  it("that is only asked about moves nothing, and may become one", async () => {
    const { id, intent } = await cards.funded("PO-CB-5")
    const { id: dispute } = chargeBack(cards.world, intent, undefined, true)
    await cards.tell()
    const [inquiry] = await cards.chargebacks()
    expect(inquiry).toMatchObject({ external_id: dispute, state: "inquiry" })
    judge(cards.world, dispute, "needs_response")
    await cards.tell()
    judge(cards.world, dispute, "won")
    await cards.tell()
    const { held, funded } = await amountsOf(id)
    expect(held).toBe(funded)
  })
})
