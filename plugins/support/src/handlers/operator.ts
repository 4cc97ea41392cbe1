import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, handler, runner, type By } from "@wholesale/core"
import { operatorSupportRoutes as routes } from "../http/routes-support"
import {
  assignTickets as assign,
  changeTicket as change,
} from "../modules/support/operations/manage"
import { changePolicy, readPolicy } from "../modules/support/operations/policy"
import {
  reopenTicket as reopen,
  resolveTicket as resolve,
} from "../modules/support/operations/settle"
import { addNote, answer } from "../modules/support/operations/speak"
import { listAgents } from "../queries/agents"
import { ticketView } from "../queries/ticket"
import { listTickets } from "../queries/tickets"
import { inSupport } from "../tickets/tickets"
import { sendFileOf, takeFile } from "./files"

const OPERATOR = { as: "operator" } as const

type Call = { scope: MedusaContainer; params: Record<string, string>; by: By }

const view = async ({ scope, params }: Call) => ({ ticket: await ticketView(scope, params.id) })

const actingIn = ({ params, by }: Call) => ({
  ticket_id: params.id,
  party: OPERATOR,
  by,
  now: clock.now(),
})

export const getTickets = handler(routes.listTickets, ({ scope, query, principal }) =>
  listTickets(scope, query, principal.member_id)
)

export const getTicket = handler(routes.getTicket, (call) => view(call))

export const answerTicket = handler(routes.answerTicket, async (call) => {
  const { text: body, kind, ...more } = call.body
  const { member_id } = call.principal
  await inSupport(call.scope, (tx) =>
    kind === "note"
      ? addNote(tx, actingIn(call), { body, ...more })
      : answer(
          tx,
          { ...actingIn(call), member_id },
          { body, ...more, resolve: kind === "resolution" }
        )
  )
  return await view(call)
})

export const changeTicket = handler(routes.changeTicket, async (call) => {
  const { scope, params, body, by } = call
  await inSupport(scope, (tx) => change(tx, params.id, body, { by, now: clock.now() }))
  return await view(call)
})

export const resolveTicket = handler(routes.resolveTicket, async (call) => {
  await inSupport(call.scope, (tx) => resolve(tx, actingIn(call), call.body.seen_message_id))
  return await view(call)
})

export const reopenTicket = handler(routes.reopenTicket, async (call) => {
  await inSupport(call.scope, (tx) => reopen(tx, actingIn(call)))
  return await view(call)
})

export const assignTickets = handler(routes.assignTickets, async ({ scope, body, by }) => {
  const assignments = body.tickets.map(({ id: ticket_id, ...rest }) => ({ ticket_id, ...rest }))
  const doing = { by, now: clock.now() }
  return { changed: await inSupport(scope, (tx) => assign(tx, assignments, doing)) }
})

export const getAgents = handler(routes.listAgents, async ({ scope, principal }) => ({
  agents: await listAgents(scope),
  me: principal.member_id,
}))

export const sendSupportFile = handler(routes.sendSupportFile, ({ scope, file, by }) =>
  takeFile(scope, file, by)
)

export const getSupportFile = handler(routes.getSupportFile, ({ scope, params, res }) =>
  sendFileOf(scope, res, params, OPERATOR)
)

export const getSla = handler(routes.getSla, async ({ scope }) => ({
  sla: await readPolicy(runner(scope)),
}))

export const changeSla = handler(routes.changeSla, async ({ scope, body, by }) => {
  await inSupport(scope, (tx) => changePolicy(tx, body, { by, now: clock.now() }))
  return { sla: await readPolicy(runner(scope)) }
})
