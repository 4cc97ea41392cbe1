import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { By } from "@wholesale/core"
import { PRICE_MODULE } from ".."
import type PriceModuleService from "../service"

const NOW = new Date("2027-03-01T12:00:00Z")
const by = (companyId: string): By => ({
  actor_type: "user",
  actor_id: `actor_of_${companyId}`,
  company_id: companyId,
  request_id: null,
})

const maker = { seller_id: "comp_maker", by: by("comp_maker"), now: NOW }
const shop = { retailer_id: "comp_shop", retailer_name: "Shop", by: by("comp_shop"), now: NOW }
const tier = (name: string, rank = 0) => ({
  ...maker,
  tier: { name, description: null, rank, requestable: true, rule: null },
})

const migrations = (folder: string) => path.resolve(__dirname, folder)

moduleIntegrationTestRunner<PriceModuleService>({
  moduleName: PRICE_MODULE,
  resolve: `${__dirname}/..`,
  // The real tables, with what models can't say, and those of the plugins that are written to.
  pathToMigrations: [
    migrations("../migrations"),
    migrations("../../../../../core/src/modules/outbox/migrations"),
    migrations("../../../../../core/src/modules/audit/migrations"),
    migrations("../../../../../companies/src/modules/company/migrations"),
    migrations("../../../../../companies/src/modules/trade/migrations"),
  ],
  testSuite: ({ service, MikroOrmWrapper }) => {
    const run = <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> =>
      MikroOrmWrapper.forkManager().execute(statement, parameters)
    const refused = async (work: Promise<unknown>) => await work.catch((error: unknown) => error)

    beforeEach(async () => {
      for (const [id, kind] of [
        ["comp_maker", "manufacturer"],
        ["comp_other", "manufacturer"],
        ["comp_shop", "retailer"],
        ["comp_stranger", "retailer"],
      ]) {
        await run(
          `insert into company (id, kind, handle, legal_name, trading_name, country_code, email,
             industries, currencies) values (?, ?, ?, ?, ?, 'de', 'a@b.example', '{}', '{}')`,
          [id, kind, id, id, id]
        )
      }
      await run(
        `insert into trade_relationship (id, retailer_id, seller_id, status, origin,
           origin_evidence, requested_by)
         values ('trel_1', 'comp_shop', 'comp_maker', 'approved', 'marketplace', '{}', 'x')`
      )
    })

    it("has a tier's name once per seller, and keeps a tier that something hangs on", async () => {
      const gold = await service.createTier(tier("Gold"))
      expect(await refused(service.createTier(tier("Gold")))).toMatchObject({ code: "CONFLICT" })
      await service.createTier({ ...tier("Gold"), seller_id: "comp_other" })
      await service.assignMembers({ ...maker, tier_id: gold, retailer_ids: ["comp_shop"] })
      expect(await refused(service.deleteTier({ ...maker, tier_id: gold }))).toMatchObject({
        code: "TIER_IN_USE",
        details: { members: 1 },
      })
      await service.removeMember({ ...maker, tier_id: gold, retailer_id: "comp_shop" })
      await service.deleteTier({ ...maker, tier_id: gold })
      await service.createTier(tier("Gold"))
    })

    it("knows neither other sellers' tiers nor retailers that the seller never met", async () => {
      const gold = await service.createTier(tier("Gold"))
      const other = { ...maker, seller_id: "comp_other" }
      const wrong = [
        () => service.changeTier({ ...tier("Mine"), seller_id: "comp_other", tier_id: gold }),
        () => service.deleteTier({ ...other, tier_id: gold }),
        () => service.assignMembers({ ...other, tier_id: gold, retailer_ids: ["comp_shop"] }),
        () => service.assignMembers({ ...maker, tier_id: gold, retailer_ids: ["comp_stranger"] }),
        () => service.removeMember({ ...other, tier_id: gold, retailer_id: "comp_shop" }),
      ]
      for (const attempt of wrong) {
        expect(await refused(attempt())).toMatchObject({ code: "NOT_FOUND" })
      }
    })

    it("lets a rule give and take only what no hand and no request gave", async () => {
      const [gold, silver] = [
        await service.createTier(tier("Gold")),
        await service.createTier(tier("Silver")),
      ]
      const member = async () =>
        await run<{ tier_id: string; source: string }>(
          "select tier_id, source from price_tier_member where deleted_at is null"
        )
      const rule = { seller_id: "comp_maker", now: NOW }
      const byRule = [{ retailer_id: "comp_shop", tier_id: silver }]
      await service.applyRules({ ...rule, members: byRule, left: [] })
      expect(await member()).toEqual([{ tier_id: silver, source: "rule" }])
      await service.applyRules({ ...rule, members: [], left: ["comp_shop"] })
      expect(await member()).toEqual([])
      await service.assignMembers({ ...maker, tier_id: gold, retailer_ids: ["comp_shop"] })
      await service.applyRules({ ...rule, members: byRule, left: ["comp_shop"] })
      expect(await member()).toEqual([{ tier_id: gold, source: "hand" }])
    })

    it("makes one request of two at the same time, and one decision", async () => {
      const tier_id = await service.createTier(tier("Gold"))
      const ask = () => service.askForTier({ ...shop, tier_id, message: null })
      const asked = await Promise.allSettled([ask(), ask()])
      expect(asked.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const [{ id: request_id }] = await run<{ id: string }>("select id from price_tier_request")
      const deciding = { ...maker, seller_name: "Maker", request_id, tier_id: null, answer: null }
      const decided = await Promise.allSettled([
        service.decideTierRequest({ ...deciding, to: "approved" }),
        service.decideTierRequest({ ...deciding, to: "declined" }),
      ])
      expect(decided.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const withdrawn = service.withdrawTierRequest({ ...shop, request_id })
      expect(await refused(withdrawn)).toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
      const types = await run<{ type: string }>(
        `select payload->>'type' as type from outbox_message
         where payload->>'type' like 'tier.%' order by created_at`
      )
      expect(types).toHaveLength(2)
      expect(types[0].type).toBe("tier.requested")
    })

    it("does not let a blocked retailer ask", async () => {
      const tier_id = await service.createTier(tier("Gold"))
      await run("update trade_relationship set status = 'blocked'")
      const asked = service.askForTier({ ...shop, tier_id, message: null })
      expect(await refused(asked)).toMatchObject({ code: "NOT_FOUND" })
    })

    it("refuses to change or remove a line of the price history, and a negative price", async () => {
      await run(
        `insert into price_change (id, seller_id, product_id, variant_id, currency_code, source,
           actor_type, actor_id, at) values ('pchg_1', 's', 'p', 'v', 'eur', 'base', 'x', 'x', now())`
      )
      for (const statement of [
        "update price_change set after = 1",
        "delete from price_change",
        "truncate price_change",
      ]) {
        expect(String(await refused(run(statement)))).toContain("append-only")
      }
      const insert = (amount: number, target: string) =>
        run(
          `insert into wholesale_price (id, seller_id, product_id, variant_id, currency_code, source,
             target, amount) values (?, 's', 'p', 'v', 'eur', 'base', ?, ?)`,
          [`wp_${amount}${target}`, target, amount]
        )
      expect(String(await refused(insert(-1, "")))).toContain("amount_check")
      expect(String(await refused(insert(1, "de")))).toContain("target_check")
      await insert(1, "")
      expect(String(await refused(insert(2, "")))).toContain("slot_unique")
    })
  },
})
