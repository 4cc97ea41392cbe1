import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { By } from "@wholesale/core"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import * as models from "../models"
import { COMPANY_MODULE } from "../name"
import type CompanyModuleService from "../service"
import type { RegisterCompanyInput } from "../types"

const BY: By = { actor_type: "user", actor_id: "user_a", company_id: null, request_id: "req_1" }

const signUp = (key: string, more: Partial<RegisterCompanyInput> = {}): RegisterCompanyInput => ({
  sign_up_key: key,
  kind: "manufacturer",
  email: "ann@acme.test",
  legal_name: "Acme GmbH",
  country_code: "de",
  vat_id: "DE136695976",
  industries: ["food", "home"],
  applicant: {
    actor_type: "user",
    actor_id: "user_ann",
    email: "ann@acme.test",
    name: "Ann",
    locale: "en",
  },
  by: BY,
  ...more,
})

const codeOf = async (attempt: Promise<unknown>) =>
  await attempt.then(
    () => "done",
    (error: unknown) => (error instanceof Error && "code" in error ? error.code : error)
  )

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  moduleModels: [...Object.values(models), OutboxMessage, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const rows = async (statement: string): Promise<Record<string, unknown>[]> =>
      await MikroOrmWrapper.forkManager().execute(statement)

    const registered = async () => (await service.register(signUp("key_1"))).id

    it("makes one company of one sign-up, however often and however parallel it comes", async () => {
      const results = await Promise.all([1, 2, 3].map(() => service.register(signUp("key_1"))))
      expect(new Set(results.map(({ id }) => id)).size).toBe(1)
      expect(results.filter(({ created }) => created)).toHaveLength(1)
      expect(await service.listCompanies({})).toHaveLength(1)
      expect(await rows("select topic from outbox_message")).toEqual([
        { topic: "company.registered" },
      ])
      expect(await rows(`select "from", "to" from company_history`)).toEqual([
        { from: null, to: "active" },
      ])
    })

    it("gives companies of one name handles of their own, also at once", async () => {
      await Promise.all(["a", "b", "c", "d"].map((key) => service.register(signUp(key))))
      const companies = await service.listCompanies({})
      expect(companies.map(({ handle }) => handle).sort()).toEqual([
        "acme-gmbh",
        "acme-gmbh-2",
        "acme-gmbh-3",
        "acme-gmbh-4",
      ])
    })

    it("keeps what was entered", async () => {
      const company = await service.retrieveCompany(await registered(), { relations: ["tax_ids"] })
      expect(company).toMatchObject({
        legal_name: "Acme GmbH",
        trading_name: "Acme GmbH",
        industries: ["food", "home"],
        currencies: [],
        verification_level: 0,
        tax_ids: [{ type: "vat", value: "DE136695976", country_code: "de" }],
      })
    })

    it("tells verification which legal facts changed, and nothing when none did", async () => {
      const company_id = await registered()
      const same = { legal_name: "Acme GmbH" }
      expect(await service.changeLegalFacts({ company_id, change: same, by: BY })).toEqual({
        changed: [],
      })
      const change = { legal_name: "Acme AG", tax_ids: [] }
      await service.changeLegalFacts({ company_id, change, by: BY })
      expect(
        await rows("select payload from outbox_message where topic = 'company.legal-changed'")
      ).toEqual([{ payload: { company_id, changed: ["legal_name", "tax_ids"] } }])
      expect(await service.listCompanyTaxIds({ company_id: [company_id] })).toEqual([])
      const [last] = await rows(
        "select reason_code, note from company_history order by at desc, id desc"
      )
      expect(last).toEqual({
        reason_code: "legal_fact_changed",
        note: "Changed: legal_name, tax_ids",
      })
    })

    it("suspends and reinstates, with a history, and refuses what makes no sense", async () => {
      const company_id = await registered()
      const to = (status: "active" | "suspended" | "closed") =>
        service.changeStatus({ company_id, to: status, note: "because", by: BY })
      expect(await codeOf(to("active"))).toBe("TRANSITION_NOT_ALLOWED")
      await to("suspended")
      await to("active")
      await to("closed")
      expect(await codeOf(to("active"))).toBe("TRANSITION_NOT_ALLOWED")
      expect(await rows(`select "from", "to" from company_history order by at, id`)).toHaveLength(4)
    })

    it("lets one of two suspensions at once happen", async () => {
      const company_id = await registered()
      const suspend = () =>
        service.changeStatus({ company_id, to: "suspended", note: "because", by: BY })
      const codes = await Promise.all([codeOf(suspend()), codeOf(suspend())])
      expect(codes.sort()).toEqual(["TRANSITION_NOT_ALLOWED", "done"])
    })

    it("changes the profile it is given and leaves the rest", async () => {
      const company_id = await registered()
      const profile = { description: "Fine pots", industries: ["home"], website: null }
      await service.changeProfile({ company_id, profile, by: BY })
      expect(await service.retrieveCompany(company_id)).toMatchObject({
        ...profile,
        email: "ann@acme.test",
      })
      const audits = await rows("select before, after from audit_entry order by at desc, id desc")
      expect(audits).toContainEqual({
        before: { description: null, industries: ["food", "home"], website: null },
        after: profile,
      })
    })

    it("hides locations of another company", async () => {
      const company_id = await registered()
      const { id: other } = await service.register(signUp("key_2"))
      const location = {
        name: "Store",
        address_1: "Main St 1",
        address_2: null,
        postal_code: "1",
        city: "Berlin",
        province: null,
        country_code: "de",
        phone: null,
        is_bill_to: true,
        is_ship_to: false,
      }
      const { id } = await service.addLocation({ company_id, location, by: BY })
      const foreign = { company_id: other, location_id: id, by: BY }
      expect(await codeOf(service.changeLocation({ ...foreign, change: { city: "X" } }))).toBe(
        "NOT_FOUND"
      )
      expect(await codeOf(service.removeLocation(foreign))).toBe("NOT_FOUND")
      await service.changeLocation({
        company_id,
        location_id: id,
        change: { city: "Bonn", is_ship_to: true },
        by: BY,
      })
      expect(await service.retrieveCompanyLocation(id)).toMatchObject({
        ...location,
        city: "Bonn",
        is_ship_to: true,
      })
      await service.removeLocation({ company_id, location_id: id, by: BY })
      expect(await service.listCompanyLocations({ company_id: [company_id] })).toEqual([])
    })

    it("stores the outcome of verification once", async () => {
      const company_id = await registered()
      const verified_until = new Date("2028-01-01T00:00:00Z")
      const outcome = { company_id, level: 2, verified_until, by: BY }
      await service.setVerificationLevel(outcome)
      await service.setVerificationLevel(outcome)
      expect(await service.retrieveCompany(company_id)).toMatchObject({
        verification_level: 2,
        verified_until,
      })
      expect(
        await rows("select id from audit_entry where action like 'company.verification%'")
      ).toHaveLength(1)
    })
  },
})
