import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { By } from "@wholesale/core"
import { SAVED_LIST_MODULE } from ".."
import * as models from "../models"
import { MAX_ITEMS, MAX_LISTS } from "../operations/change-lists"
import type SavedListModuleService from "../service"

const by: By = {
  actor_type: "customer",
  actor_id: "cus_1",
  company_id: "comp_shop",
  request_id: null,
}

const item = (more: object = {}) => ({
  company_id: "comp_shop",
  product_id: "prod_1",
  variant_id: null,
  quantity: null,
  note: null,
  by,
  ...more,
})

moduleIntegrationTestRunner<SavedListModuleService>({
  moduleName: SAVED_LIST_MODULE,
  moduleModels: Object.values(models),
  resolve: `${__dirname}/..`,
  testSuite: ({ service }) => {
    const create = (name: string, company_id = "comp_shop") =>
      service.create({ company_id, name, by })

    const failure = (work: Promise<unknown>) => work.catch((error: unknown) => error)

    it("are shared within the company under one name each", async () => {
      const id = await create("Spring")
      expect(await failure(create("Spring"))).toMatchObject({ code: "CONFLICT" })
      await create("Spring", "comp_other")
      const other = await create("Autumn")
      const rename = service.rename({ company_id: "comp_shop", list_id: other, name: "Spring" })
      expect(await failure(rename)).toMatchObject({ code: "CONFLICT" })
      await service.rename({ company_id: "comp_shop", list_id: id, name: "Summer" })
      expect(await service.retrieveSavedList(id)).toMatchObject({ name: "Summer" })
    })

    it("do not exist for another company", async () => {
      const list_id = await create("Spring")
      const foreign = { company_id: "comp_other", list_id }
      for (const attempt of [
        () => service.rename({ ...foreign, name: "Mine" }),
        () => service.remove(foreign),
        () => service.addItem({ ...item(), ...foreign }),
        () => service.removeItem({ ...foreign, item_id: "slitem_1" }),
      ]) {
        expect(await failure(attempt())).toMatchObject({ code: "NOT_FOUND" })
      }
      expect(await service.listSavedListItems({})).toEqual([])
    })

    it("hold a product or variant once; putting it in again changes it", async () => {
      const list_id = await create("Spring")
      const first = await service.addItem({ ...item(), list_id })
      const again = await service.addItem({ ...item({ quantity: 12 }), list_id })
      const variant = await service.addItem({ ...item({ variant_id: "variant_1" }), list_id })
      expect(again).toBe(first)
      expect(variant).not.toBe(first)
      expect(await service.retrieveSavedListItem(first)).toMatchObject({ quantity: 12 })
      await service.removeItem({ company_id: "comp_shop", list_id, item_id: first })
      await service.remove({ company_id: "comp_shop", list_id })
      expect(await service.listSavedListItems({})).toEqual([])
    })

    it("end at their limits, also when many are made at once", async () => {
      const made = await Promise.allSettled(
        Array.from({ length: MAX_LISTS + 3 }, (_, index) => create(`List ${index}`))
      )
      expect(made.filter(({ status }) => status === "rejected")).toHaveLength(3)
      const [list] = await service.listSavedLists({}, { take: 1 })
      await service.createSavedListItems(
        Array.from({ length: MAX_ITEMS }, (_, index) => ({
          list_id: list.id,
          product_id: `prod_${index}`,
          added_by: "cus_1",
        }))
      )
      const more = service.addItem({ ...item({ product_id: "prod_x" }), list_id: list.id })
      expect(await failure(more)).toMatchObject({
        code: "LIST_FULL",
        details: { limit: MAX_ITEMS },
      })
    })
  },
})
