import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"

export type RegionRow = { id: string; country_code: string; postal_prefix: string | null }

/** The regions whose orders a distributor may read. */
export const listRegions = async (
  container: MedusaContainer,
  companyId: string
): Promise<RegionRow[]> =>
  await runQuery<RegionRow>(
    container,
    `select id, country_code, postal_prefix from distributor_region
     where company_id = ? and deleted_at is null
     order by country_code, postal_prefix nulls first`,
    [companyId]
  )

/** A distributor. @throws NOT_FOUND, also for a company of another kind */
export const findDistributor = async (
  container: MedusaContainer,
  id: string
): Promise<{ id: string }> => {
  const [row] = await runQuery<{ id: string }>(
    container,
    "select id from company where id = ? and kind = 'distributor' and deleted_at is null",
    [id]
  )
  if (!row) {
    throw notFound("Distributor", id)
  }
  return row
}
