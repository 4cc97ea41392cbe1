import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { notFound } from "@wholesale/core"
import { historyDto, type HistoryDto } from "../http/company"
import { caseDto, type CaseDto } from "../http/verification"
import { runQuery } from "@wholesale/core"

/** A case as JSON with its checklist: requirement, result and documents of each item. */
const CASE_JSON = `to_jsonb(c) || jsonb_build_object('items', coalesce((
  select jsonb_agg(to_jsonb(i) || jsonb_build_object(
      'requirement', to_jsonb(r),
      'documents', coalesce((
        select jsonb_agg(to_jsonb(d) order by d.created_at, d.id)
        from verification_item_document x join company_document d on d.id = x.document_id
        where x.item_id = i.id and x.deleted_at is null), '[]'::jsonb))
    order by r.created_at, r.key)
  from verification_item i join verification_requirement r on r.id = i.requirement_id
  where i.case_id = c.id and i.deleted_at is null), '[]'::jsonb))`

type CaseJson = { json: unknown }

/**
 * The case of each level that counts at present: the open or approved one, else the last one that
 * was closed. Lowest level first.
 */
export const currentCases = async (
  container: MedusaContainer,
  companyId: string
): Promise<CaseDto[]> => {
  const rows = await runQuery<CaseJson>(
    container,
    `select ${CASE_JSON} as json from (
       select distinct on (level) * from verification_case
       where company_id = ? and deleted_at is null
       order by level, state in ('rejected', 'expired', 'revoked'), created_at desc
     ) c order by c.level`,
    [companyId]
  )
  return rows.map(({ json }) => caseDto.parse(json))
}

/** Every case of a company without its checklist, newest first. */
export const caseHeaders = async (
  container: MedusaContainer,
  companyId: string
): Promise<CaseDto[]> => {
  const rows = await runQuery<CaseJson>(
    container,
    `select to_jsonb(c) || '{"items": []}'::jsonb as json from verification_case c
     where c.company_id = ? and c.deleted_at is null order by c.created_at desc`,
    [companyId]
  )
  return rows.map(({ json }) => caseDto.parse(json))
}

/** A case as the reviewer's page shows it. */
export type CaseView = {
  case: CaseDto
  history: HistoryDto[]
  assignee: { id: string; name: string } | null
}

type CaseViewRow = CaseJson & { history: unknown; assignee: CaseView["assignee"] }

/** One case with its history and its assignee's name. @throws NOT_FOUND */
export const caseView = async (container: MedusaContainer, id: string): Promise<CaseView> => {
  const [row] = await runQuery<CaseViewRow>(
    container,
    `select ${CASE_JSON} as json,
       (select json_build_object('id', m.id, 'name', m.name)
          from company_member m where m.id = c.assignee_id) as assignee,
       coalesce((select json_agg(to_jsonb(h) order by h.at, h.id)
          from verification_history h where h.subject_id = c.id), '[]') as history
     from verification_case c where c.id = ? and c.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Verification case", id)
  }
  return {
    case: caseDto.parse(row.json),
    history: z.array(historyDto).parse(row.history),
    assignee: row.assignee,
  }
}
