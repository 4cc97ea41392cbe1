import { handler } from "../../../../access/handler"
import { listAudit } from "../../../../audit/list-audit"
import { coreRoutes } from "../../../../http/routes"

export const GET = handler(coreRoutes.listAudit, async ({ query, scope }) => {
  const { limit, offset, ...filters } = query
  const { entries, count } = await listAudit(scope, filters, { limit, offset })
  return { entries, count, limit, offset }
})
