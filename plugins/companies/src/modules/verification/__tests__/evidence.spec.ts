import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"
import {
  applicant,
  document,
  draft,
  inReview,
  later,
  MODELS,
  NOW,
  OWNER,
  refusal,
  reviewer,
  REVIEWER,
  submission,
} from "./support"

const CERTIFICATE = {
  type: "ISO 9001",
  issuer: "TÜV",
  number: null,
  scope: null,
  valid_from: "2026-01-01",
  valid_to: "2027-03-20",
}

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

    const removal = (id: string) => ({
      document_id: id,
      company_id: "comp_1",
      by: OWNER,
      now: NOW,
    })

    const itemOf = async (caseId: string, key: string) => {
      const [requirement] = await service.listVerificationRequirements({
        key,
        kind: "manufacturer",
      })
      const [item] = await service.listVerificationItems({
        case_id: caseId,
        requirement_id: requirement.id,
      })
      return item
    }

    it("counts a requirement as shown while a document is attached, and only then", async () => {
      const id = await draft(service, 2)
      const key = { requirement_key: "bank_account_proof" }
      const documentId = await document(service)
      const change = { ...applicant(id), ...key, document_id: documentId }
      await service.attachDocument(change)
      await service.attachDocument(change)
      expect(await itemOf(id, "bank_account_proof")).toMatchObject({ result: "pending" })
      await service.detachDocument(change)
      expect(await itemOf(id, "bank_account_proof")).toMatchObject({ result: "missing" })
    })

    it("refuses another company's document, and words for a computed requirement", async () => {
      const id = await draft(service, 2)
      const foreign = await document(service, "comp_2")
      const attach = service.attachDocument({
        ...applicant(id),
        requirement_key: "bank_account_proof",
        document_id: foreign,
      })
      expect(await refusal(attach)).toMatchObject({ code: "NOT_FOUND" })
      const first = await draft(service)
      const attest = service.attestItem({
        ...applicant(first),
        requirement_key: "tax_id",
        statement: "It is right",
      })
      expect(await refusal(attest)).toMatchObject({ code: "INVALID_INPUT" })
    })

    it("keeps a document that a case under review stands on", async () => {
      const first = await inReview(service)
      await service.approveCase({ ...reviewer(first), note: null })
      const id = await draft(service, 2)
      const documentId = await document(service)
      const keys = [
        "registration_extract",
        "bank_account_proof",
        "authorised_signatory",
        "beneficial_owners",
      ]
      for (const key of keys) {
        const item = { requirement_key: key, document_id: documentId }
        await service.attachDocument({ ...applicant(id), ...item })
      }
      await service.submitCase(submission(id))
      expect(await refusal(service.removeDocument(removal(documentId)))).toMatchObject({
        code: "DOCUMENT_IN_USE",
      })
      await service.withdrawCase(applicant(id))
      await service.removeDocument(removal(documentId))
      expect(await itemOf(id, "bank_account_proof")).toMatchObject({ result: "missing" })
      expect(await refusal(service.removeDocument(removal(documentId)))).toMatchObject({
        code: "NOT_FOUND",
      })
    })

    it("passes nothing without a document and waives nothing without a note", async () => {
      const first = await inReview(service)
      const item = await itemOf(first, "tax_id")
      const waive = { ...reviewer(first), item_id: item.id, result: "waived" as const, note: null }
      expect(await refusal(service.reviewItem(waive))).toMatchObject({ code: "INVALID_INPUT" })
      await service.reviewItem({ ...waive, note: "Exempt from VAT" })
      expect(await itemOf(first, "tax_id")).toMatchObject({ result: "waived" })
    })

    it("gives a document to its own company only, and notes every download", async () => {
      const id = await document(service)
      const foreign = service.openDocument({ document_id: id, company_id: "comp_2", by: OWNER })
      expect(await refusal(foreign)).toMatchObject({ code: "NOT_FOUND" })
      await service.openDocument({ document_id: id, company_id: "comp_1", by: OWNER })
      await service.openDocument({ document_id: id, by: REVIEWER })
      const audited = await rows(
        "select actor_id, company_id from audit_entry where action = 'document.downloaded' order by at"
      )
      expect(audited).toEqual([
        { actor_id: OWNER.actor_id, company_id: "comp_1" },
        { actor_id: REVIEWER.actor_id, company_id: "comp_1" },
      ])
    })

    it("lets a certificate be decided once and expires it after its last day", async () => {
      const id = await service.addCertification({
        company_id: "comp_1",
        certification: { ...CERTIFICATE, document_id: await document(service) },
        by: OWNER,
        now: NOW,
      })
      const decision = { certification_id: id, note: "Seen", by: REVIEWER, now: NOW }
      const results = await Promise.allSettled([
        service.decideCertification({ ...decision, status: "verified" }),
        service.decideCertification({ ...decision, status: "verified" }),
      ])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      const statusAfter = async (days: number) => {
        await service.sweepEndings({ by: OWNER, now: later(days), limit: 10 })
        return (await service.retrieveCertification(id)).status
      }
      expect(await statusAfter(19)).toBe("verified")
      expect(await statusAfter(20)).toBe("expired")
      const told = await rows(
        "select payload->>'type' as type from outbox_message where dedupe_key like '%certification.e%' order by 1"
      )
      expect(told.map(({ type }) => type)).toEqual([
        "certification.expired",
        "certification.expiring",
      ])
    })
  },
})
