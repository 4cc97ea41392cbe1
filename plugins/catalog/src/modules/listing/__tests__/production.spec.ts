import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { LISTING_MODULE } from ".."
import * as models from "../models"
import type ListingModuleService from "../service"
import { by, NOW } from "./support"

const maker = { seller_id: "comp_maker", by, now: NOW }

const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

const line = (order_line_id: string, quantity: number, more: object = {}) => ({
  order_line_id,
  product_id: "prod_a",
  variant_id: "variant_a1",
  quantity,
  supply: "stock" as const,
  available: 0,
  lead_time_days: 3,
  ...more,
})

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  moduleModels: [...Object.values(models), AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service }) => {
    const plan = async (ready_on: string, capacity: number, more: object = {}) => {
      const [slot] = await service.createProductionSlots([
        {
          seller_id: "comp_maker",
          product_id: "prod_a",
          variant_id: null,
          starts_on: "2027-03-05",
          ready_on,
          capacity,
          ...more,
        },
      ])
      return slot.id
    }
    const booked = async (id: string) => (await service.retrieveProductionSlot(id)).booked

    it("promises stock first, then slots as they become ready, then the lead time", async () => {
      const late = await plan("2027-04-01", 10)
      const soon = await plan("2027-03-15", 5)
      await plan("2027-03-06", 99, { status: "cancelled" })
      await plan("2027-03-06", 99, { variant_id: "variant_a2" })
      const promises = await service.bookProduction({
        now: NOW,
        lines: [
          line("line_1", 4, { available: 4 }),
          line("line_2", 7, { available: 3 }),
          line("line_3", 6, { supply: "made_to_order" }),
          line("line_4", 50),
          line("line_5", 5, { available: null }),
        ],
      })
      expect(Object.fromEntries(promises)).toMatchObject({
        line_1: { ship_on: "2027-03-04", basis: "stock", shares: [] },
        line_2: { ship_on: "2027-03-15", basis: "slot", shares: [{ slot_id: soon, quantity: 4 }] },
        line_3: {
          ship_on: "2027-04-01",
          basis: "slot",
          shares: [
            { slot_id: soon, quantity: 1 },
            { slot_id: late, quantity: 5 },
          ],
        },
        line_4: {
          ship_on: "2027-04-04",
          basis: "lead_time",
          shares: [{ slot_id: late, quantity: 5 }],
        },
        line_5: { ship_on: "2027-03-04", basis: "stock", shares: [] },
      })
      expect([await booked(soon), await booked(late)]).toEqual([5, 10])
    })

    it("gives the last units to one of two orders at the same time", async () => {
      const id = await plan("2027-03-15", 8)
      const answers = await Promise.all(
        ["line_1", "line_2", "line_3"].map((name) =>
          service.bookProduction({ now: NOW, lines: [line(name, 8)] })
        )
      )
      const bases = answers.flatMap((promises) => [...promises.values()].map(({ basis }) => basis))
      expect(bases.sort()).toEqual(["lead_time", "lead_time", "slot"])
      expect(await booked(id)).toBe(8)
    })

    it("books a line once, and frees what it had when it is released, once", async () => {
      const id = await plan("2027-03-15", 8)
      const booking = { now: NOW, lines: [line("line_1", 6)] }
      const first = await service.bookProduction(booking)
      expect(await service.bookProduction(booking)).toEqual(first)
      expect(await booked(id)).toBe(6)
      const release = { order_line_ids: ["line_1", "line_unknown"], now: NOW }
      await Promise.all([service.releaseProduction(release), service.releaseProduction(release)])
      expect(await booked(id)).toBe(0)
      await service.bookProduction(booking)
      expect(await booked(id)).toBe(6)
    })

    it.each([
      ["hold less than is promised", { capacity: 5 }, "SLOT_FULL"],
      ["be cancelled", { status: "cancelled" as const }, "CONFLICT"],
      ["be ready later", { ready_on: "2027-03-16" }, "CONFLICT"],
      ["be ready before it starts", { ready_on: "2027-03-01" }, "INVALID_INPUT"],
      ["be done before it runs", { status: "done" as const }, "TRANSITION_NOT_ALLOWED"],
    ])("a slot that orders rely on can't %s", async (_, change, code) => {
      const id = await plan("2027-03-15", 8)
      await service.bookProduction({ now: NOW, lines: [line("line_1", 6)] })
      const before = await service.retrieveProductionSlot(id)
      const error = await failure(service.changeProductionSlot({ ...maker, id, change }))
      expect(error).toMatchObject({ code })
      expect(await service.retrieveProductionSlot(id)).toEqual(before)
    })

    it("can be made larger and sooner, and run until it is done", async () => {
      const id = await plan("2027-03-15", 8)
      await service.bookProduction({ now: NOW, lines: [line("line_1", 6)] })
      const change = { capacity: 20, ready_on: "2027-03-10", status: "running" as const }
      await service.changeProductionSlot({ ...maker, id, change })
      await service.changeProductionSlot({ ...maker, id, change: { status: "done" } })
      expect(await service.retrieveProductionSlot(id)).toMatchObject({
        capacity: 20,
        ready_on: "2027-03-10",
        status: "done",
        booked: 6,
      })
      const error = await failure(service.removeProductionSlot({ ...maker, id }))
      expect(error).toMatchObject({ code: "CONFLICT" })
    })

    it("does not exist for another seller", async () => {
      const id = await plan("2027-03-15", 8)
      const other = { ...maker, seller_id: "comp_other", id }
      for (const attempt of [
        () => service.changeProductionSlot({ ...other, change: { capacity: 9 } }),
        () => service.removeProductionSlot(other),
      ]) {
        expect(await failure(attempt())).toMatchObject({ code: "NOT_FOUND" })
      }
      await service.removeProductionSlot({ ...maker, id })
      expect(await service.listProductionSlots({})).toEqual([])
    })
  },
})
