import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { listRoles } from "@/data/members"
import { can } from "@/domain/permissions"
import { Gate } from "@/features/company/gate"
import { RoleTable } from "@/features/members/role-table"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { PlusIcon } from "@/ui/icons"
import { PageHeader } from "@/ui/page-header"

export const generateMetadata = async () => {
  const t = await getTranslations("rolesPage")
  return { title: t("title") }
}

const RolesPage = () => (
  <Gate permission="members.read">
    {async (me) => {
      const t = await getTranslations("rolesPage")
      const outcome = await attempt(listRoles())
      const manages = can(me, "members.manage")
      return (
        <>
          <PageHeader
            title={t("title")}
            lead={t("lead")}
            actions={
              manages ? (
                <Link href="/company/roles/new" className={buttonClass("primary")}>
                  <PlusIcon />
                  {t("add")}
                </Link>
              ) : null
            }
          />
          {outcome.ok ? (
            <RoleTable roles={outcome.data} manages={manages} />
          ) : (
            <ProblemState problem={outcome.problem} />
          )}
        </>
      )
    }}
  </Gate>
)

export default RolesPage
