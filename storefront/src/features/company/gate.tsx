import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import type { CompanyPermission } from "@wholesale/core/access/permissions"
import { requireMe } from "@/data/viewer"
import { can } from "@/domain/permissions"
import { Callout } from "@/ui/callout"

type GateProps = { permission: CompanyPermission; children: (me: MeDto) => Promise<ReactNode> }

/** Shows a page to whom it is open, and a sentence to everyone else who typed its address. */
export const Gate = async ({ permission, children }: GateProps) => {
  const me = await requireMe()
  // The layout around it says what is wrong while nobody or no company is there.
  if (!me?.company || me.restriction) {
    return null
  }
  if (!can(me, permission)) {
    const t = await getTranslations("errors")
    return <Callout tone="warning">{t("PERMISSION_MISSING")}</Callout>
  }
  return await children(me)
}
