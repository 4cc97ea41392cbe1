import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listInvitations, listMembers, listRoles } from "@/data/members"
import { pageNumber, type SearchParams } from "@/domain/directory-query"
import { assignableRoles } from "@/domain/members"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { InvitationTable } from "@/features/members/invitation-table"
import { InviteForm } from "@/features/members/invite-form"
import { LeaveCompany } from "@/features/members/leave-company"
import { MemberTable } from "@/features/members/member-table"
import { Pagination } from "@/features/shell/pagination"
import { ProblemState } from "@/features/shell/problem-state"
import { PageHeader, Section } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("members")
  return { title: t("title") }
}

const MembersPage = ({ searchParams }: { searchParams: Promise<SearchParams> }) => (
  <Gate permission="members.read">
    {async (me) => {
      const t = await getTranslations("members")
      const [members, invitations, roles] = await Promise.all([
        attempt(listMembers({ page: pageNumber(await searchParams) })),
        attempt(listInvitations({ limit: 100 })),
        attempt(listRoles()),
      ])
      const manages = can(me, "members.manage")
      const assignable = roles.ok ? assignableRoles(roles.data, me.permissions) : []
      const open = invitations.ok
        ? invitations.data.invitations.filter(({ status }) => status !== "accepted")
        : []
      return (
        <>
          <PageHeader title={t("title")} lead={manages ? t("lead") : t("readOnly")} />
          {manages && assignable.length > 0 ? (
            <Section title={t("invite")} lead={t("inviteLead")}>
              <InviteForm roles={assignable} />
            </Section>
          ) : null}
          <Section title={t("people")}>
            {members.ok ? (
              <>
                <MemberTable members={members.data.members} roles={assignable} me={me} />
                <Pagination path="/company/members" {...members.data} />
              </>
            ) : (
              <ProblemState problem={members.problem} />
            )}
          </Section>
          {open.length > 0 ? (
            <Section title={t("invitations")}>
              <InvitationTable invitations={open} manages={manages} />
            </Section>
          ) : null}
          <Section title={t("leaveTitle")} lead={t("leaveLead")}>
            <LeaveCompany company={me.company?.name ?? ""} />
          </Section>
        </>
      )
    }}
  </Gate>
)

export default MembersPage
