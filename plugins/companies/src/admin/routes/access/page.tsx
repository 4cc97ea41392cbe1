import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { InvitationTable } from "../../components/members/invitation-table"
import { MemberTable } from "../../components/members/member-table"
import { OPERATOR_STAFF } from "../../components/members/staff"

const AccessPage = () => (
  <>
    <MemberTable staff={OPERATOR_STAFF} manage owner={false} />
    <InvitationTable staff={OPERATOR_STAFF} manage />
  </>
)

export const config = defineRouteConfig({
  label: "menu.access",
  translationNs: "wholesale",
  icon: Key,
  rank: 30,
})

export const handle = { breadcrumb: () => <Crumb name="menu.access" /> }

export default AccessPage
