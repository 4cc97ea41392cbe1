import { getTranslations } from "next-intl/server"
import type { MeDto } from "@wholesale/companies/http/members"
import { actForCompany } from "@/features/shell/actions"
import { roleName } from "@/features/members/role-name"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"
import { SubmitButton } from "@/ui/submit-button"

/** For someone signed in who acts for nobody at present: pick a company, or learn how to get one. */
export const ChooseCompany = async ({ me }: { me: MeDto }) => {
  const t = await getTranslations("chooseCompany")
  const companies = me.memberships.filter((membership) => membership.company_id !== null)
  const roles = await Promise.all(
    companies.map(({ role_name }) => roleName({ key: null, name: role_name }))
  )
  return (
    <div className="mx-auto max-w-2xl px-4 py-10 sm:px-6">
      <h1 className="mb-4 text-2xl">{t("title")}</h1>
      {companies.length === 0 ? (
        <EmptyState
          title={t("noneTitle")}
          action={
            <Link href="/manufacturers" className={buttonClass()}>
              {t("directory")}
            </Link>
          }
        >
          {t("noneText")}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {companies.map((membership, index) => (
            <li
              key={membership.member_id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2.5"
            >
              <span>
                <span className="block font-semibold">{membership.company_name}</span>
                <span className="block text-muted">{roles[index]}</span>
              </span>
              <ActionForm action={actForCompany}>
                <input type="hidden" name="member_id" value={membership.member_id} />
                <SubmitButton variant="secondary">{t("choose")}</SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
