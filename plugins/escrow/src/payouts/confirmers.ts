import type { RunSql } from "@wholesale/core"

/**
 * Whether somebody in a company could confirm what a person asked for, as SQL: another person, not a
 * key, with the same permission. Where nobody can, the operator's staff does it.
 */
export const confirmerExists = (company: string, requestedBy: string): string =>
  `exists (select 1 from company_member m
     join company_role r on r.id = m.role_id and r.deleted_at is null
     where m.company_id = ${company} and m.actor_id <> ${requestedBy}
       and m.actor_type <> 'api-key' and m.status = 'active' and m.deleted_at is null
       and jsonb_exists(r.permissions, 'finance.manage'))`

/** The same of one company. */
export const hasConfirmer = async (
  run: RunSql,
  companyId: string,
  requestedBy: string
): Promise<boolean> => {
  const [{ found }] = await run<{ found: boolean }>(
    `select ${confirmerExists("?", "?")} as found`,
    [companyId, requestedBy]
  )
  return found
}
