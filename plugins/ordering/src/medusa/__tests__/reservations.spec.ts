import path from "node:path"
import type { IInventoryService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { insertReservations } from "../reservations"
import { contents } from "./support"

jest.setTimeout(120_000)

const NOW = new Date("2027-03-01T12:00:00Z")

moduleIntegrationTestRunner<IInventoryService>({
  moduleName: Modules.INVENTORY,
  resolve: path.dirname(require.resolve("@medusajs/inventory/package.json")),
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("sets stock aside as Medusa's own module does", async () => {
      const manager = MikroOrmWrapper.forkManager()
      const item = await service.createInventoryItems({ sku: "C-1" })
      const [level] = await service.createInventoryLevels([
        { inventory_item_id: item.id, location_id: "loc", stocked_quantity: 10 },
      ])
      const reserve = async () =>
        await service.createReservationItems([
          {
            line_item_id: "ordli",
            inventory_item_id: item.id,
            location_id: "loc",
            quantity: 4,
            allow_backorder: false,
            created_by: "cus",
          },
        ])
      await reserve()
      const tables = async () => ({
        levels: await contents(manager, "inventory_level"),
        reservations: await contents(manager, "reservation_item"),
      })
      const medusas = await tables()
      await manager.execute("delete from reservation_item")
      await manager.execute("update inventory_level set reserved_quantity = 0")

      const own = {
        id: level.id,
        inventory_item_id: item.id,
        location_id: "loc",
        stocked: 10,
        reserved: 0,
      }
      await manager.transactional(async (transactionManager) => {
        await insertReservations(
          { transactionManager },
          {
            reservations: [{ line_id: "ordli", level: own, quantity: 4, allow_backorder: false }],
            created_by: "cus",
            now: NOW,
          }
        )
      })
      expect(await tables()).toEqual(medusas)

      // Medusa takes back what was set aside here.
      const [reservation] = await service.listReservationItems({ line_item_id: "ordli" })
      await service.deleteReservationItems([reservation.id])
      const [after] = await service.listInventoryLevels({ inventory_item_id: item.id })
      expect(Number(after.reserved_quantity)).toBe(0)
    })
  },
})
