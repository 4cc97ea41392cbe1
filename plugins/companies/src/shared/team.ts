import type { By } from "@wholesale/core"
import type { CompanyPrincipal, OperatorPrincipal } from "@wholesale/core/access/principal"
import type { TeamScope } from "../domain/member-rules"
import type { Acting } from "../modules/membership/types"

/** The operator's own staff. */
export const OPERATOR_TEAM: TeamScope = { company_id: null, audience: "operator" }

/** Whose staff a principal belongs to. */
export const teamOf = (principal: CompanyPrincipal | OperatorPrincipal): TeamScope =>
  principal.kind === "operator"
    ? OPERATOR_TEAM
    : { company_id: principal.company.id, audience: principal.company.kind }

/** A principal as the one who manages their own team. */
export const actingOf = ({
  principal,
  by,
}: {
  principal: CompanyPrincipal | OperatorPrincipal
  by: By
}): Acting => ({ scope: teamOf(principal), acting_member_id: principal.member_id, by })
