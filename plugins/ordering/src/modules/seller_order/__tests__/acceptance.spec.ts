import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import * as listing from "@wholesale/catalog/modules/listing/models/index"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import type { LineAnswer } from "../../../domain/seller-order/acceptance"
import * as models from "../models"
import { SELLER_ORDER_MODULE } from "../name"
import { acceptOrder } from "../operations/accept-order"
import { cancelOrder, expireOrder, rejectOrder } from "../operations/end-order"
import { shipOrder } from "../operations/ship-order"
import type SellerOrderModuleService from "../service"
import { by, codeOf, factsOf, later, MAKER, NOW, placeOrder, SHOP } from "./support"

moduleIntegrationTestRunner<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  moduleModels: [
    ...Object.values(models),
    listing.ProductionSlot,
    listing.ProductionBooking,
    OutboxMessage,
    AuditEntry,
  ],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rows = async <Row>(statement: string): Promise<Row[]> =>
      await MikroOrmWrapper.forkManager().execute(statement)

    const accept = (order_id: string, answers: LineAnswer[] = [], now = later(1), side = MAKER) =>
      service.inTransaction((tx) =>
        acceptOrder(tx, {
          order_id,
          side,
          expected_ship_on: null,
          answers,
          note: null,
          facts: factsOf(order_id),
          by: by(side.company_id),
          now,
        })
      )

    const expire = (order_id: string, now = later(72)) =>
      service.inTransaction((tx) =>
        expireOrder(tx, { order_id, facts: factsOf(order_id), by: by(null), now })
      )

    const cancel = (order_id: string, side: typeof MAKER | typeof SHOP | { as: "operator" }) =>
      service.inTransaction((tx) =>
        cancelOrder(tx, {
          order_id,
          side,
          reason_code: "other",
          note: null,
          facts: factsOf(order_id),
          by: by("company_id" in side ? side.company_id : null),
          now: later(2),
        })
      )

    const ship = (order_id: string) =>
      service.inTransaction((tx) =>
        shipOrder(tx, {
          order_id,
          side: MAKER,
          parts: [],
          carrier: "own",
          tracking_number: null,
          tracking_url: null,
          make_tracking_number: null,
          facts: factsOf(order_id),
          by: by("comp_maker"),
          now: later(2),
        })
      )

    it("accepts in full: history, ship date from the promise, pro-forma invoice, message", async () => {
      const { id } = await placeOrder(service)
      await accept(id)
      expect(await service.retrieveSellerOrder(id)).toMatchObject({
        state: "accepted",
        expected_ship_on: "2027-03-05",
        accepted_at: later(1),
      })
      expect(await service.listSellerOrderHistories({ seller_order_id: id })).toMatchObject([
        { from: "pending_acceptance", to: "accepted", actor_id: "actor_of_comp_maker" },
      ])
      expect(await service.listOrderDocuments({ seller_order_id: id })).toMatchObject([
        { kind: "pro_forma", number: "PF-00001", locale: "de", total: 26168 },
      ])
      const messages = await rows<{ topic: string; type: string | null }>(
        "select topic, payload->>'type' as type from outbox_message order by topic"
      )
      expect(messages).toEqual([
        { topic: "notification.send", type: "order.accepted" },
        { topic: "seller-order.changed", type: null },
      ])
    })

    it("accepts in part: what is left is charged exactly, what is refused gives its slot back", async () => {
      const { id, lines } = await placeOrder(service)
      for (const [slot, ready, booked] of [
        ["slot_1", "2027-03-04", 12],
        ["slot_2", "2027-03-09", 2],
      ]) {
        await rows(`insert into production_slot (id, seller_id, product_id, starts_on, ready_on,
          capacity, booked, status) values ('${slot}', 'comp_maker', 'prod_1', '2027-03-02',
          '${ready}', 100, ${booked}, 'planned')`)
      }
      // All 5 of the second line, and 7 and 2 of the first one's 10.
      await rows(`insert into production_booking (id, slot_id, order_line_id, quantity) values
        ('book_1', 'slot_1', 'li_${id}_b', 5), ('book_2', 'slot_1', 'li_${id}_a', 7),
        ('book_3', 'slot_2', 'li_${id}_a', 2)`)
      await accept(id, [
        { line_id: lines[0], quantity: 7, reason_code: "out_of_stock" },
        { line_id: lines[1], quantity: 0, reason_code: "discontinued" },
      ])
      const [order] = await rows<Record<string, string>>(
        `select state, goods_amount::text, discount_amount::text, tax_amount::text,
           total_amount::text from seller_order where id = '${id}'`
      )
      // 7 of 10: 84.00 less 7.00, tax 14.63 + 1.88 for shipping of 9.90.
      expect(order).toEqual({
        state: "partially_accepted",
        goods_amount: "8400",
        discount_amount: "700",
        tax_amount: "1651",
        total_amount: "10341",
      })
      // The first line gives back 3: both of the later slot and one of the earlier.
      expect(await rows("select id, booked from production_slot order by id")).toEqual([
        { id: "slot_1", booked: 6 },
        { id: "slot_2", booked: 0 },
      ])
      expect(
        await rows(`select id, quantity, released_at is not null as released
          from production_booking order by id`)
      ).toEqual([
        { id: "book_1", quantity: 5, released: true },
        { id: "book_2", quantity: 6, released: false },
        { id: "book_3", quantity: 2, released: true },
      ])
    })

    it.each([
      ["a foreign line", [{ line_id: "sol_x", quantity: 1, reason_code: null }], "NOT_FOUND"],
      ["too much", [{ line_id: "a", quantity: 11, reason_code: null }], "INVALID_INPUT"],
      [
        "less without a reason",
        [{ line_id: "a", quantity: 1, reason_code: null }],
        "INVALID_INPUT",
      ],
    ])("refuses %s and changes nothing", async (_name, answers, code) => {
      const { id, lines } = await placeOrder(service)
      const named = answers.map((answer) => ({
        ...answer,
        line_id: answer.line_id === "a" ? lines[0] : answer.line_id,
      }))
      expect(await codeOf(accept(id, named))).toBe(code)
      expect(await service.retrieveSellerOrder(id)).toMatchObject({ state: "pending_acceptance" })
    })

    it("does not exist for another seller", async () => {
      const { id } = await placeOrder(service)
      const other = { as: "seller", company_id: "comp_other" } as const
      const attempt = service.inTransaction((tx) =>
        rejectOrder(tx, {
          order_id: id,
          side: other,
          reason_code: "other",
          note: null,
          lines: [],
          facts: factsOf(id),
          by: by("comp_other"),
          now: NOW,
        })
      )
      expect(await codeOf(attempt)).toBe("NOT_FOUND")
    })

    it("can't be accepted past its deadline, and expires then, not before", async () => {
      const { id } = await placeOrder(service)
      expect(await expire(id, later(71.9))).toBe(false)
      expect(await codeOf(accept(id, [], later(72)))).toBe("TRANSITION_NOT_ALLOWED")
      expect(await expire(id)).toBe(true)
      expect(await expire(id)).toBe(false)
      expect(await service.listSellerOrderHistories({ seller_order_id: id })).toHaveLength(1)
    })

    it("is either accepted or expired when both happen at once", async () => {
      const outcomes = new Set<string>()
      for (let round = 0; round < 12; round += 1) {
        const { id } = await placeOrder(service)
        const attempts = [() => codeOf(accept(id, [], later(71.99))), () => codeOf(expire(id))]
        const ordered = round % 2 ? attempts : attempts.reverse()
        await Promise.all(ordered.map((attempt) => attempt()))
        const { state } = await service.retrieveSellerOrder(id)
        const history = await service.listSellerOrderHistories({ seller_order_id: id })
        expect(history.map(({ to }) => to)).toEqual([state])
        outcomes.add(state)
      }
      expect([...outcomes].every((state) => ["accepted", "expired"].includes(state))).toBe(true)
    })

    it("is either cancelled or shipped when both happen at once", async () => {
      for (let round = 0; round < 12; round += 1) {
        const { id } = await placeOrder(service)
        await accept(id)
        const attempts = [() => codeOf(cancel(id, MAKER)), () => codeOf(ship(id))]
        const results = await Promise.all(
          (round % 2 ? attempts : attempts.reverse()).map((attempt) => attempt())
        )
        expect(results.sort()).toEqual(["TRANSITION_NOT_ALLOWED", "done"])
        const { state } = await service.retrieveSellerOrder(id)
        const shipments = await service.listShipments({ seller_order_id: id })
        expect(shipments).toHaveLength(state === "shipped" ? 1 : 0)
        const history = await service.listSellerOrderHistories({ seller_order_id: id })
        expect(history.map(({ to }) => to).sort()).toEqual(["accepted", state].sort())
      }
    })

    it("lets a buyer cancel before acceptance only; the operator afterwards, too", async () => {
      const first = await placeOrder(service)
      await cancel(first.id, SHOP)
      const second = await placeOrder(service)
      await accept(second.id)
      expect(await codeOf(cancel(second.id, SHOP))).toBe("TRANSITION_NOT_ALLOWED")
      await cancel(second.id, { as: "operator" })
      expect(await service.retrieveSellerOrder(second.id)).toMatchObject({ state: "cancelled" })
    })
  },
})
