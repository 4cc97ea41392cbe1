import { getTranslations } from "next-intl/server"
import { Gate } from "@/features/company/gate"
import { RoleForm } from "@/features/members/role-form"
import { PageHeader } from "@/ui/page-header"

const NewRolePage = () => (
  <Gate permission="members.manage">
    {async (me) => {
      const t = await getTranslations("rolesPage")
      return (
        <>
          <PageHeader title={t("add")} lead={t("formLead")} />
          <RoleForm held={me.permissions} />
        </>
      )
    }}
  </Gate>
)

export default NewRolePage
