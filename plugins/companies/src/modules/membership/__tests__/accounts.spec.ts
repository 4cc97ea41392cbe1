import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { useClock } from "@wholesale/core"
import { builtInRoleId } from "../../../domain/built-in-roles"
import { MEMBERSHIP_MODULE } from "../name"
import type MembershipModuleService from "../service"
import { BY, join, MODELS, outcomes, person, refusal, role, TEAM } from "./support"

const NOW = new Date("2027-03-01T12:00:00Z")
const OPERATOR = { company_id: null, audience: "operator" as const }
const KEY = { id: "apk_1", title: "ERP" }

moduleIntegrationTestRunner<MembershipModuleService>({
  moduleName: MEMBERSHIP_MODULE,
  moduleModels: MODELS,
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    beforeEach(async () => {
      useClock({ now: () => NOW })
      await service.syncBuiltInRoles()
    })
    afterAll(() => useClock())

    const messages = async (topic: string) =>
      await MikroOrmWrapper.forkManager().execute<{ payload: { data: { token: string } } }[]>(
        `select payload from outbox_message where topic like '${topic}' order by created_at, id`
      )

    const root = async () =>
      (await service.ensureOperatorAdmin({ person: person("root"), by: BY })).member_id

    it("makes one administrator of the operator however often it is asked", async () => {
      const [first, second] = [await root(), await root()]
      expect(second).toBe(first)
      expect(await service.listCompanyMembers({ audience: "operator" })).toMatchObject([
        { company_id: null, role_id: builtInRoleId("operator", "admin") },
      ])
    })

    it("lets exactly one of two administrators deactivate the other", async () => {
      const a = await root()
      const { member_id: b } = await service.ensureOperatorAdmin({ person: person("b"), by: BY })
      const manage = (acting_member_id: string) => ({ scope: OPERATOR, acting_member_id, by: BY })
      const results = await outcomes([
        service.deactivateMember({ ...manage(a), member_id: b }),
        service.deactivateMember({ ...manage(b), member_id: a }),
      ])
      expect(results.sort()).toEqual(["PERMISSION_MISSING", "done"])
    })

    it("sends one verification e-mail per sign-up and a new link on request", async () => {
      const applicant = person("ann")
      await service.requestEmailVerification({ person: applicant, once: true })
      await service.requestEmailVerification({ person: applicant, once: true })
      expect(await messages("notification%")).toHaveLength(1)
      await service.requestEmailVerification({ person: applicant })
      const [first, second] = await messages("notification%")
      expect(await refusal(service.confirmEmail(first.payload.data.token))).toBe("TOKEN_INVALID")
      const token = second.payload.data.token
      expect(await service.confirmEmail(token)).toEqual({ email: "ann@acme.test" })
      expect(await service.confirmEmail(token)).toEqual({ email: "ann@acme.test" })
      await service.requestEmailVerification({ person: applicant })
      expect(await messages("notification%")).toHaveLength(2)
    })

    it("tells verification which companies' owner proved their address, once", async () => {
      await join(service, "ann", "owner")
      await service.requestEmailVerification({ person: person("ann") })
      const [sent] = await messages("notification%")
      await Promise.all([1, 2].map(() => service.confirmEmail(sent.payload.data.token)))
      expect((await messages("member.email-verified")).map(({ payload }) => payload)).toEqual([
        {
          company_ids: ["comp_a"],
          actor_type: "user",
          actor_id: "user_ann",
          email: "ann@acme.test",
        },
      ])
    })

    it("refuses a verification link after a day", async () => {
      await service.requestEmailVerification({ person: person("ann") })
      const [sent] = await messages("notification%")
      useClock({ now: () => new Date(NOW.getTime() + 86_400_000) })
      expect(await refusal(service.confirmEmail(sent.payload.data.token))).toBe("TOKEN_EXPIRED")
    })

    it("registers a key for one company at a time, and never as its owner", async () => {
      const acting_member_id = await root()
      const registration = { key: KEY, scope: TEAM, acting_member_id, by: BY }
      const owner = { ...registration, role_id: role("owner") }
      expect(await refusal(service.registerApiKey(owner))).toBe("ROLE_NOT_ASSIGNABLE")
      await service.registerApiKey({ ...registration, role_id: role("orders") })
      await service.registerApiKey({ ...registration, role_id: role("viewer") })
      expect(await service.listCompanyMembers({ actor_id: "apk_1" })).toMatchObject([
        { company_id: "comp_a", role_id: role("viewer"), actor_type: "api-key" },
      ])
      const removal = { key_id: "apk_1", acting_member_id, by: BY }
      await service.unregisterApiKey(removal)
      expect(await service.listCompanyMembers({ actor_id: "apk_1" })).toEqual([])
      expect(await refusal(service.unregisterApiKey(removal))).toBe("NOT_FOUND")
    })

    it("refuses a role of another audience for a key", async () => {
      const acting_member_id = await root()
      const registration = {
        key: KEY,
        scope: TEAM,
        role_id: builtInRoleId("operator", "admin"),
        acting_member_id,
        by: BY,
      }
      expect(await refusal(service.registerApiKey(registration))).toBe("ROLE_NOT_ASSIGNABLE")
    })

    it("switches only to one's own active membership", async () => {
      const own = await join(service, "ann", "owner")
      const other = await join(service, "bob", "viewer")
      const actor = { type: "user" as const, id: "user_ann" }
      expect(await refusal(service.switchCompany({ actor, member_id: other }))).toBe("NOT_FOUND")
      await service.switchCompany({ actor, member_id: own })
      await service.switchCompany({ actor, member_id: own })
      expect(await service.listActiveCompanies({})).toMatchObject([{ member_id: own }])
    })
  },
})
