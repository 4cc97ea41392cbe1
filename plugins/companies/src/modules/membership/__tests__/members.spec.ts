import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { MEMBERSHIP_MODULE } from "../name"
import type MembershipModuleService from "../service"
import { acting, BY, join, MODELS, outcomes, person, refusal, role, TEAM } from "./support"

moduleIntegrationTestRunner<MembershipModuleService>({
  moduleName: MEMBERSHIP_MODULE,
  moduleModels: MODELS,
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    beforeEach(async () => {
      await service.syncBuiltInRoles()
    })

    const rows = async (statement: string): Promise<Record<string, unknown>[]> =>
      await MikroOrmWrapper.forkManager().execute(statement)

    const roleOf = async (id: string) => (await service.retrieveCompanyMember(id)).role_id

    it("lets exactly one of two owners demote the other", async () => {
      for (let round = 0; round < 5; round++) {
        const a = await join(service, `a${round}`, "owner")
        const b = await join(service, `b${round}`, "owner")
        const results = await outcomes([
          service.changeRole({ ...acting(a), member_id: b, role_id: role("viewer") }),
          service.changeRole({ ...acting(b), member_id: a, role_id: role("viewer") }),
        ])
        expect(results.filter((result) => result === "done")).toHaveLength(1)
        expect([await roleOf(a), await roleOf(b)].sort()).toEqual([role("owner"), role("viewer")])
        await service.deleteCompanyMembers([a, b])
      }
    })

    it("lets exactly one of two owners leave", async () => {
      const a = await join(service, "a", "owner")
      const b = await join(service, "b", "owner")
      const results = await outcomes([service.leaveTeam(acting(a)), service.leaveTeam(acting(b))])
      expect(results.sort()).toEqual(["LAST_OWNER", "done"])
    })

    it("writes role, audit entry and message together, or none of them", async () => {
      const owner = await join(service, "owner", "owner")
      const clerk = await join(service, "clerk", "viewer")
      await service.changeRole({ ...acting(owner), member_id: clerk, role_id: role("orders") })
      expect(
        await rows("select action, subject_id, company_id, before, after from audit_entry")
      ).toEqual([
        {
          action: "member.role_changed",
          subject_id: clerk,
          company_id: "comp_a",
          before: { role: "Viewer" },
          after: { role: "Orders", email: "clerk@acme.test" },
        },
      ])
      expect(await rows("select topic from outbox_message")).toHaveLength(1)

      expect(await refusal(service.deactivateMember({ ...acting(clerk), member_id: owner }))).toBe(
        "PERMISSION_MISSING"
      )
      expect(await rows("select topic from outbox_message")).toHaveLength(1)
    })

    it("hides members and roles of another company", async () => {
      const owner = await join(service, "owner", "owner")
      const [stranger] = await service.createCompanyMembers([
        {
          ...person("stranger"),
          company_id: "comp_b",
          audience: "manufacturer",
          role_id: role("viewer"),
          joined_at: new Date(),
        },
      ])
      const [foreign] = await service.createCompanyRoles([
        { name: "Theirs", audience: "manufacturer", company_id: "comp_b", permissions: {} },
      ])
      const clerk = await join(service, "clerk", "viewer")
      expect(
        await refusal(service.deactivateMember({ ...acting(owner), member_id: stranger.id }))
      ).toBe("NOT_FOUND")
      expect(
        await refusal(
          service.changeRole({ ...acting(owner), member_id: clerk, role_id: foreign.id })
        )
      ).toBe("NOT_FOUND")
      expect(await refusal(service.removeRole({ ...acting(owner), role_id: foreign.id }))).toBe(
        "NOT_FOUND"
      )
    })

    it("hides the operator's own roles from companies", async () => {
      const owner = await join(service, "owner", "owner")
      const [theirs] = await service.createCompanyRoles([
        {
          name: "Night shift",
          audience: "operator",
          company_id: null,
          permissions: {},
          requires_mfa: true,
        },
      ])
      for (const change of [{}, { name: "Mine" }, { requires_mfa: false }]) {
        const call = service.changeRoleDefinition({ ...acting(owner), role_id: theirs.id, change })
        expect(await refusal(call)).toBe("NOT_FOUND")
      }
      expect(await service.retrieveCompanyRole(theirs.id)).toMatchObject({ requires_mfa: true })
    })

    it("hands ownership over and makes the former owner administrator", async () => {
      const owner = await join(service, "owner", "owner")
      const clerk = await join(service, "clerk", "viewer")
      await service.transferOwnership({ ...acting(owner), member_id: clerk })
      expect([await roleOf(owner), await roleOf(clerk)]).toEqual([role("admin"), role("owner")])
      expect(await refusal(service.transferOwnership({ ...acting(owner), member_id: clerk }))).toBe(
        "PERMISSION_MISSING"
      )
    })

    it("takes access away and gives it back, but not to who left", async () => {
      const owner = await join(service, "owner", "owner")
      const clerk = await join(service, "clerk", "viewer")
      await service.deactivateMember({ ...acting(owner), member_id: clerk })
      expect(await service.retrieveCompanyMember(clerk)).toMatchObject({ status: "deactivated" })
      await service.reactivateMember({ ...acting(owner), member_id: clerk })
      expect(await service.retrieveCompanyMember(clerk)).toMatchObject({ status: "active" })
      await service.leaveTeam(acting(clerk))
      expect(await refusal(service.reactivateMember({ ...acting(owner), member_id: clerk }))).toBe(
        "TRANSITION_NOT_ALLOWED"
      )
      expect(await refusal(service.deactivateMember({ ...acting(owner), member_id: owner }))).toBe(
        "CONFLICT"
      )
    })

    it("makes the applicant owner once, and not again after they left", async () => {
      const input = {
        company_id: "comp_a",
        audience: TEAM.audience,
        person: person("first"),
        by: BY,
      }
      await Promise.all([service.ensureFirstOwner(input), service.ensureFirstOwner(input)])
      const [first] = await service.listCompanyMembers({ company_id: ["comp_a"] })
      expect(first).toMatchObject({ actor_id: "user_first", role_id: role("owner") })
      await service.updateCompanyMembers({ id: first.id, status: "deactivated" })
      await service.ensureFirstOwner(input)
      expect(await service.listCompanyMembers({ company_id: ["comp_a"] })).toMatchObject([
        { status: "deactivated" },
      ])
      expect(await rows("select action from audit_entry")).toEqual([{ action: "member.joined" }])
    })

    it("keeps what the operator asked of a built-in role when roles are synchronised", async () => {
      await service.updateCompanyRoles({
        id: role("owner"),
        requires_mfa: true,
        name: "Boss",
        permissions: {},
      })
      await service.syncBuiltInRoles()
      const owner = await service.retrieveCompanyRole(role("owner"))
      expect(owner).toMatchObject({ requires_mfa: true, name: "Owner" })
      expect(Object.values(owner.permissions)).toContain("members.manage")
    })

    it("lets no company change a built-in role, nor anybody remove one in use", async () => {
      const owner = await join(service, "owner", "owner")
      expect(
        await refusal(
          service.changeRoleDefinition({
            ...acting(owner),
            role_id: role("viewer"),
            change: { name: "Mine" },
          })
        )
      ).toBe("ROLE_NOT_EDITABLE")
      const { id } = await service.createRole({
        ...acting(owner),
        name: "Packer",
        permissions: ["orders.read", "orders.read"],
      })
      expect(await service.retrieveCompanyRole(id)).toMatchObject({
        permissions: ["orders.read"],
        company_id: "comp_a",
      })
      const clerk = await join(service, "clerk", "viewer")
      await service.changeRole({ ...acting(owner), member_id: clerk, role_id: id })
      expect(await refusal(service.removeRole({ ...acting(owner), role_id: id }))).toBe(
        "ROLE_IN_USE"
      )
      await service.changeRole({ ...acting(owner), member_id: clerk, role_id: role("viewer") })
      await service.removeRole({ ...acting(owner), role_id: id })
      expect(await service.listCompanyRoles({ id: [id] })).toEqual([])
    })
  },
})
