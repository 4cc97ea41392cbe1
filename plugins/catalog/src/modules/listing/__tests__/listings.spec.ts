import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { LISTING_MODULE } from ".."
import * as models from "../models"
import type ListingModuleService from "../service"
import { by, NOW, PRODUCT_TABLES, rule } from "./support"

const maker = { seller_id: "comp_maker", by, now: NOW }

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
      await service.createListings([
        ...["prod_a", "prod_b"].map((product_id) => ({
          product_id,
          seller_id: "comp_maker",
          audience: ["public"],
          price_audience: ["verified"],
        })),
        {
          product_id: "prod_x",
          seller_id: "comp_other",
          audience: ["public"],
          price_audience: ["verified"],
        },
      ])
    })

    it("changes how a product is sold, and leaves alone what is not named", async () => {
      await service.changeListing({
        ...maker,
        product_id: "prod_a",
        change: { visibility: "chosen", audience: ["comp_shop", "ptier_1"], origin_country: "it" },
      })
      await service.changeListing({ ...maker, product_id: "prod_a", change: { lead_time_days: 9 } })
      const [listing] = await service.listListings({ product_id: "prod_a" })
      expect(listing).toMatchObject({
        unit_of_sale: "piece",
        visibility: "chosen",
        audience: ["comp_shop", "ptier_1"],
        price_audience: ["verified"],
        lead_time_days: 9,
      })
      const [{ origin_country }] = await MikroOrmWrapper.forkManager().execute(
        "select origin_country from product where id = 'prod_a'"
      )
      expect(origin_country).toBe("it")
    })

    it("forgets whom a seller chose once everybody may see the product", async () => {
      const change = { visibility: "chosen" as const, audience: ["comp_shop"] }
      await service.changeListing({ ...maker, product_id: "prod_a", change })
      await service.changeListing({
        ...maker,
        product_id: "prod_a",
        change: { visibility: "verified" },
      })
      const [listing] = await service.listListings({ product_id: "prod_a" })
      expect(listing.audience).toEqual(["verified"])
    })

    it("does not know another seller's product", async () => {
      const foreign = { ...maker, product_id: "prod_x", change: { lead_time_days: 9 } }
      expect(await failure(service.changeListing(foreign))).toMatchObject({ code: "NOT_FOUND" })
      const [listing] = await service.listListings({ product_id: "prod_x" })
      expect(listing.lead_time_days).toBe(3)
    })

    it("saves the rules of many variants, and replaces them", async () => {
      const rules = ["variant_a1", "variant_b1"].map((variant_id) => ({
        ...rule,
        variant_id,
        min_quantity: 12,
        order_multiple: 6,
      }))
      await service.saveOrderRules({ ...maker, rules })
      await service.saveOrderRules({ ...maker, rules: [{ ...rules[0], max_quantity: 60 }] })
      const saved = await service.listOrderRules({}, { order: { variant_id: "asc" } })
      expect(saved).toMatchObject([
        { variant_id: "variant_a1", product_id: "prod_a", min_quantity: 12, max_quantity: 60 },
        { variant_id: "variant_b1", product_id: "prod_b", min_quantity: 12, max_quantity: null },
      ])
    })

    it.each([
      [
        "an impossible one",
        { variant_id: "variant_a2", min_quantity: 7, order_multiple: 6, max_quantity: 11 },
        "ORDER_RULE_IMPOSSIBLE",
      ],
      ["another seller's variant", { variant_id: "variant_x1" }, "NOT_FOUND"],
      ["the same variant twice", { variant_id: "variant_a1" }, "INVALID_INPUT"],
    ])("saves no rule at all when there is %s among them", async (_, wrong, code) => {
      const rules = [
        { ...rule, variant_id: "variant_a1" },
        { ...rule, ...wrong },
      ]
      expect(await failure(service.saveOrderRules({ ...maker, rules }))).toMatchObject({ code })
      expect(await service.listOrderRules({})).toEqual([])
    })

    it("keeps one minimum per currency and country, however often and at once it is set", async () => {
      const minimum = (country_code: string | null, opening_minimum: number) => ({
        currency_code: "eur",
        country_code,
        opening_minimum,
        reorder_minimum: 0,
      })
      const ids = await Promise.all(
        [
          minimum(null, 10_000),
          minimum(null, 20_000),
          minimum("de", 30_000),
          minimum("de", 40_000),
        ].map((value) => service.saveMinimumOrder({ ...maker, minimum: value }))
      )
      expect(new Set(ids).size).toBe(2)
      const foreign = { id: ids[0], seller_id: "comp_other", by }
      expect(await failure(service.removeMinimumOrder(foreign))).toMatchObject({
        code: "NOT_FOUND",
      })
      await service.removeMinimumOrder({ id: ids[0], seller_id: "comp_maker", by })
      expect(await service.listMinimumOrders({})).toMatchObject([{ country_code: "de" }])
    })
  },
})
