import { clock, everyRow, handler, sendCsv } from "@wholesale/core"
import { audienceRoutes, issueRoutes } from "../http/routes-newsletter"
import {
  createIssue,
  deleteIssue,
  saveIssue,
  sendIssue,
} from "../modules/newsletter/operations/issues"
import { removeSubscriber } from "../modules/newsletter/operations/subscribe"
import { testIssue } from "../modules/newsletter/operations/test-issue"
import {
  findSubscribers,
  issueView,
  listIssues,
  listSubscribers,
  subscriberView,
} from "../queries/newsletter"
import { newsletterOf } from "../workflows/services"

export const getSubscribers = handler(audienceRoutes.listSubscribers, ({ scope, query }) =>
  listSubscribers(scope, query)
)

const COLUMNS = [
  "email",
  "locale",
  "status",
  "source",
  "consent_version",
  "consented_at",
  "confirmed_at",
  "unsubscribed_at",
  "company",
] as const

export const getSubscriberExport = handler(
  audienceRoutes.exportSubscribers,
  async ({ scope, query, res }) => {
    const rows = async function* () {
      for await (const one of everyRow((at) => findSubscribers(scope, query, at))) {
        yield COLUMNS.map((column) =>
          cellOf(column === "company" ? one.company?.name : one[column])
        )
      }
    }
    return await sendCsv(res, { name: "newsletter-subscribers", columns: COLUMNS, rows: rows() })
  }
)

/** The database gives dates where the answers of the API have texts. */
const cellOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value ?? "")

export const postSubscriberStatus = handler(
  audienceRoutes.removeSubscriber,
  async ({ scope, params: { id }, body: { status }, by }) => {
    await newsletterOf(scope).inTransaction((tx) =>
      removeSubscriber(tx, { id, status, by, now: clock.now() })
    )
    return { subscriber: await subscriberView(scope, id) }
  }
)

export const getIssues = handler(issueRoutes.listIssues, ({ scope, query }) =>
  listIssues(scope, query)
)

export const postIssues = handler(issueRoutes.createIssue, async ({ scope, body, by }) => {
  const id = await newsletterOf(scope).inTransaction((tx) =>
    createIssue(tx, body, { by, now: clock.now() })
  )
  return { issue: await issueView(scope, id) }
})

export const getIssue = handler(issueRoutes.getIssue, async ({ scope, params }) => ({
  issue: await issueView(scope, params.id),
}))

export const postIssue = handler(
  issueRoutes.saveIssue,
  async ({ scope, params: { id }, body, by }) => {
    await newsletterOf(scope).inTransaction((tx) =>
      saveIssue(tx, { id, by, now: clock.now() }, body)
    )
    return { issue: await issueView(scope, id) }
  }
)

export const removeIssue = handler(issueRoutes.deleteIssue, async ({ scope, params: { id } }) => {
  await newsletterOf(scope).inTransaction((tx) => deleteIssue(tx, id))
  return { id, object: "newsletter_issue", deleted: true }
})

export const postTest = handler(
  issueRoutes.testIssue,
  async ({ scope, params: { id }, principal }) => {
    await newsletterOf(scope).inTransaction((tx) => testIssue(tx, id, principal.member_id))
    return { done: true }
  }
)

export const postSend = handler(
  issueRoutes.sendIssue,
  async ({ scope, params: { id }, body: { count }, by }) => {
    await newsletterOf(scope).inTransaction((tx) =>
      sendIssue(tx, { id, by, now: clock.now() }, count)
    )
    return { issue: await issueView(scope, id) }
  }
)
