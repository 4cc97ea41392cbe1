import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { requireMe } from "@/data/viewer"
import { companyPagesFor } from "@/domain/permissions"
import { RestrictionNotice } from "@/features/company/restriction-notice"
import { ChooseCompany } from "@/features/home/choose-company"
import { LevelBadge } from "@/features/shell/level-badge"
import { NavLink } from "@/features/shell/nav-link"
import { Unavailable } from "@/features/shell/problem-state"

/** The company area: only the pages that the member's role may open are listed beside it. */
const CompanyLayout = async ({ children }: { children: ReactNode }) => {
  const me = await requireMe()
  if (!me) {
    return <Unavailable />
  }
  if (!me.company) {
    return <ChooseCompany me={me} />
  }
  const t = await getTranslations("companyNav")
  const pages = companyPagesFor(me)
  return (
    <div className="mx-auto grid max-w-page gap-x-10 gap-y-5 px-4 py-5 sm:px-6 lg:grid-cols-[200px_minmax(0,1fr)]">
      <div className="min-w-0">
        <div className="mb-3 lg:px-2">
          <p className="truncate font-semibold">{me.company.name}</p>
          <LevelBadge level={me.company.verification_level} />
        </div>
        <nav
          aria-label={t("label")}
          className="-mx-4 flex gap-1 overflow-x-auto border-b border-line px-4 sm:-mx-6 sm:px-6 lg:mx-0 lg:flex-col lg:border-b-0 lg:px-0"
        >
          {pages.map((page) => (
            <NavLink key={page.key} href={page.path} deep={page.path !== "/company"} look="side">
              {t(page.key)}
            </NavLink>
          ))}
        </nav>
      </div>
      <div className="min-w-0">
        {me.restriction ? <RestrictionNotice restriction={me.restriction} /> : children}
      </div>
    </div>
  )
}

export default CompanyLayout
