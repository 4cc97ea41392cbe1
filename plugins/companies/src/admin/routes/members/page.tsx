import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { InvitationTable } from "../../components/members/invitation-table"
import { Leave } from "../../components/members/leave"
import { MemberTable } from "../../components/members/member-table"
import { CompanyRoles } from "../../components/members/company-roles"
import { COMPANY_STAFF } from "../../components/members/staff"
import { useCan, useMe } from "../../lib/me"

const MembersPage = () => {
  const me = useMe()
  const manage = useCan("members.manage")
  return (
    <>
      <MemberTable staff={COMPANY_STAFF} manage={manage} owner={me?.role?.key === "owner"} />
      <InvitationTable staff={COMPANY_STAFF} manage={manage} />
      <CompanyRoles manage={manage} />
      <Leave />
    </>
  )
}

export const config = defineRouteConfig({
  label: "menu.members",
  translationNs: "wholesale",
  icon: Users,
  rank: 13,
})

export const handle = { breadcrumb: () => <Crumb name="menu.members" /> }

export default MembersPage
