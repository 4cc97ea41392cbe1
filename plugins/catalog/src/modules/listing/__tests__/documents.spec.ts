import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { LISTING_MODULE } from ".."
import * as models from "../models"
import { MAX_DOCUMENTS } from "../operations/product-documents"
import type ListingModuleService from "../service"
import { by, NOW, PRODUCT_TABLES } from "./support"

const maker = { seller_id: "comp_maker", by, now: NOW }

const sheet = (file_id: string) => ({
  product_id: "prod_a",
  title: "Data sheet",
  file: {
    file_id,
    file_name: "a.pdf",
    mime_type: "application/pdf",
    size: 9,
    sha256: "0".repeat(64),
  },
})

const failure = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

moduleIntegrationTestRunner<ListingModuleService>({
  moduleName: LISTING_MODULE,
  moduleModels: [...Object.values(models), AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    beforeEach(async () => {
      for (const statement of PRODUCT_TABLES) {
        await MikroOrmWrapper.forkManager().execute(statement)
      }
      await service.createListings(
        ["prod_a", "prod_b"].map((product_id) => ({
          product_id,
          seller_id: "comp_maker",
          audience: ["public"],
          price_audience: ["verified"],
        }))
      )
    })

    it("keeps a file for as long as one document shows it", async () => {
      const first = await service.addDocument({ ...maker, ...sheet("file_1") })
      const second = await service.addDocument({
        ...maker,
        ...sheet("file_1"),
        product_id: "prod_b",
      })
      const ref = { ...maker, product_id: "prod_a", id: first }
      expect(await service.removeDocument(ref)).toBeNull()
      expect(await failure(service.removeDocument(ref))).toMatchObject({ code: "NOT_FOUND" })
      expect(await service.removeDocument({ ...ref, product_id: "prod_b", id: second })).toBe(
        "file_1"
      )
    })

    it("takes so many for a product, also when they come at once, and none from others", async () => {
      const added = await Promise.allSettled(
        Array.from({ length: MAX_DOCUMENTS + 3 }, (_, index) =>
          service.addDocument({ ...maker, ...sheet(`file_${index}`) })
        )
      )
      expect(added.filter(({ status }) => status === "fulfilled")).toHaveLength(MAX_DOCUMENTS)
      const full = await failure(service.addDocument({ ...maker, ...sheet("file_x") }))
      expect(full).toMatchObject({ code: "CONFLICT" })
      const foreign = { ...maker, ...sheet("file_y"), seller_id: "comp_other" }
      expect(await failure(service.addDocument(foreign))).toMatchObject({ code: "NOT_FOUND" })
    })
  },
})
