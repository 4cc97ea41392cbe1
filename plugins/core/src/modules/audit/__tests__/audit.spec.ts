import path from "node:path"
import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AUDIT_MODULE, type AuditModuleService } from ".."
import { listAudit, type AuditFilters } from "../../../audit/list-audit"
import { recordAudit, type AuditRecord } from "../../../audit/record-audit"
import { useClock } from "../../../shared/clock"
import { AuditEntry } from "../models/audit-entry"

const by = { actor_type: "user", actor_id: "user_1", company_id: "comp_a", request_id: "req_1" }

moduleIntegrationTestRunner<AuditModuleService>({
  moduleName: AUDIT_MODULE,
  moduleModels: [AuditEntry],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const record = async (entry: Partial<AuditRecord> = {}) =>
      await MikroOrmWrapper.forkManager().transactional(
        async (manager) =>
          await recordAudit(
            { transactionManager: manager },
            { by, action: "role.changed", subject_type: "member", subject_id: "mem_1", ...entry }
          )
      )
    const run = async (statement: string) => await MikroOrmWrapper.forkManager().execute(statement)
    const list = async (filters: AuditFilters, paging = { limit: 10, offset: 0 }) => {
      const container = createMedusaContainer()
      container.register(AUDIT_MODULE, asValue(service))
      return await listAudit(container, filters, paging)
    }

    afterAll(() => useClock())

    it("keeps who did what on which thing, before and after, without secrets", async () => {
      const at = new Date("2026-11-22T13:00:00.000Z")
      useClock({ now: () => at })
      await record({ before: { role: "viewer" }, after: { role: "owner", token: "t0p" } })

      expect(await service.listAuditEntries({})).toMatchObject([
        {
          at,
          actor_type: "user",
          actor_id: "user_1",
          company_id: "comp_a",
          action: "role.changed",
          subject_type: "member",
          subject_id: "mem_1",
          before: { role: "viewer" },
          after: { role: "owner", token: "[redacted]" },
          request_id: "req_1",
        },
      ])
    })

    it("vanishes with the transaction that is rolled back", async () => {
      const rolledBack = MikroOrmWrapper.forkManager().transactional(async (manager) => {
        await recordAudit(
          { transactionManager: manager },
          { by, action: "a.b", subject_type: "s", subject_id: "1" }
        )
        throw new Error("no")
      })

      await expect(rolledBack).rejects.toThrow("no")
      expect(await service.listAuditEntries({})).toEqual([])
    })

    it.each([
      "update audit_entry set actor_id = 'someone else'",
      "delete from audit_entry",
      "delete from audit_entry where id = 'none'",
      "truncate audit_entry",
      "truncate audit_entry cascade",
    ])("refuses: %s", async (statement) => {
      await record()

      await expect(run(statement)).rejects.toThrow("append-only")
      expect(await service.listAuditEntries({})).toMatchObject([{ actor_id: "user_1" }])
    })

    it("refuses the module's own methods too", async () => {
      await record()
      const [entry] = await service.listAuditEntries({})

      await expect(service.deleteAuditEntries(entry.id)).rejects.toThrow("append-only")
      await expect(service.softDeleteAuditEntries(entry.id)).rejects.toThrow("append-only")
      await expect(service.updateAuditEntries({ id: entry.id, actor_id: "x" })).rejects.toThrow(
        "append-only"
      )
    })

    it("shows a company the entries about it, whoever made them, and no others", async () => {
      const operator = { ...by, actor_id: "op_1", company_id: null }
      await record({ subject_id: "mem_a" })
      await record({ by: operator, company_id: "comp_a", subject_id: "case_a" })
      await record({ by: { ...by, company_id: "comp_b" }, subject_id: "mem_b" })
      await record({ by: operator, subject_id: "role_1" })

      const { entries, count } = await list({ company_id: "comp_a" })

      expect(entries.map(({ subject_id }) => subject_id).sort()).toEqual(["case_a", "mem_a"])
      expect(count).toBe(2)
    })

    it("refuses to list for a company that is not named", async () => {
      await expect(list({ company_id: undefined })).rejects.toThrow("without saying of which")
      await expect(list({ company_id: "" })).rejects.toThrow("without saying of which")
    })

    it("lists newest first, in pages, filtered and searched", async () => {
      for (const [index, action] of ["case.opened", "case.approved", "role.changed"].entries()) {
        useClock({ now: () => new Date(Date.UTC(2026, 10, 22, index)) })
        await record({ action, subject_id: `subject_${index}` })
      }
      const actions = async (filters: AuditFilters, paging?: { limit: number; offset: number }) =>
        (await list(filters, paging)).entries.map(({ action }) => action)

      expect(await actions({})).toEqual(["role.changed", "case.approved", "case.opened"])
      expect(await actions({}, { limit: 1, offset: 1 })).toEqual(["case.approved"])
      expect(await actions({ q: "CASE." })).toEqual(["case.approved", "case.opened"])
      expect(await actions({ q: "subject_2" })).toEqual(["role.changed"])
      expect(await actions({ q: "%" })).toEqual([])
      expect(await actions({ q: undefined, action: "case.opened" })).toEqual(["case.opened"])
      expect(await actions({ subject_type: "member", subject_id: "subject_1" })).toEqual([
        "case.approved",
      ])
    })
  },
})
