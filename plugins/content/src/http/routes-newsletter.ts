import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { ok, page } from "@wholesale/core/http/fields"
import {
  doneDto,
  issueDto,
  issueInput,
  issueQuery,
  removeSubscriberInput,
  sendIssueInput,
  signUpInput,
  subscriberDto,
  subscriberExportQuery,
  subscriberQuery,
  tokenInput,
} from "./newsletter"

const editors = { for: "operator", permission: "operator.content" } as const
const oneIssue = z.object({ issue: issueDto })

/** What readers of the newsletter do, with nothing but the token of a mail. */
export const subscriberRoutes = defineRoutes({
  signUp: {
    method: "POST",
    path: "/newsletter/sign-ups",
    on: ["store"],
    summary: "Ask for the newsletter; a link to confirm goes to the address",
    access: { for: "public" },
    body: signUpInput,
    response: doneDto,
  },
  confirm: {
    method: "POST",
    path: "/newsletter/confirmations",
    on: ["store"],
    summary: "Confirm a sign-up with the token of its mail",
    access: { for: "public" },
    body: tokenInput,
    response: doneDto,
  },
  unsubscribe: {
    method: "POST",
    path: "/newsletter/unsubscriptions",
    on: ["store"],
    summary: "Sign off with the token of any issue",
    access: { for: "public" },
    body: tokenInput,
    response: doneDto,
  },
})

/** What the operator does with the list of subscribers. */
export const audienceRoutes = defineRoutes({
  listSubscribers: {
    method: "GET",
    path: "/newsletter/subscribers",
    on: ["admin"],
    summary: "Everybody who asked for the newsletter, newest first",
    access: editors,
    query: subscriberQuery,
    response: page("subscribers", subscriberDto),
  },
  exportSubscribers: {
    method: "GET",
    path: "/newsletter/subscribers/export",
    on: ["admin"],
    summary: "The same as CSV",
    access: editors,
    query: subscriberExportQuery,
    download: true,
  },
  removeSubscriber: {
    method: "POST",
    path: "/newsletter/subscribers/:id/status",
    on: ["admin"],
    summary: "Take somebody off the list who asked for it elsewhere, or whose mail comes back",
    access: editors,
    body: removeSubscriberInput,
    response: z.object({ subscriber: subscriberDto }),
  },
})

/** What the operator writes and sends. */
export const issueRoutes = defineRoutes({
  listIssues: {
    method: "GET",
    path: "/newsletter/issues",
    on: ["admin"],
    summary: "Newsletters, newest first, with how far their sending is",
    access: editors,
    query: issueQuery,
    response: page("issues", issueDto),
  },
  createIssue: {
    method: "POST",
    path: "/newsletter/issues",
    on: ["admin"],
    summary: "Begin a newsletter as a draft",
    access: editors,
    body: issueInput,
    response: oneIssue,
    status: 201,
  },
  getIssue: {
    method: "GET",
    path: "/newsletter/issues/:id",
    on: ["admin"],
    summary: "One newsletter with how far its sending is",
    access: editors,
    response: oneIssue,
  },
  saveIssue: {
    method: "POST",
    path: "/newsletter/issues/:id",
    on: ["admin"],
    summary: "Change a draft",
    access: editors,
    body: issueInput,
    response: oneIssue,
  },
  deleteIssue: {
    method: "DELETE",
    path: "/newsletter/issues/:id",
    on: ["admin"],
    summary: "Throw a draft away",
    access: editors,
    response: ok,
  },
  testIssue: {
    method: "POST",
    path: "/newsletter/issues/:id/test",
    on: ["admin"],
    summary: "Send a newsletter to oneself only",
    access: editors,
    body: z.strictObject({}),
    response: doneDto,
  },
  sendIssue: {
    method: "POST",
    path: "/newsletter/issues/:id/send",
    on: ["admin"],
    summary: "Send a newsletter to as many people as the sender was told",
    access: editors,
    body: sendIssueInput,
    response: oneIssue,
  },
})
