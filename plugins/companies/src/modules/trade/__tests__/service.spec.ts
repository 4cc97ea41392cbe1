import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import type { By } from "@wholesale/core"
import { TRADE_MODULE } from ".."
import * as models from "../models"
import type TradeModuleService from "../service"

const NOW = new Date("2027-03-01T12:00:00Z")
const by = (companyId: string): By => ({
  actor_type: "customer",
  actor_id: `actor_of_${companyId}`,
  company_id: companyId,
  request_id: null,
})

const asking = {
  retailer_id: "comp_shop",
  retailer_name: "Shop",
  seller_id: "comp_maker",
  message: "Hello",
  origin: "marketplace" as const,
  origin_evidence: { channel: "directory", at: NOW.toISOString() },
  by: by("comp_shop"),
  now: NOW,
}

const deciding = (id: string) => ({
  relationship_id: id,
  seller_id: "comp_maker",
  seller_name: "Maker",
  by: by("comp_maker"),
  now: NOW,
})

moduleIntegrationTestRunner<TradeModuleService>({
  moduleName: TRADE_MODULE,
  moduleModels: [...Object.values(models), OutboxMessage, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("makes one relationship of two requests at the same time", async () => {
      const results = await Promise.allSettled([service.request(asking), service.request(asking)])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const error = await service.request(asking).catch((e: unknown) => e)
      expect(error).toMatchObject({ code: "RELATIONSHIP_EXISTS", details: { status: "requested" } })
      expect(await service.listTradeRelationships({})).toHaveLength(1)
    })

    it("may be asked for again after it was declined; the origin stays the first one", async () => {
      const id = await service.request(asking)
      await service.decide({ ...deciding(id), to: "declined" })
      const again = { ...asking, origin_evidence: { channel: "other" }, message: "Please" }
      expect(await service.request(again)).toBe(id)
      expect(await service.retrieveTradeRelationship(id)).toMatchObject({
        status: "requested",
        message: "Please",
        origin_evidence: { channel: "directory" },
      })
    })

    it("does not exist for another seller", async () => {
      const id = await service.request(asking)
      const foreign = { ...deciding(id), seller_id: "comp_other", to: "approved" as const }
      const error = await service.decide(foreign).catch((e: unknown) => e)
      expect(error).toMatchObject({ code: "NOT_FOUND" })
    })

    it("follows its states, with a line of history and a message for each", async () => {
      const id = await service.request(asking)
      const approve = { ...deciding(id), to: "approved" as const, only_from: "requested" as const }
      await service.decide(approve)
      await service.decide({ ...deciding(id), to: "blocked" })
      const error = await service.decide(approve).catch((e: unknown) => e)
      expect(error).toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
      await service.decide({ ...approve, only_from: "blocked" })
      const history = await service.listTradeHistories({ relationship_id: id })
      expect(history.map(({ to }) => to)).toEqual(["requested", "approved", "blocked", "approved"])
      const messages: { type: string }[] = await MikroOrmWrapper.forkManager().execute(
        "select payload->>'type' as type from outbox_message order by 1"
      )
      expect(messages.map(({ type }) => type)).toEqual([
        "relationship.approved",
        "relationship.blocked",
        "relationship.requested",
        "relationship.unblocked",
      ])
    })
  },
})
