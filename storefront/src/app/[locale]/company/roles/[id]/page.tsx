import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { attempt } from "@/data/attempt"
import { listRoles } from "@/data/members"
import { Gate } from "@/features/company/gate"
import { RoleForm } from "@/features/members/role-form"
import { ProblemState } from "@/features/shell/problem-state"
import { PageHeader } from "@/ui/page-header"

const RolePage = ({ params }: { params: Promise<{ id: string }> }) => (
  <Gate permission="members.manage">
    {async (me) => {
      const { id } = await params
      const outcome = await attempt(listRoles())
      if (!outcome.ok) {
        return <ProblemState problem={outcome.problem} />
      }
      const role = outcome.data.find((candidate) => candidate.id === id && !candidate.built_in)
      if (!role) {
        notFound()
      }
      const t = await getTranslations("rolesPage")
      return (
        <>
          <PageHeader title={t("editTitle", { name: role.name })} lead={t("formLead")} />
          <RoleForm role={role} held={me.permissions} />
        </>
      )
    }}
  </Gate>
)

export default RolePage
