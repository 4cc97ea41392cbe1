import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import * as listing from "@wholesale/catalog/modules/listing/models/index"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import * as models from "../models"
import { SELLER_ORDER_MODULE } from "../name"
import { acceptOrder } from "../operations/accept-order"
import { answerReturn, shipReplacement } from "../operations/answer-return"
import { completeOrder, receiveOrder } from "../operations/complete-order"
import { deliverShipment } from "../operations/deliver-shipment"
import { requestReturn } from "../operations/request-return"
import { shipOrder } from "../operations/ship-order"
import { addTrackingEvents } from "../operations/track-shipment"
import type SellerOrderModuleService from "../service"
import { by, codeOf, factsOf, later, placeOrder, SHOP } from "./support"

moduleIntegrationTestRunner<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  moduleModels: [
    ...Object.values(models),
    listing.ProductionSlot,
    listing.ProductionBooking,
    OutboxMessage,
    AuditEntry,
  ],
  resolve: path.join(__dirname, ".."),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rows = async <Row>(statement: string): Promise<Row[]> =>
      await MikroOrmWrapper.forkManager().execute(statement)

    const common = (order_id: string, now: Date, seller = "comp_maker") => ({
      order_id,
      side: { as: "seller" as const, company_id: seller },
      facts: factsOf(order_id, seller),
      by: by(seller),
      now,
    })

    const accepted = async (seller = "comp_maker") => {
      const placed = await placeOrder(service, seller)
      const input = { ...common(placed.id, later(1), seller), expected_ship_on: null }
      await service.inTransaction((tx) => acceptOrder(tx, { ...input, answers: [], note: null }))
      return placed
    }

    const ship = (
      id: string,
      parts: { line_id: string; quantity: number }[] = [],
      seller?: string
    ) =>
      service.inTransaction((tx) =>
        shipOrder(tx, {
          ...common(id, later(2), seller),
          parts,
          carrier: "local",
          tracking_number: null,
          tracking_url: null,
          make_tracking_number: (shipment) => `T-${shipment}`,
        })
      )

    const deliver = (order_id: string, shipment_id: string, hours = 3) =>
      service.inTransaction((tx) =>
        deliverShipment(tx, {
          ...common(order_id, later(hours)),
          shipment_id,
          statement: {
            source: "carrier",
            delivered_at: later(hours),
            received_by: "Gate",
            note: null,
            raw: { status: "delivered" },
          },
        })
      )

    const delivered = async () => {
      const placed = await accepted()
      await deliver(placed.id, await ship(placed.id))
      return placed
    }

    const askBack = (
      id: string,
      line_id: string,
      quantity: number,
      resolution = "credit",
      hours = 4
    ) =>
      service.inTransaction((tx) =>
        requestReturn(tx, {
          ...common(id, later(hours)),
          side: SHOP,
          resolution,
          lines: [{ line_id, quantity, reason_code: "damaged" }],
          note: null,
          return_days: 14,
        })
      )

    const answer = (
      order_id: string,
      return_id: string,
      to: "approved" | "declined" | "received"
    ) =>
      service.inTransaction((tx) =>
        answerReturn(tx, { ...common(order_id, later(5)), return_id, to, answer: null })
      )

    const state = async (id: string) => (await service.retrieveSellerOrder(id)).state

    it("ships in parts: the invoice comes with the last one, each has its packing slip", async () => {
      const { id, lines } = await accepted()
      await ship(id, [{ line_id: lines[0], quantity: 4 }])
      expect(await state(id)).toBe("partially_shipped")
      await ship(id, [{ line_id: lines[0], quantity: 6 }])
      await ship(id)
      expect(await state(id)).toBe("shipped")
      const documents = await service.listOrderDocuments({ seller_order_id: id })
      expect(documents.map(({ number }) => number).sort()).toEqual([
        "INV-00001",
        "PF-00001",
        "PS-00001",
        "PS-00002",
        "PS-00003",
      ])
      expect(await codeOf(ship(id))).toBe("TRANSITION_NOT_ALLOWED")
    })

    it("is delivered with its last shipment, each with evidence that can be checked", async () => {
      const { id, lines } = await accepted()
      const first = await ship(id, [{ line_id: lines[0], quantity: 10 }])
      await deliver(id, first)
      expect(await state(id)).toBe("partially_shipped")
      const second = await ship(id)
      await deliver(id, second, 30)
      expect(await state(id)).toBe("delivered")
      expect(await codeOf(deliver(id, second, 31))).toBe("TRANSITION_NOT_ALLOWED")
      const evidence = await rows<{ statement: string; sha256: string; right: boolean }>(
        `select statement, sha256, sha256 = encode(sha256(statement::bytea), 'hex') as right
         from delivery_evidence`
      )
      expect(evidence).toHaveLength(2)
      expect(evidence.every(({ right }) => right)).toBe(true)
      expect(JSON.parse(evidence[0].statement)).toMatchObject({
        source: "carrier",
        raw: { status: "delivered" },
        received_by: "Gate",
      })
    })

    it("takes a carrier's event once, however often it is sent", async () => {
      const { id } = await accepted()
      const shipment = await ship(id)
      const event = {
        code: "in_transit" as const,
        description: null,
        place: "Hub",
        source: "local",
        external_id: "e1",
        at: later(3),
      }
      for (const events of [[event], [event, { ...event, external_id: "e2" }], []]) {
        await service.inTransaction((tx) => addTrackingEvents(tx, shipment, events))
      }
      expect(await service.listTrackingEvents({ shipment_id: shipment })).toHaveLength(2)
    })

    it("is completed by the buyer's receipt, with the buyer's evidence, or by time", async () => {
      const { id } = await accepted()
      await ship(id)
      const receipt = {
        ...common(id, later(5)),
        side: SHOP,
        statement: { delivered_at: later(4), received_by: null, note: null },
      }
      await service.inTransaction((tx) => receiveOrder(tx, receipt))
      expect(await state(id)).toBe("completed")
      expect(await service.listDeliveryEvidences({})).toMatchObject([{ source: "buyer" }])

      const other = await delivered()
      const complete = (hours: number) =>
        service.inTransaction((tx) =>
          completeOrder(tx, { ...common(other.id, later(hours)), completion_days: 7 })
        )
      expect(await complete(7 * 24)).toBe(false)
      expect(await complete(7 * 24 + 3)).toBe(true)
      expect(await complete(7 * 24 + 4)).toBe(false)
    })

    it("takes goods back in parts, and credits exactly what was charged for them", async () => {
      const { id, lines } = await delivered()
      for (const quantity of [3, 3, 4]) {
        const back = await askBack(id, lines[0], quantity)
        await answer(id, back, "approved")
        await answer(id, back, "received")
      }
      const [{ credited, returned }] = await rows<{ credited: string; returned: number }>(
        `select sum(l.credit)::text as credited, max(o.returned_quantity) as returned
         from return_request_line l join seller_order_line o on o.id = l.seller_order_line_id`
      )
      // 120.00 less 10.00 and 20.90 of tax.
      expect({ credited, returned }).toEqual({ credited: "13090", returned: 10 })
      const notes = await service.listOrderDocuments({ kind: "credit_note" })
      expect(notes.map(({ number }) => number).sort()).toEqual(["CN-00001", "CN-00002", "CN-00003"])
      expect(notes[0].content).toMatchObject({ refers_to: "INV-00001" })
      expect(await codeOf(askBack(id, lines[0], 1))).toBe("RETURN_NOT_ALLOWED")
    })

    it("takes nothing back before delivery, too late, or twice at the same time", async () => {
      const open = await accepted()
      expect(await codeOf(askBack(open.id, open.lines[0], 1))).toBe("RETURN_NOT_ALLOWED")
      const { id, lines } = await delivered()
      expect(await codeOf(askBack(id, lines[0], 1, "credit", 15 * 24))).toBe("RETURN_NOT_ALLOWED")
      const results = await Promise.all([
        codeOf(askBack(id, lines[0], 6)),
        codeOf(askBack(id, lines[0], 6)),
      ])
      expect(results.sort()).toEqual(["RETURN_NOT_ALLOWED", "done"])
    })

    it("replaces what was taken in, once, without a credit note", async () => {
      const { id, lines } = await delivered()
      const back = await askBack(id, lines[1], 2, "replacement")
      await answer(id, back, "approved")
      const replace = () =>
        service.inTransaction((tx) =>
          shipReplacement(tx, {
            ...common(id, later(6)),
            return_id: back,
            carrier: "own",
            tracking_number: null,
            tracking_url: null,
            make_tracking_number: null,
          })
        )
      expect(await codeOf(replace())).toBe("RETURN_NOT_ALLOWED")
      await answer(id, back, "received")
      await replace()
      expect(await codeOf(replace())).toBe("RETURN_NOT_ALLOWED")
      expect(await state(id)).toBe("delivered")
      expect(await service.listOrderDocuments({ kind: "credit_note" })).toEqual([])
    })

    it("numbers documents without gaps per issuer, also when many are issued and some fail", async () => {
      const orders = await Promise.all(
        Array.from({ length: 14 }, async (_, index) => {
          const seller = index % 2 ? "comp_maker" : "comp_other"
          return { seller, ...(await accepted(seller)) }
        })
      )
      const failing = (id: string, seller: string) =>
        service.inTransaction(async (tx) => {
          await shipOrder(tx, {
            ...common(id, later(2), seller),
            parts: [],
            carrier: "own",
            tracking_number: null,
            tracking_url: null,
            make_tracking_number: null,
          })
          throw new Error("the power went out")
        })
      await Promise.all(
        orders.flatMap(({ id, seller }, index) => [
          ...(index % 3 === 0 ? [failing(id, seller).catch(() => undefined)] : []),
          codeOf(ship(id, [], seller)),
        ])
      )
      for (const { id, seller } of orders) {
        await codeOf(ship(id, [], seller))
      }
      const numbers = await rows<{ issuer_id: string; sequence: number[] }>(
        `select issuer_id, array_agg(sequence order by sequence) as sequence
         from order_document where kind = 'invoice' group by 1 order by 1`
      )
      expect(numbers).toEqual([
        { issuer_id: "comp_maker", sequence: [1, 2, 3, 4, 5, 6, 7] },
        { issuer_id: "comp_other", sequence: [1, 2, 3, 4, 5, 6, 7] },
      ])
    })
  },
})
