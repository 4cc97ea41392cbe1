import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import type { IssueDto, issueQuery, SubscriberDto, subscriberExportQuery } from "../http/newsletter"

const SUBSCRIBER = `s.id, s.email, s.locale, s.status, s.source, s.consent_version, s.consented_at,
  s.confirmed_at, s.unsubscribed_at,
  case when c.id is null then null
    else jsonb_build_object('id', c.id, 'name', coalesce(c.trading_name, c.legal_name)) end as company
  from newsletter_subscriber s left join company c on c.id = s.company_id`

type Filter = z.output<typeof subscriberExportQuery>
type Paging = { limit: number; offset: number }

const matching = ({ q, status, locale }: Filter) =>
  new Conditions().search(q, ["s.email"]).when(status, "s.status = ?").when(locale, "s.locale = ?")

/** Subscribers of a filter, newest first. */
export const findSubscribers = async (
  container: MedusaContainer,
  filter: Filter,
  { limit, offset }: Paging
): Promise<SubscriberDto[]> => {
  const where = matching(filter)
  return await runQuery<SubscriberDto>(
    container,
    `select ${SUBSCRIBER} where ${where.sql} order by s.created_at desc, s.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
}

/** A page of the subscribers. */
export const listSubscribers = async (
  container: MedusaContainer,
  { limit, offset, ...filter }: Filter & Paging
) => {
  const where = matching(filter)
  const subscribers = await findSubscribers(container, filter, { limit, offset })
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    `select count(*)::integer as count from newsletter_subscriber s where ${where.sql}`,
    where.parameters
  )
  return { subscribers, count, limit, offset }
}

/** One subscriber. @throws NOT_FOUND */
export const subscriberView = async (
  container: MedusaContainer,
  id: string
): Promise<SubscriberDto> => {
  const [found] = await runQuery<SubscriberDto>(container, `select ${SUBSCRIBER} where s.id = ?`, [
    id,
  ])
  if (!found) {
    throw notFound("Subscriber", id)
  }
  return found
}

const ISSUE = `i.id, i.locale, i.subject, i.body, i.status, i.sent_at, i.finished_at, i.created_at,
  i.updated_at,
  case when i.status = 'draft' then (select count(*)::integer from newsletter_subscriber s
    where s.status = 'subscribed' and s.locale = i.locale) else i.recipients end as recipients,
  (select jsonb_build_object(
    'waiting', count(*) filter (where d.status in ('pending', 'claimed')),
    'sent', count(*) filter (where d.status = 'sent'),
    'skipped', count(*) filter (where d.status = 'skipped'))
   from newsletter_delivery d where d.issue_id = i.id) as copies
  from newsletter_issue i`

/** A page of the newsletters, newest first. */
export const listIssues = async (
  container: MedusaContainer,
  { q, limit, offset }: z.output<typeof issueQuery>
) => {
  const where = new Conditions().search(q, ["i.subject"])
  const issues = await runQuery<IssueDto>(
    container,
    `select ${ISSUE} where ${where.sql} order by i.created_at desc, i.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const [{ count }] = await runQuery<{ count: number }>(
    container,
    `select count(*)::integer as count from newsletter_issue i where ${where.sql}`,
    where.parameters
  )
  return { issues, count, limit, offset }
}

/** One newsletter with how far its sending is. @throws NOT_FOUND */
export const issueView = async (container: MedusaContainer, id: string): Promise<IssueDto> => {
  const [found] = await runQuery<IssueDto>(container, `select ${ISSUE} where i.id = ?`, [id])
  if (!found) {
    throw notFound("Newsletter", id)
  }
  return found
}
