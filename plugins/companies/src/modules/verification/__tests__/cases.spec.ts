import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"
import {
  applicant,
  document,
  draft,
  FACTS,
  inReview,
  later,
  MODELS,
  NOW,
  OWNER,
  passChecks,
  refusal,
  reviewer,
  submission,
} from "./support"

/** What a manufacturer has to show for level 2. */
const LEVEL_2 = [
  "registration_extract",
  "bank_account_proof",
  "authorised_signatory",
  "beneficial_owners",
]

moduleIntegrationTestRunner<VerificationModuleService>({
  moduleName: VERIFICATION_MODULE,
  moduleModels: MODELS,
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    beforeEach(async () => {
      await service.upsertDefaultRequirements()
    })

    const rows = async (sql: string): Promise<Record<string, unknown>[]> =>
      await MikroOrmWrapper.forkManager().execute(sql)

    const stateOf = async (id: string) => (await service.retrieveVerificationCase(id)).state

    it("opens one case per level however often and however parallel it is asked", async () => {
      const ids = await Promise.all([draft(service), draft(service), draft(service)])
      expect(new Set(ids).size).toBe(1)
      const items = await service.listVerificationItems({ case_id: ids[0] })
      expect(items).toHaveLength(5)
      const history = await service.listVerificationHistories({ subject_id: ids[0] })
      expect(history.map(({ from, to }) => [from, to])).toEqual([[null, "draft"]])
    })

    it("keeps what the operator edited when the defaults are put in again", async () => {
      const [row] = await service.listVerificationRequirements({
        key: "beneficial_owners",
        kind: "retailer",
      })
      await service.changeRequirement({
        id: row.id,
        change: { title: "Owners", optional: true, valid_days: null },
        by: OWNER,
        now: NOW,
      })
      await service.upsertDefaultRequirements()
      const after = await service.retrieveVerificationRequirement(row.id)
      expect(after).toMatchObject({ title: "Owners", optional: true, valid_days: null })
    })

    it("refuses to submit what is missing and names it", async () => {
      const id = await draft(service)
      const error = await refusal(service.submitCase(submission(id)))
      expect(error).toMatchObject({ code: "REQUIREMENTS_NOT_MET" })
      expect(error).toHaveProperty("details.missing.0.key")
    })

    it("takes one of two submissions at the same time", async () => {
      const id = await draft(service)
      await passChecks(service)
      const results = await Promise.allSettled([
        service.submitCase(submission(id)),
        service.submitCase(submission(id)),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const history = await service.listVerificationHistories({ subject_id: id, to: "submitted" })
      expect(history).toHaveLength(1)
      expect(await refusal(service.submitCase(submission(id)))).toMatchObject({
        code: "TRANSITION_NOT_ALLOWED",
      })
    })

    it("refuses level 2 before level 1 is approved", async () => {
      const id = await draft(service, 2)
      const error = await refusal(service.submitCase(submission(id)))
      expect(error).toMatchObject({ code: "LEVEL_BELOW_MISSING" })
    })

    it("hides a case from another company", async () => {
      const id = await draft(service)
      const foreign = { ...submission(id), company_id: "comp_2" }
      expect(await refusal(service.submitCase(foreign))).toMatchObject({ code: "NOT_FOUND" })
    })

    it("refuses to approve while an item is open and leaves everything as it was", async () => {
      const id = await draft(service)
      await passChecks(service)
      await service.submitCase(submission(id))
      await service.startReview({ ...reviewer(id), reviewer_id: "cmem_1" })
      const [item] = await service.listVerificationItems({ case_id: id }, { take: 1 })
      await service.reviewItem({
        ...reviewer(id),
        item_id: item.id,
        result: "failed",
        note: "Wrong number",
      })
      const error = await refusal(service.approveCase({ ...reviewer(id), note: null }))
      expect(error).toMatchObject({ code: "REQUIREMENTS_NOT_MET" })
      expect(error).toHaveProperty("details.missing.0.result", "failed")
      expect(await stateOf(id)).toBe("in_review")
      expect(await rows("select * from outbox_message where topic like '%level-changed'")).toEqual(
        []
      )
    })

    it("lets one of two reviewers decide; history, audit and messages say so once", async () => {
      const id = await inReview(service)
      const results = await Promise.allSettled([
        service.approveCase({ ...reviewer(id), note: null }),
        service.rejectCase({ ...reviewer(id), reason_code: "other", note: "No" }),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const state = await stateOf(id)
      const decisions = await service.listVerificationHistories({
        subject_id: id,
        to: ["approved", "rejected"],
      })
      expect(decisions.map(({ to }) => to)).toEqual([state])
      const audited = await rows(
        "select action from audit_entry where action in ('verification.approved', 'verification.rejected')"
      )
      expect(audited).toEqual([{ action: `verification.${state}` }])
    })

    it("takes back everything when the transaction fails after the change of state", async () => {
      const id = await inReview(service)
      await rows("alter table outbox_message rename to outbox_away")
      await expect(service.approveCase({ ...reviewer(id), note: null })).rejects.toBeDefined()
      await rows("alter table outbox_away rename to outbox_message")
      expect(await stateOf(id)).toBe("in_review")
      expect(
        await service.listVerificationHistories({ subject_id: id, to: "approved" })
      ).toHaveLength(0)
    })

    it("gives the company its level, and takes it away with revocation", async () => {
      const id = await inReview(service)
      const at = { company_id: "comp_1", now: NOW }
      expect(await service.standing(at)).toMatchObject({ verification_level: 0 })
      await service.approveCase({ ...reviewer(id), note: null })
      expect(await service.standing(at)).toEqual({ verification_level: 1, verified_until: null })
      const revocation = { ...reviewer(id), reason_code: "suspected_fraud" as const, note: "Fake" }
      await service.revokeCase(revocation)
      expect(await service.standing(at)).toMatchObject({ verification_level: 0 })
      const messages = await rows(
        "select dedupe_key from outbox_message where topic = 'verification.level-changed' order by 1"
      )
      expect(messages.map(({ dedupe_key }) => dedupe_key)).toEqual([
        `${id}:approved`,
        `${id}:revoked`,
      ])
      expect(await draft(service)).not.toBe(id)
    })

    it("goes round with a question and comes back with the answer", async () => {
      const first = await inReview(service)
      await service.approveCase({ ...reviewer(first), note: null })
      const id = await draft(service, 2)
      for (const key of LEVEL_2) {
        await service.attachDocument({
          ...applicant(id),
          requirement_key: key,
          document_id: await document(service),
        })
      }
      await service.submitCase(submission(id))
      await service.startReview({ ...reviewer(id), reviewer_id: "cmem_1" })
      const ask = { ...reviewer(id), reason_code: "document_outdated" as const, note: "Too old" }
      await service.askForInfo(ask)
      expect(await service.retrieveVerificationCase(id)).toMatchObject({
        state: "needs_info",
        reason_code: "document_outdated",
        note: "Too old",
        assignee_id: "cmem_1",
      })
      await service.submitCase(submission(id, later(1)))
      await service.startReview({ ...reviewer(id, later(1)), reviewer_id: "cmem_2" })
      expect(await service.retrieveVerificationCase(id)).toMatchObject({
        state: "in_review",
        reason_code: null,
        assignee_id: "cmem_1",
      })
    })

    it("expires on the day, reminds before, and opens the way for a new draft", async () => {
      const id = await inReview(service)
      const [item] = await service.listVerificationItems({ case_id: id }, { take: 1 })
      await service.reviewItem({
        ...reviewer(id),
        item_id: item.id,
        result: "passed",
        note: null,
        expires_on: "2027-04-01",
      })
      await service.approveCase({ ...reviewer(id), note: null })
      const end = new Date("2027-04-02T00:00:00Z")
      expect(await service.standing({ company_id: "comp_1", now: NOW })).toEqual({
        verification_level: 1,
        verified_until: end,
      })
      const sweep = { by: OWNER, limit: 100 }
      for (const days of [2, 3, 25, 26]) {
        await service.sweepEndings({ ...sweep, now: later(days) })
      }
      const reminders = await rows(
        "select dedupe_key from outbox_message where dedupe_key like '%verification.expiring%'"
      )
      expect(reminders).toHaveLength(2)
      expect(await service.dueCases({ ...sweep, now: later(31) })).toEqual([])
      expect(await service.expireCase({ case_id: id, by: OWNER, now: later(31) })).toBeNull()
      expect(await service.dueCases({ ...sweep, now: end })).toEqual([{ id }])
      await service.expireCase({ case_id: id, by: OWNER, now: end })
      expect(await stateOf(id)).toBe("expired")
      expect(await draft(service)).not.toBe(id)
    })

    it("re-opens only what stands on the fact that changed, once", async () => {
      const id = await inReview(service)
      await service.approveCase({ ...reviewer(id), note: null })
      const change = {
        company_id: "comp_1",
        company_kind: "manufacturer" as const,
        by: OWNER,
        now: later(1),
      }
      expect(await service.applyFactsChange({ ...change, facts: FACTS })).toEqual([])
      expect(await stateOf(id)).toBe("approved")
      const renamed = { ...FACTS, legal_name: "Acme AG" }
      expect(await service.applyFactsChange({ ...change, facts: renamed })).toEqual([1])
      expect(await service.retrieveVerificationCase(id)).toMatchObject({
        state: "expired",
        reason_code: "legal_fact_changed",
      })
      expect(await service.applyFactsChange({ ...change, facts: renamed })).toEqual([])
    })

    it("makes a reviewer look again at what they let pass before a legal fact changed", async () => {
      await service.approveCase({ ...reviewer(await inReview(service)), note: null })
      const id = await draft(service, 2)
      for (const key of LEVEL_2) {
        const document_id = await document(service)
        await service.attachDocument({ ...applicant(id), requirement_key: key, document_id })
      }
      await service.submitCase(submission(id))
      await service.startReview({ ...reviewer(id), reviewer_id: "cmem_1" })
      for (const item of await service.listVerificationItems({ case_id: id })) {
        const seen = { item_id: item.id, result: "passed" as const, note: null }
        await service.reviewItem({ ...reviewer(id), ...seen })
      }
      await service.applyFactsChange({
        company_id: "comp_1",
        company_kind: "manufacturer",
        facts: { ...FACTS, legal_name: "Somebody Else GmbH" },
        by: OWNER,
        now: later(1),
      })
      expect(await stateOf(id)).toBe("needs_info")
      const items = await service.listVerificationItems({ case_id: id })
      expect(items.map(({ result }) => result)).toEqual(LEVEL_2.map(() => "pending"))
    })

    it("drops a finding about facts that have changed meanwhile", async () => {
      const id = await draft(service)
      await service.applyFactsChange({
        company_id: "comp_1",
        company_kind: "manufacturer",
        facts: { ...FACTS, legal_name: "Acme AG" },
        by: OWNER,
        now: NOW,
      })
      const finding = { result: "passed" as const, statement: "old", evidence: {} }
      const stale = { case_id: id, by: OWNER, now: NOW, findings: [{ key: "legal_name", finding }] }
      await service.recordChecks({ ...stale, facts_version: 1 })
      expect(await service.listVerificationItems({ case_id: id, result: "passed" })).toEqual([])
      await service.recordChecks({ ...stale, facts_version: 2 })
      expect(await service.listVerificationItems({ case_id: id, result: "passed" })).toHaveLength(1)
    })
  },
})
