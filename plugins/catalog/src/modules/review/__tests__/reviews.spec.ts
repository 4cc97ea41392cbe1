import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { By } from "@wholesale/core"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { REVIEW_MODULE } from ".."
import * as models from "../models"
import type ReviewModuleService from "../service"

const NOW = new Date("2027-03-01T12:00:00Z")
const HOUR = 3_600_000
const DAY = 24 * HOUR

const by = (companyId: string | null): By => ({
  actor_type: companyId ? "customer" : "user",
  actor_id: `actor_of_${companyId}`,
  company_id: companyId,
  request_id: null,
})

const writing = (more: object = {}) => ({
  product: { id: "prod_1", title: "Bowl", seller_id: "comp_maker" },
  retailer: { id: "comp_shop", name: "Shop", country_code: "de" },
  receipt: { order_id: "sord_1", received_at: new Date(NOW.getTime() - 10 * DAY) },
  content: { rating: 5, aspects: { quality: 4 }, title: "Fine", body: "Sells well" },
  by: by("comp_shop"),
  now: NOW,
  ...more,
})

moduleIntegrationTestRunner<ReviewModuleService>({
  moduleName: REVIEW_MODULE,
  moduleModels: [...Object.values(models), OutboxMessage, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const messages = async () =>
      (
        await MikroOrmWrapper.getManager().execute<{ payload: { type: string } }[]>(
          "select payload from outbox_message order by created_at"
        )
      ).map(({ payload }) => payload.type)

    const moderation = (id: string, to: "published" | "removed") => ({
      review_id: id,
      to,
      reason: to === "removed" ? "Spam" : null,
      by: by(null),
      now: NOW,
    })

    it("needs a receipt that is not too old", async () => {
      const refusal = async (receipt: object | null) =>
        await service.write(writing({ receipt })).catch((error: unknown) => error)
      expect(await refusal(null)).toMatchObject({ code: "REVIEW_NOT_ALLOWED" })
      const old = { order_id: "sord_1", received_at: new Date(NOW.getTime() - 181 * DAY) }
      expect(await refusal(old)).toMatchObject({ code: "REVIEW_NOT_ALLOWED" })
      expect(await service.listReviews({})).toEqual([])
      expect(await messages()).toEqual([])
    })

    it("makes one review of two that are written at the same time", async () => {
      const ids = await Promise.all([service.write(writing()), service.write(writing())])
      expect(ids[0]).toBe(ids[1])
      const [review, ...others] = await service.listReviews({})
      expect(others).toEqual([])
      expect(review).toMatchObject({ version: 2, status: "private", retailer_id: "comp_shop" })
      const versions = await service.listReviewVersions({}, { order: { version: "ASC" } })
      expect(versions.map(({ version }) => version)).toEqual([1, 2])
      expect((await messages()).sort()).toEqual(["review.changed", "review.written"])
    })

    it("publishes after 48 hours and not a moment before", async () => {
      const id = await service.write(writing())
      const publish = (hours: number) =>
        service.publishDue({ now: new Date(NOW.getTime() + hours * HOUR - 1), limit: 10 })
      expect(await publish(48)).toEqual([])
      expect(await publish(49)).toEqual(["prod_1"])
      expect(await publish(50)).toEqual([])
      expect(await service.retrieveReview(id)).toMatchObject({ status: "published" })
    })

    it("is answered by its seller only, also while it is private", async () => {
      const id = await service.write(writing())
      const replying = { review_id: id, text: "Thanks", by: by("comp_maker"), now: NOW }
      const foreign = await service
        .reply({ ...replying, seller: { id: "comp_other", name: "Other" } })
        .catch((error: unknown) => error)
      expect(foreign).toMatchObject({ code: "NOT_FOUND" })
      await service.reply({ ...replying, seller: { id: "comp_maker", name: "Maker" } })
      expect(await service.retrieveReview(id)).toMatchObject({ reply: "Thanks" })
      expect(await messages()).toEqual(["review.written", "review.answered"])
    })

    it("is reported once per company while the report is open", async () => {
      const id = await service.write(writing())
      const reporting = {
        review_id: id,
        owner: "anybody" as const,
        company_id: "comp_reader",
        reason: "spam" as const,
        note: null,
        by: by("comp_reader"),
        now: NOW,
      }
      const report = (more: object = {}) =>
        service.report({ ...reporting, ...more }).catch((error: unknown) => error)
      // Nobody else has seen it yet.
      expect(await report()).toMatchObject({ code: "NOT_FOUND" })
      expect(await report({ owner: { seller_id: "comp_maker" } })).toMatch(/^rrep_/)
      await service.moderate(moderation(id, "published"))
      expect(await report()).toMatch(/^rrep_/)
      expect(await report()).toMatchObject({ code: "CONFLICT" })
      const reports = await service.listReviewReports({}, { order: { created_at: "ASC" } })
      expect(reports.map(({ status }) => status).sort()).toEqual(["dismissed", "open"])
    })

    it("that was removed can't be rewritten or answered, and can be put back", async () => {
      const id = await service.write(writing())
      await service.moderate(moderation(id, "removed"))
      const rewritten = await service.write(writing()).catch((error: unknown) => error)
      expect(rewritten).toMatchObject({ code: "REVIEW_NOT_ALLOWED" })
      const twice = await service
        .moderate(moderation(id, "removed"))
        .catch((error: unknown) => error)
      expect(twice).toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
      await service.moderate(moderation(id, "published"))
      expect(await service.retrieveReview(id)).toMatchObject({
        status: "published",
        removal_reason: null,
      })
    })

    it("has at most five images, of its own company", async () => {
      const id = await service.write(writing())
      const image = (retailer: string) =>
        service
          .addImage({
            review_id: id,
            retailer_id: retailer,
            url: "https://example.com/a.png",
            by: by(retailer),
            now: NOW,
          })
          .catch((error: unknown) => error)
      expect(await image("comp_other")).toMatchObject({ code: "NOT_FOUND" })
      const results = await Promise.all(Array.from({ length: 7 }, () => image("comp_shop")))
      expect(results.filter((result) => result !== undefined)).toHaveLength(2)
      expect((await service.retrieveReview(id)).images).toHaveLength(5)
    })
  },
})
