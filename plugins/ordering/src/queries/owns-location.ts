import type { RunSql } from "@wholesale/core"

/** Whether an address is one of the company's. */
export const ownsLocation = async (
  run: RunSql,
  companyId: string,
  id: string
): Promise<boolean> => {
  const rows = await run(
    "select 1 from company_location where id = ? and company_id = ? and deleted_at is null",
    [id, companyId]
  )
  return rows.length > 0
}
