import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, runQuery } from "@wholesale/core"
import { moneyStateOf } from "@wholesale/ordering"
import { allowedActions, closesAt, isOver } from "../domain/states"
import type { TicketState } from "../domain/values"
import { ownTicketDto, ticketDto, type OwnTicketDto, type TicketDto } from "../http/support"
import { CARD, FROM, operatorFields, ownFields, type StoredClock } from "./tickets"

type Row = StoredClock & { id: string; state: TicketState; resolved_at: string | null }
type Json = { json: Row & { order_context: { id: string } | null } }

const messages = (fields: string, where: string) => `coalesce((select jsonb_agg(jsonb_build_object(
    'id', s.id, 'side', s.side, 'text', s.body, 'at', s.at, ${fields},
    'files', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'file_name', f.file_name,
        'mime_type', f.mime_type, 'size', f.size) order by f.created_at, f.id)
      from support_file f where f.message_id = s.id and f.deleted_at is null), '[]'::jsonb))
    order by s.at, s.created_at, s.id)
  from support_message s where s.ticket_id = t.id and ${where}), '[]'::jsonb)`

const OPENED_BY = `(select m.name from company_member m where m.actor_id = t.opened_by
  and m.company_id = t.company_id limit 1)`

/** The operator's staff are one voice to a company, and what they note is not for it. */
const OWN = `jsonb_build_object('opened_by', ${OPENED_BY}, 'messages', ${messages(
  "'author_name', case when s.side = 'customer' then s.author_name end",
  "not s.internal"
)})`

const DETAIL = `jsonb_build_object('opened_by', ${OPENED_BY}, 'messages', ${messages(
  "'author_name', s.author_name, 'internal', s.internal",
  "true"
)}, 'history', coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'from', h.from, 'to', h.to,
      'reason', h.reason, 'at', h.at, 'actor_name', (select m.name from company_member m
        where m.actor_type = h.actor_type and m.actor_id = h.actor_id
          and (m.company_id = t.company_id or m.company_id is null) limit 1))
      order by h.at, h.created_at, h.id)
    from support_ticket_history h where h.ticket_id = t.id), '[]'::jsonb),
  'order_context', (select jsonb_build_object('id', o.id, 'display_id', o.display_id,
      'state', o.state, 'po_number', o.po_number, 'currency_code', o.currency_code,
      'total', o.total_amount, 'placed_at', o.placed_at,
      'buyer', jsonb_build_object('id', b.id, 'name', b.trading_name),
      'seller', jsonb_build_object('id', v.id, 'name', v.trading_name))
    from company b, company v where b.id = o.buyer_id and v.id = o.seller_id))`

const standing = ({ state, resolved_at }: Row) => ({
  state,
  resolved_at: resolved_at ? new Date(resolved_at) : null,
})

/** A company's ticket without what the operator keeps to itself. @throws NOT_FOUND */
export const ownTicketView = async (
  container: MedusaContainer,
  id: string,
  companyId: string
): Promise<OwnTicketDto> => {
  const [row] = await runQuery<{ json: Row }>(
    container,
    `select ${CARD} || ${OWN} as json ${FROM}
     where t.id = ? and t.company_id = ? and t.deleted_at is null`,
    [id, companyId]
  )
  if (!row) {
    throw notFound("Ticket", id)
  }
  const at = standing(row.json)
  const now = clock.now()
  const until = at.resolved_at && !isOver(at, now) ? closesAt(at.resolved_at) : null
  return ownTicketDto.parse({
    ...row.json,
    ...ownFields(row.json),
    reopen_until: until,
    actions: allowedActions(at, now),
  })
}

/** Any ticket, for the operator. @throws NOT_FOUND */
export const ticketView = async (container: MedusaContainer, id: string): Promise<TicketDto> => {
  const [row] = await runQuery<Json>(
    container,
    `select ${CARD} || ${DETAIL} as json ${FROM} where t.id = ? and t.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Ticket", id)
  }
  const { order_context: order } = row.json
  return ticketDto.parse({
    ...row.json,
    ...operatorFields(row.json),
    order_context: order && { ...order, money_state: await moneyStateOf(container, order.id) },
    actions: allowedActions(standing(row.json), clock.now()),
  })
}
