import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound } from "@wholesale/core"
import type { CompanyKind } from "@wholesale/core/access/principal"
import { capabilitiesOf, effectiveLevel } from "../domain/level-capabilities"
import { runQuery } from "@wholesale/core"

type Row = {
  id: string
  kind: CompanyKind
  verification_level: number
  verified_until: Date | string | null
}

/**
 * The seller behind a handle, if it takes retailers at this moment.
 * @throws NOT_FOUND, also for a company that exists but may not take any
 */
export const findSeller = async (
  container: MedusaContainer,
  handle: string
): Promise<{ id: string }> => {
  const [row] = await runQuery<Row>(
    container,
    `select id, kind, verification_level, verified_until from company
     where handle = ? and status = 'active' and kind <> 'retailer' and deleted_at is null`,
    [handle]
  )
  const until = row?.verified_until ? new Date(row.verified_until) : null
  const level = row ? effectiveLevel({ ...row, verified_until: until }, clock.now()) : 0
  if (!row || !capabilitiesOf(row.kind, level).includes("accept_retailers")) {
    throw notFound("Seller", handle)
  }
  return { id: row.id }
}
