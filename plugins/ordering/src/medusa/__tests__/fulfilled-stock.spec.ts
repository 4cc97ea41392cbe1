import path from "node:path"
import type { IInventoryService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { takeFulfilledStock } from "../fulfilled-stock"
import { contents } from "./support"

jest.setTimeout(120_000)

const NOW = new Date("2027-03-01T12:00:00Z")

/** A fulfilment of five cups of twelve, and of all six lids and trays of another line. */
const LEAVING = [
  { line: "cups", item: "cup", quantity: 5 },
  { line: "kits", item: "lid", quantity: 4 },
  { line: "kits", item: "lid", quantity: 2 },
  { line: "kits", item: "tray", quantity: 6 },
]

moduleIntegrationTestRunner<IInventoryService>({
  moduleName: Modules.INVENTORY,
  resolve: path.dirname(require.resolve("@medusajs/inventory/package.json")),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const manager = () => MikroOrmWrapper.forkManager()

    const setUp = async () => {
      const ids = new Map<string, string>()
      for (const sku of ["cup", "lid", "tray"]) {
        const { id } = await service.createInventoryItems({ sku })
        ids.set(sku, id)
        await service.createInventoryLevels([
          { inventory_item_id: id, location_id: "loc", stocked_quantity: 20 },
          { inventory_item_id: id, location_id: "elsewhere", stocked_quantity: 9 },
        ])
      }
      const item = (sku: string) => ids.get(sku) ?? ""
      const reserve = async (line_item_id: string, sku: string, quantity: number) =>
        await service.createReservationItems([
          { line_item_id, inventory_item_id: item(sku), location_id: "loc", quantity },
        ])
      await reserve("cups", "cup", 12)
      await reserve("others", "cup", 3)
      await reserve("kits", "lid", 6)
      await reserve("kits", "tray", 6)
      await manager().execute(`
        create table fulfillment (id text, metadata jsonb, updated_at timestamptz);
        create table fulfillment_item (id serial, fulfillment_id text, line_item_id text,
          inventory_item_id text, quantity numeric, deleted_at timestamptz);
        insert into fulfillment values ('ful', '{"shipment_id": "ship"}')`)
      for (const { line, item: sku, quantity } of LEAVING) {
        await manager().execute(
          `insert into fulfillment_item (fulfillment_id, line_item_id, inventory_item_id, quantity)
           values ('ful', ?, ?, ?)`,
          [line, item(sku), quantity]
        )
      }
      return item
    }

    /** The rows of stock; when something was deleted differs, whether it was does not. */
    const stock = async () => {
      const rows = await contents(manager(), "reservation_item")
      return {
        levels: await contents(manager(), "inventory_level"),
        reservations: rows.map((row) => ({ ...row, deleted_at: row.deleted_at !== null })),
      }
    }

    const take = async () =>
      await manager().transactional(
        async (transactionManager) =>
          await takeFulfilledStock({ transactionManager }, { fulfilment_id: "ful", now: NOW })
      )

    /** What Medusa's workflow of a fulfilment does in its steps. */
    const takeAsMedusa = async (item: (sku: string) => string) => {
      await service.adjustInventory(
        [["cup", -5] as const, ["lid", -6] as const, ["tray", -6] as const].map(
          ([sku, adjustment]) => ({
            inventoryItemId: item(sku),
            locationId: "loc",
            adjustment,
          })
        )
      )
      const [cups] = await service.listReservationItems({ line_item_id: "cups" })
      await service.updateReservationItems([{ id: cups.id, quantity: 7, location_id: "loc" }])
      const kits = await service.listReservationItems({ line_item_id: "kits" })
      await service.softDeleteReservationItems(kits.map(({ id }) => id))
    }

    it("takes goods as Medusa's own module does, once", async () => {
      const item = await setUp()
      await manager().execute(`
        create table levels_before as select * from inventory_level;
        create table reservations_before as select * from reservation_item`)
      await takeAsMedusa(item)
      const medusas = await stock()
      await manager().execute(`
        delete from reservation_item; delete from inventory_level;
        insert into inventory_level select * from levels_before;
        insert into reservation_item select * from reservations_before`)

      await take()
      expect(await stock()).toEqual(medusas)
      await take()
      expect(await stock()).toEqual(medusas)
      expect(await manager().execute("select metadata from fulfillment")).toEqual([
        { metadata: { shipment_id: "ship", stock: "taken" } },
      ])
    })

    it("takes nothing at all when one line has less set aside than leaves", async () => {
      const item = await setUp()
      const [kit] = await service.listReservationItems({ inventory_item_id: item("tray") })
      await service.updateReservationItems([{ id: kit.id, quantity: 5 }])
      const before = await stock()
      await expect(take()).rejects.toThrow("More leaves than is reserved for the item kits")
      expect(await stock()).toEqual(before)
      expect(
        await manager().execute("select metadata->>'stock' as stock from fulfillment")
      ).toEqual([{ stock: null }])
    })
  },
})
