import { Badge, StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"
import type { InvitationDto, MemberDto } from "../../../http/members"
import type { RelationshipDto } from "../../../http/trade"
import type { CaseDto, CaseItemDto, CertificationDto } from "../../../http/verification"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

const COMPANY: Record<CompanyDto["status"], Color> = {
  active: "green",
  suspended: "red",
  closed: "grey",
}
const CASE: Record<CaseDto["state"], Color> = {
  draft: "grey",
  submitted: "blue",
  in_review: "purple",
  approved: "green",
  rejected: "red",
  needs_info: "orange",
  expired: "orange",
  revoked: "red",
}
const ITEM: Record<CaseItemDto["result"], Color> = {
  missing: "grey",
  pending: "orange",
  passed: "green",
  failed: "red",
  waived: "blue",
}
const RELATIONSHIP: Record<RelationshipDto["status"], Color> = {
  requested: "orange",
  approved: "green",
  declined: "grey",
  blocked: "red",
}
const CERTIFICATION: Record<CertificationDto["status"], Color> = {
  pending: "orange",
  verified: "green",
  rejected: "red",
  expired: "grey",
}
const MEMBER: Record<MemberDto["status"], Color> = { active: "green", deactivated: "grey" }
const INVITATION: Record<InvitationDto["status"], Color> = {
  pending: "orange",
  accepted: "green",
  revoked: "grey",
  expired: "grey",
}

const COLORS = {
  company: COMPANY,
  case: CASE,
  item: ITEM,
  relationship: RELATIONSHIP,
  certification: CERTIFICATION,
  member: MEMBER,
  invitation: INVITATION,
}

type StateBadgeProps = {
  [Kind in keyof typeof COLORS]: { of: Kind; state: keyof (typeof COLORS)[Kind] & string }
}[keyof typeof COLORS]

/** Where something stands, in a word and a colour. */
export const StateBadge = ({ of, state }: StateBadgeProps) => {
  const { t } = useTranslation("wholesale")
  const colors: Record<string, Color> = COLORS[of]
  return <StatusBadge color={colors[state]}>{t(`states.${of}.${state}`)}</StatusBadge>
}

/** What kind of company it is. */
export const KindBadge = ({ kind }: { kind: CompanyDto["kind"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Badge size="2xsmall" rounded="full">
      {t(`kinds.${kind}`)}
    </Badge>
  )
}

/** How far a company is verified; level 0 says so in words. */
export const LevelBadge = ({ level }: { level: number }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Badge
      size="2xsmall"
      rounded="full"
      color={level > 0 ? "green" : "orange"}
      className="shrink-0 whitespace-nowrap"
    >
      {level > 0 ? t("levels.badge", { level }) : t("levels.none")}
    </Badge>
  )
}
