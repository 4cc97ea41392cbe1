import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import type { CompanyPermission } from "@wholesale/core/access/permissions"
import { requireMe } from "@/data/viewer"
import { can } from "@/domain/permissions"
import { RestrictionNotice } from "@/features/company/restriction-notice"
import { ChooseCompany } from "@/features/home/choose-company"
import { Callout } from "@/ui/callout"
import { cx } from "@/ui/cx"
import { Unavailable } from "./problem-state"

type BuyerGateProps = {
  permission: CompanyPermission
  children: (me: MeDto) => Promise<ReactNode>
  className?: string
}

/** The frame of every page on which a company buys: for its members with the permission only. */
export const BuyerGate = async ({ permission, children, className }: BuyerGateProps) => {
  const me = await requireMe()
  if (!me) {
    return <Unavailable />
  }
  if (!me.company) {
    return <ChooseCompany me={me} />
  }
  return (
    <div className={cx("mx-auto max-w-page px-4 py-6 sm:px-6", className)}>
      {me.restriction ? (
        <RestrictionNotice restriction={me.restriction} />
      ) : can(me, permission) ? (
        await children(me)
      ) : (
        <Callout tone="warning">{(await getTranslations("errors"))("PERMISSION_MISSING")}</Callout>
      )}
    </div>
  )
}
