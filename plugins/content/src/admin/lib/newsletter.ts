import type { IssueDto, SubscriberDto } from "../../http/newsletter"

export const ISSUES = "/newsletter/issues"
export const SUBSCRIBERS = "/newsletter/subscribers"

export const ISSUE_COLORS = {
  draft: "grey",
  sending: "orange",
  sent: "green",
} as const satisfies Record<IssueDto["status"], string>

export const SUBSCRIBER_COLORS = {
  pending: "orange",
  subscribed: "green",
  unsubscribed: "grey",
  bounced: "red",
} as const satisfies Record<SubscriberDto["status"], string>
