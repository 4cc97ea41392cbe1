import { parseXml, textAt } from "@wholesale/escrow/domain/bank/xml-reader"
import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { InvoiceDesk, monthFromNow } from "../kit/invoice-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { PayoutDesk } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"
const [FIRST, LAST, PRESENT] = [-2, -1, 0].map(monthFromNow)
const YEAR = new Date().getUTCFullYear()

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let payouts: PayoutDesk
let invoices: InvoiceDesk

/** An order of each quantity whose money is the seller's; the first one is sent back later. */
let orders: { id: string }[]

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  payouts = new PayoutDesk(server, client, desk, money, goods)
  invoices = new InvoiceDesk(server, client, desk)
  expect(await money.setRules([RULE])).toMatchObject({ status: 200 })
  await settled(server)
  await server.query(
    `insert into company_tax_id (id, company_id, type, value, country_code)
     values ('taxid_a', $1, 'vat', 'DE136695976', 'de')`,
    [server.cast.companies.manufacturerA.id]
  )
  await invoices.openBooks()
  await invoices.bookIn(FIRST)
  orders = [await payouts.released("PO-INV-1", 12), await payouts.released("PO-INV-2", 6)]
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

const decimal = (minor: number) => (minor / 100).toFixed(2)

describe("commission invoices", () => {
  it("are issued when the month is over and the platform has a tax id", async () => {
    expect(await invoices.issue(FIRST)).toMatchObject({
      status: 400,
      code: "CONFIGURATION_INVALID",
    })
    await desk.runJob("commission-invoices.issue")
    await settled(server)
    expect(await invoices.list()).toEqual([])
    expect(await invoices.setTaxId("DE136695976")).toMatchObject({ status: 200 })
    expect(await invoices.issue(PRESENT)).toMatchObject({ status: 400, code: "INVALID_INPUT" })
  })

  it("charge exactly what the books say, once, however often and by how many it is asked for", async () => {
    const both = await Promise.all([1, 2, 3].map(() => invoices.issue(FIRST)))
    expect(both.map(({ result }) => Object(result).issued).sort()).toEqual([0, 0, 1])
    expect(await invoices.issue(FIRST)).toMatchObject({ result: { issued: 0, failed: 0 } })
    const booked = await invoices.booked()
    expect(booked.net).toBeGreaterThan(0)
    const own = await invoices.list()
    expect(own).toMatchObject([
      {
        kind: "commission_invoice",
        number: `CI-${YEAR}-00001`,
        month: FIRST,
        ...booked,
        total: booked.net + booked.tax,
      },
    ])
    const filtered = `${ADMIN}/commission-invoices?month=${FIRST}&seller_id=`
    const { manufacturerA, manufacturerB } = server.cast.companies
    const all = await desk.get(filtered + manufacturerA.id, invoices.operator)
    expect(all).toMatchObject({ count: 1, invoices: own })
    const none = await desk.get(filtered + manufacturerB.id, invoices.operator)
    expect(none).toMatchObject({ count: 0 })
    const { entries } = await desk.get(`${ADMIN}/audit?subject_id=${own[0].id}`, invoices.operator)
    expect(entries).toMatchObject([{ action: "commission_invoice.issued" }])
  })

  it("are a PDF and an e-invoice, for their seller and the operator alone", async () => {
    const [{ id, number, net, tax, total }] = await invoices.list()
    const pdf = await invoices.download(id, "pdf")
    expect(pdf.headers.get("content-type")).toBe("application/pdf")
    expect(pdf.text.slice(0, 5)).toBe("%PDF-")
    expect((await invoices.download(id, "pdf")).text).toBe(pdf.text)
    const xml = await invoices.download(id, "xml")
    expect(xml.headers.get("content-type")).toContain("application/xml")
    expect(xml.headers.get("content-disposition")).toContain(`${number}.xml`)
    const file = parseXml(xml.text)
    expect(textAt(file, "Invoice", "ID")).toBe(number)
    expect(textAt(file, "Invoice", "InvoicePeriod", "StartDate")).toBe(`${FIRST}-01`)
    const sums = ["TaxExclusiveAmount", "TaxInclusiveAmount", "PrepaidAmount", "PayableAmount"]
    expect(sums.map((sum) => textAt(file, "Invoice", "LegalMonetaryTotal", sum))).toEqual([
      decimal(net),
      decimal(total),
      decimal(total),
      "0.00",
    ])
    expect(textAt(file, "Invoice", "TaxTotal", "TaxAmount")).toBe(decimal(tax))
    const stranger = server.cast.companies.manufacturerB.members.owner
    expect(await invoices.list(stranger)).toEqual([])
    for (const format of ["pdf", "xml"] as const) {
      expect(await invoices.download(id, format, stranger)).toMatchObject({ status: 404 })
      const path = `${ADMIN}/commission-invoices/${id}/${format}`
      expect(await client.get(path, { as: invoices.operator })).toMatchObject({ status: 200 })
      expect(await client.get(path, { as: desk.seller })).toMatchObject({ status: 403 })
    }
  })

  it("of the next month are a credit note when more came back than was charged", async () => {
    await invoices.bookIn(LAST)
    const before = await invoices.booked()
    const { lines } = await desk.order(orders[0].id)
    for (const line of lines) {
      const back = await goods.giveBack(orders[0].id, line.id, 12)
      await goods.takeIn(back.id)
    }
    for (const _ of [1, 2]) {
      await desk.runJob("commission-invoices.issue")
      await settled(server)
    }
    const after = await invoices.booked()
    const [note, invoice, ...others] = await invoices.list()
    expect(others).toEqual([])
    expect(note).toMatchObject({
      kind: "commission_credit_note",
      number: `CC-${YEAR}-00001`,
      month: LAST,
      net: before.net - after.net,
      tax: before.tax - after.tax,
    })
    expect(note.net).toBeGreaterThan(0)
    expect({ net: invoice.net - note.net, tax: invoice.tax - note.tax }).toEqual(after)
    const { text } = await invoices.download(note.id, "xml")
    const file = parseXml(text)
    const corrected = ["CreditNote", "BillingReference", "InvoiceDocumentReference", "ID"] as const
    expect(textAt(file, ...corrected)).toBe(invoice.number)
    expect(textAt(file, "CreditNote", "LegalMonetaryTotal", "TaxExclusiveAmount")).toBe(
      decimal(note.net)
    )
    expect((await invoices.download(note.id, "pdf")).text.slice(0, 5)).toBe("%PDF-")
  })

  it("stay as they were issued", async () => {
    for (const statement of [
      "update commission_invoice set net = 1",
      "delete from commission_invoice_entry",
      "truncate commission_invoice",
    ]) {
      await expect(server.query(statement)).rejects.toThrow("append-only")
    }
  })

  it("are missed by the books' check when one of their bookings is left out", async () => {
    const leaveOut = (txn: string) => `do $$ begin
      perform set_config('session_replication_role', 'replica', true);
      ${txn};
    end $$`
    const [entry] = await server.query<{ txn_id: string; invoice_id: string }>(
      "select txn_id, invoice_id from commission_invoice_entry limit 1"
    )
    const { txn_id, invoice_id } = entry
    await server.query(leaveOut(`delete from commission_invoice_entry where txn_id = ${txn_id}`))
    const found = await money.failures()
    await server.query(
      leaveOut(`insert into commission_invoice_entry (txn_id, invoice_id)
        values (${txn_id}, '${invoice_id}')`)
    )
    expect(found).toMatchObject([{ key: "commission_is_invoiced", violations: [{}, {}] }])
  })
})

describe("the documents of an order", () => {
  const documentOf = async (kind: string) => {
    const { documents } = await desk.order(orders[0].id)
    const found = documents.find((document) => document.kind === kind)
    if (!found) {
      throw new Error(`No ${kind}`)
    }
    return found
  }

  it.each([
    ["invoice", "Invoice"],
    ["credit_note", "CreditNote"],
  ])("%s: is an e-invoice for both sides and the operator", async (kind, root) => {
    const { id, number, total } = await documentOf(kind)
    const [{ id: orderId }] = orders
    const path = `/orders/${orderId}/documents/${id}/xml`
    const answers = await Promise.all([
      client.get(STORE + path, { as: desk.buyer }),
      client.get(`${ADMIN}/company${path}`, { as: desk.seller }),
      client.get(ADMIN + path, { as: invoices.operator }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const [{ text }] = answers
    expect(answers.every((answer) => answer.text === text)).toBe(true)
    const file = parseXml(text)
    expect(textAt(file, root, "ID")).toBe(number)
    expect(textAt(file, root, "LegalMonetaryTotal", "PayableAmount")).toBe(decimal(total))
    const strangers = [
      [STORE + path, server.cast.companies.retailerB.members.owner],
      [`${ADMIN}/company${path}`, server.cast.companies.manufacturerB.members.owner],
    ] as const
    for (const [url, as] of strangers) {
      expect(await client.get(url, { as })).toMatchObject({ status: 404 })
    }
  })

  it("without prices is none", async () => {
    const { id } = await documentOf("packing_slip")
    const path = `${STORE}/orders/${orders[0].id}/documents/${id}/xml`
    expect(await desk.get(path, desk.buyer)).toMatchObject({ status: 400, code: "INVALID_INPUT" })
  })

  it("says which rule it breaks", async () => {
    const { id } = await documentOf("invoice")
    const path = `${STORE}/orders/${orders[0].id}/documents/${id}/xml`
    const change = (content: string) => `do $$ begin
      perform set_config('session_replication_role', 'replica', true);
      update order_document set content = ${content} where id = '${id}';
    end $$`
    const set = (tax_id: string) => change(`jsonb_set(content, '{issuer,tax_id}', '${tax_id}')`)
    const [{ tax_id }] = await server.query<{ tax_id: string }>(
      "select (content->'issuer'->'tax_id')::text as tax_id from order_document where id = $1",
      [id]
    )
    await server.query(set("null"))
    const refused = await desk.get(path, desk.buyer)
    await server.query(set(tax_id))
    expect(refused).toMatchObject({ status: 400, code: "INVALID_INPUT" })
    expect(refused.message).toContain("BR-S-02")
  })
})
