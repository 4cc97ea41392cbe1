import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, faultPoint, handler, type By, type CompanyPrincipal } from "@wholesale/core"
import { ownSupportRoutes as routes } from "../http/routes-support"
import { openTicket as open } from "../modules/support/operations/open-ticket"
import { reopenTicket, resolveTicket } from "../modules/support/operations/settle"
import { reply } from "../modules/support/operations/speak"
import { ownTicketView } from "../queries/ticket"
import { listOwnTickets } from "../queries/tickets"
import { inSupport } from "../tickets/tickets"
import { sendFileOf, takeFile } from "./files"

const asCompany = ({ company }: CompanyPrincipal) =>
  ({ as: "company", company_id: company.id }) as const

type Call = {
  scope: MedusaContainer
  principal: CompanyPrincipal
  params: Record<string, string>
  by: By
}

const view = async ({ scope, principal }: Call, id: string) => ({
  ticket: await ownTicketView(scope, id, principal.company.id),
})

const actingIn = ({ principal, params, by }: Call) => ({
  ticket_id: params.id,
  party: asCompany(principal),
  by,
  now: clock.now(),
})

export const getOwnTickets = handler(routes.listOwnTickets, ({ scope, principal, query }) =>
  listOwnTickets(scope, principal.company.id, query)
)

export const openTicket = handler(routes.openTicket, async (call) => {
  const { category, subject, order_id, text, file_ids, idempotency_key } = call.body
  const { id: company_id, kind: side } = call.principal.company
  const opening = {
    ...{ company_id, side, category, subject, seller_order_id: order_id ?? null },
    message: { body: text, file_ids, idempotency_key },
    ...{ by: call.by, now: clock.now() },
  }
  const id = await inSupport(call.scope, (tx) => open(tx, opening))
  faultPoint("support.before-answering")
  return await view(call, id)
})

export const getOwnTicket = handler(routes.getOwnTicket, (call) => view(call, call.params.id))

export const replyInTicket = handler(routes.replyInTicket, async (call) => {
  const { text: body, file_ids, idempotency_key } = call.body
  await inSupport(call.scope, (tx) =>
    reply(tx, actingIn(call), { body, file_ids, idempotency_key })
  )
  return await view(call, call.params.id)
})

export const resolveOwnTicket = handler(routes.resolveOwnTicket, async (call) => {
  await inSupport(call.scope, (tx) => resolveTicket(tx, actingIn(call)))
  return await view(call, call.params.id)
})

export const reopenOwnTicket = handler(routes.reopenOwnTicket, async (call) => {
  await inSupport(call.scope, (tx) => reopenTicket(tx, actingIn(call)))
  return await view(call, call.params.id)
})

export const sendOwnSupportFile = handler(routes.sendOwnSupportFile, ({ scope, file, by }) =>
  takeFile(scope, file, by)
)

export const getOwnSupportFile = handler(
  routes.getOwnSupportFile,
  ({ scope, principal, params, res }) => sendFileOf(scope, res, params, asCompany(principal))
)
