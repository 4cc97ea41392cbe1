import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { useClock } from "@wholesale/core"
import { MEMBERSHIP_MODULE } from "../name"
import type MembershipModuleService from "../service"
import { acting, BY, join, MODELS, outcomes, person, refusal, role } from "./support"

const NOW = new Date("2027-03-01T12:00:00Z")
const DAY = 86_400_000

moduleIntegrationTestRunner<MembershipModuleService>({
  moduleName: MEMBERSHIP_MODULE,
  moduleModels: MODELS,
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    let owner: string

    beforeEach(async () => {
      useClock({ now: () => NOW })
      await service.syncBuiltInRoles()
      owner = await join(service, "owner", "owner")
    })
    afterAll(() => useClock())

    const later = (days: number) => useClock({ now: () => new Date(NOW.getTime() + days * DAY) })

    const invite = async (name = "new", key = "orders") =>
      await service.invite({
        ...acting(owner),
        email: `${name}@acme.test`,
        role_id: role(key),
        locale: "en",
        team_name: "Acme",
        invited_by: "Olga",
      })

    /** The token of the last invitation's e-mail: it stands nowhere else. */
    const lastToken = async (email = "new@acme.test"): Promise<string> => {
      const [row] = await MikroOrmWrapper.forkManager().execute<{ token: string }[]>(
        `select payload->'data'->>'token' as token from outbox_message
         where payload->>'type' = 'member.invited' and payload->'to'->>'email' = ?
         order by created_at desc, id desc limit 1`,
        [email]
      )
      return row.token
    }

    const accept = (token: string, name = "new") =>
      service.acceptInvitation({ token, person: person(name), by: BY })

    const members = async () =>
      await service.listCompanyMembers({ company_id: ["comp_a"], actor_id: "user_new" })

    it("makes one member of an invitation that is accepted several times at once", async () => {
      // The first round also opens the pool's connections; from then on they really overlap.
      for (const name of ["x", "y", "new"]) {
        await invite(name)
        const token = await lastToken(`${name}@acme.test`)
        const results = await outcomes([1, 2, 3, 4].map(() => accept(token, name)))
        const late = "INVITATION_NOT_OPEN"
        expect(results.sort()).toEqual([late, late, late, "done"])
        expect(await refusal(accept(token, name))).toBe(late)
      }
      expect(await members()).toMatchObject([{ role_id: role("orders"), status: "active" }])
    })

    it("keeps only the hash of the token", async () => {
      const { id } = await invite()
      const invitation = await service.retrieveInvitation(id)
      expect(JSON.stringify(invitation)).not.toContain(await lastToken())
    })

    it("proves the address of who accepts", async () => {
      await invite()
      await accept(await lastToken())
      const [proof] = await service.listEmailVerifications({ actor_id: "user_new" })
      expect(proof).toMatchObject({ email: "new@acme.test", verified_at: NOW })
    })

    it("refuses an unknown, an expired and a revoked link", async () => {
      expect(await refusal(accept("x".repeat(43)))).toBe("TOKEN_INVALID")
      const { id } = await invite()
      const token = await lastToken()
      later(7)
      expect(await refusal(accept(token))).toBe("TOKEN_EXPIRED")
      later(0)
      await service.revokeInvitation({ ...acting(owner), invitation_id: id })
      expect(await refusal(accept(token))).toBe("INVITATION_NOT_OPEN")
    })

    it("sends a new link that works while the old one does not any more", async () => {
      const { id } = await invite()
      const old = await lastToken()
      later(6)
      const again = { ...acting(owner), invitation_id: id, team_name: "Acme" }
      await service.resendInvitation(again)
      expect(await refusal(accept(old))).toBe("TOKEN_INVALID")
      later(12)
      await accept(await lastToken())
      expect(await members()).toHaveLength(1)
    })

    it("has one open invitation per address, also when two are sent at once", async () => {
      expect((await outcomes([invite(), invite()])).sort()).toEqual(["INVITATION_EXISTS", "done"])
      later(8)
      await invite()
      const invitations = await service.listInvitations({ company_id: ["comp_a"] })
      expect(invitations.map(({ status }) => status).sort()).toEqual(["expired", "pending"])
    })

    it("invites no member, and nobody to more than the inviter has", async () => {
      expect(await refusal(invite("owner"))).toBe("ALREADY_MEMBER")
      const admin = await join(service, "admin", "admin")
      owner = admin
      expect(await refusal(invite("new", "owner"))).toBe("ROLE_NOT_ASSIGNABLE")
    })

    it("brings back somebody who left, in the new role", async () => {
      const clerk = await join(service, "new", "viewer")
      await service.leaveTeam(acting(clerk))
      await invite()
      await accept(await lastToken())
      expect(await members()).toMatchObject([
        { id: clerk, role_id: role("orders"), status: "active", left_at: null },
      ])
    })
  },
})
