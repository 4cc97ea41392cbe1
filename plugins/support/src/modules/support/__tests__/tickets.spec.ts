import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { Company } from "@wholesale/companies/modules/company/models/company"
import { CompanyLocation } from "@wholesale/companies/modules/company/models/company-location"
import { CompanyTaxId } from "@wholesale/companies/modules/company/models/company-tax-id"
import { CompanyMember } from "@wholesale/companies/modules/membership/models/company-member"
import type { By, TransactionContext } from "@wholesale/core"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { SellerOrder } from "@wholesale/ordering/modules/seller_order/models/seller-order"
import { DEFAULT_TERMS } from "../../../domain/clock"
import { OPEN_TICKETS_MAX } from "../../../domain/values"
import * as models from "../models"
import { SUPPORT_MODULE } from "../name"
import { openTicket, type Opening } from "../operations/open-ticket"
import { passTime } from "../operations/pass-time"
import { changePolicy } from "../operations/policy"
import { resolveTicket } from "../operations/settle"
import { answer, reply } from "../operations/speak"
import type SupportModuleService from "../service"

const NOW = new Date("2027-03-01T12:00:00Z")
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

const SHOP = "comp_shop"
const by = (actor_id: string, company_id: string | null): By => ({
  ...{ actor_type: company_id ? "customer" : "user", actor_id, company_id, request_id: null },
})
const ANNA = by("cus_anna", SHOP)
const OLIVIA = by("user_olivia", null)
const OSKAR = by("user_oskar", null)

moduleIntegrationTestRunner<SupportModuleService>({
  moduleName: SUPPORT_MODULE,
  moduleModels: [
    ...Object.values(models),
    ...[Company, CompanyLocation, CompanyTaxId, CompanyMember, SellerOrder],
    ...[OutboxMessage, AuditEntry],
  ],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rows = async <Row>(statement: string): Promise<Row[]> =>
      await MikroOrmWrapper.forkManager().execute(statement)

    const member = (id: string, { actor_type, actor_id, company_id }: By, name: string) => `(
      '${id}', '${actor_type}', '${actor_id}', ${company_id ? `'${company_id}'` : "null"}, 'role',
      '${company_id ? "retailer" : "operator"}', '${id}@x.example', '${name}', 'active', now())`

    beforeEach(async () => {
      await rows(`insert into company (id, kind, handle, legal_name, trading_name, country_code, email,
          industries, currencies)
        values ('${SHOP}', 'retailer', 'shop', 'Shop', 'Shop', 'de', 'x@x.example', '{}', '{}')`)
      await rows(`insert into company_member (id, actor_type, actor_id, company_id, role_id, audience,
          email, name, status, joined_at)
        values ${member("cmem_anna", ANNA, "Anna")}, ${member("cmem_olivia", OLIVIA, "Olivia")},
          ${member("cmem_oskar", OSKAR, "Oskar")}`)
    })

    const inTx = <Result>(work: (tx: TransactionContext) => Promise<Result>) =>
      service.inTransaction(work)

    const opening = (key: string | null, more: Partial<Opening> = {}): Opening => ({
      ...{ company_id: SHOP, side: "retailer", category: "order", subject: "Where is it" },
      ...{ seller_order_id: null, by: ANNA, now: NOW },
      message: { body: "Nothing came", file_ids: [], idempotency_key: key },
      ...more,
    })
    const open = (key: string | null = null, more: Partial<Opening> = {}) =>
      inTx((tx) => openTicket(tx, opening(key, more)))

    const says = (body: string, idempotency_key: string | null = null) => ({
      ...{ body, idempotency_key, file_ids: [], resolve: false },
    })
    const answers = (id: string, who: By, body: string, minutes = 10, resolve = false) =>
      inTx((tx) =>
        answer(
          tx,
          {
            ...{ ticket_id: id, party: { as: "operator" }, by: who, now: later(minutes) },
            member_id: who === OLIVIA ? "cmem_olivia" : "cmem_oskar",
          },
          { ...says(body), resolve }
        )
      )
    const acting = (id: string, minutes: number) => ({
      ...{ ticket_id: id, by: ANNA, now: later(minutes) },
      party: { as: "company", company_id: SHOP } as const,
    })
    const replies = (id: string, body: string, minutes: number, key: string | null = null) =>
      inTx((tx) => reply(tx, acting(id, minutes), says(body, key)))
    const resolves = (id: string, minutes: number) =>
      inTx((tx) => resolveTicket(tx, acting(id, minutes)))
    const pass = (id: string, minutes: number) =>
      inTx((tx) => passTime(tx, id, { by: OLIVIA, now: later(minutes) }))

    const ticket = async (id: string) => await service.retrieveSupportTicket(id)
    const historyOf = async (id: string) =>
      (await service.listSupportTicketHistories({ ticket_id: id }, { order: { at: "asc" } })).map(
        ({ from, to }) => `${from ?? ""}>${to}`
      )
    const told = async () =>
      (
        await rows<{ type: string }>(
          `select payload->>'type' as type from outbox_message where topic = 'notification.send'
           order by created_at, id`
        )
      ).map(({ type }) => type)
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => null,
        (error: unknown) => Object(error).code
      )

    it("opens one ticket of one key, however many ask at once, and tells of it once", async () => {
      const ids = await Promise.all(Array.from({ length: 8 }, () => open("form")))
      expect(new Set(ids).size).toBe(1)
      expect(await service.listSupportTickets({})).toHaveLength(1)
      expect(await service.listSupportMessages({})).toHaveLength(1)
      expect(await told()).toEqual(["support.opened"])
      expect(await historyOf(ids[0])).toEqual([">open"])
      expect(await open("another form")).not.toBe(ids[0])
    })

    it("never lets a company have more open tickets than its limit, also not at once", async () => {
      await Promise.all(Array.from({ length: OPEN_TICKETS_MAX - 2 }, () => open()))
      const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(open())))
      expect(codes.filter((code) => code === null)).toHaveLength(2)
      expect(codes.filter((code) => code === "TOO_MANY_TICKETS")).toHaveLength(3)
      const [{ id }] = await service.listSupportTickets({}, { take: 1 })
      await resolves(id, 1)
      expect(await codeOf(open())).toBeNull()
    })

    it("keeps both of two answers at once; the ticket waits once, and one of them has it", async () => {
      const id = await open()
      await Promise.all([answers(id, OLIVIA, "One"), answers(id, OSKAR, "Two")])
      const said = await service.listSupportMessages({ ticket_id: id, side: "operator" })
      expect(said.map(({ body }) => body).sort()).toEqual(["One", "Two"])
      expect(said.map(({ author_name: name }) => name).sort()).toEqual(["Olivia", "Oskar"])
      expect(await historyOf(id)).toEqual([">open", "open>waiting_for_customer"])
      const { assignee_id: assignee, first_responded_at: first } = await ticket(id)
      expect(["cmem_olivia", "cmem_oskar"]).toContain(assignee)
      expect(first).toEqual(later(10))
    })

    it("says once what is sent twice with a key", async () => {
      const id = await open()
      await Promise.all([1, 2, 3].map((minute) => replies(id, "Hello?", minute, "reply")))
      expect(await service.listSupportMessages({ ticket_id: id })).toHaveLength(2)
      expect(await told()).toEqual(["support.opened", "support.customer_replied"])
    })

    it("ends resolved or open when it is resolved and written in at once, as its history says", async () => {
      const id = await open()
      await answers(id, OLIVIA, "On its way")
      await Promise.all([replies(id, "No", 20), resolves(id, 20)])
      const { state, paused_since, resolved_at } = await ticket(id)
      const ways = {
        open: ["waiting_for_customer>resolved", "resolved>open"],
        resolved: ["waiting_for_customer>open", "open>resolved"],
      }
      expect(["open", "resolved"]).toContain(state)
      const steps = (await historyOf(id)).slice(2).sort()
      expect(steps).toEqual([...ways[state === "open" ? "open" : "resolved"]].sort())
      expect(paused_since === null).toBe(state === "open")
      expect(resolved_at === null).toBe(state === "open")
    })

    it("gives back the time in which the customer was waited for", async () => {
      await inTx((tx) =>
        changePolicy(
          tx,
          { ...DEFAULT_TERMS, normal: { first_response_minutes: 60, resolution_minutes: 600 } },
          { by: OLIVIA, now: NOW }
        )
      )
      const id = await open()
      expect(await ticket(id)).toMatchObject({ due_at: later(60), next_at: later(48) })
      await answers(id, OLIVIA, "And you?", 30)
      expect(await ticket(id)).toMatchObject({ due_at: null, next_at: null })
      await replies(id, "Me", 530)
      expect(await ticket(id)).toMatchObject({ paused_seconds: 30_000, due_at: later(1100) })
      expect((await ticket(id)).next_at).toEqual(later(500 + 480))
    })

    it("warns once, says once that it is late, and closes 14 days after it was resolved", async () => {
      const id = await open()
      for (const minute of [1100, 1152, 1153, 1440, 1441, 2000]) {
        await pass(id, minute)
      }
      expect(await told()).toEqual(["support.opened", "support.due_soon", "support.breached"])
      expect(await ticket(id)).toMatchObject({ state: "open", next_at: null })
      await resolves(id, 2000)
      const days = (count: number) => 2000 + count * 24 * 60
      await pass(id, days(14) - 1)
      expect(await ticket(id)).toMatchObject({ state: "resolved" })
      expect(await codeOf(replies(id, "Too late", days(14)))).toBe("TICKET_CLOSED")
      await pass(id, days(14))
      await pass(id, days(15))
      expect(await ticket(id)).toMatchObject({ state: "closed", next_at: null })
      expect((await historyOf(id)).filter((step) => step === "resolved>closed")).toHaveLength(1)
    })

    it("does not exist for another company, and takes no order of others", async () => {
      const id = await open()
      const other = { ...acting(id, 1), party: { as: "company", company_id: "comp_b" } as const }
      expect(await codeOf(inTx((tx) => reply(tx, other, says("Me too"))))).toBe("NOT_FOUND")
      expect(await codeOf(inTx((tx) => resolveTicket(tx, other)))).toBe("NOT_FOUND")
      expect(await codeOf(open(null, { seller_order_id: "sord_b" }))).toBe("NOT_FOUND")
      const files = { body: "x", file_ids: ["sfile_b"] }
      expect(await codeOf(open(null, { message: files }))).toBe("NOT_FOUND")
      expect(await service.listSupportTickets({})).toHaveLength(1)
    })
  },
})
