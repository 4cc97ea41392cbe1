import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { page } from "@wholesale/core/http/fields"
import {
  agentDto,
  ownTicketCardDto,
  ownTicketDto,
  ownTicketQuery,
  slaDto,
  slaInput,
  supportFileDto,
  ticketAnswerInput,
  ticketAssignInput,
  ticketCardDto,
  ticketChangeInput,
  ticketDto,
  ticketInput,
  ticketQuery,
  ticketReplyInput,
  ticketResolveInput,
} from "./support"

const FILE_MAX_BYTES = 10 * 1_048_576

const use = { for: "company", permission: "support.use" } as const
const help = { for: "operator", permission: "operator.support" } as const

const oneOwn = z.object({ ticket: ownTicketDto })
const one = z.object({ ticket: ticketDto })
const oneFile = z.object({ file: supportFileDto })
const oneSla = z.object({ sla: slaDto })

/** A company of any kind asks the operator; retailers in the store, the others in the dashboard. */
export const ownSupportRoutes = defineRoutes({
  listOwnTickets: {
    method: "GET",
    path: "/company/support-tickets",
    on: ["store", "admin"],
    summary: "The company's tickets, the one that changed last first",
    access: use,
    query: ownTicketQuery,
    response: page("tickets", ownTicketCardDto),
  },
  openTicket: {
    method: "POST",
    path: "/company/support-tickets",
    on: ["store", "admin"],
    summary: "Ask the operator; the same idempotency key opens the same ticket",
    access: use,
    body: ticketInput,
    response: oneOwn,
    status: 201,
  },
  getOwnTicket: {
    method: "GET",
    path: "/company/support-tickets/:id",
    on: ["store", "admin"],
    summary: "One ticket with everything that was said",
    access: use,
    response: oneOwn,
  },
  replyInTicket: {
    method: "POST",
    path: "/company/support-tickets/:id/messages",
    on: ["store", "admin"],
    summary: "Write to the operator; takes a resolved ticket up again for 14 days",
    access: use,
    body: ticketReplyInput,
    response: oneOwn,
    status: 201,
  },
  resolveOwnTicket: {
    method: "POST",
    path: "/company/support-tickets/:id/resolve",
    on: ["store", "admin"],
    summary: "Say that it is settled",
    access: use,
    body: z.object({}).strict(),
    response: oneOwn,
  },
  reopenOwnTicket: {
    method: "POST",
    path: "/company/support-tickets/:id/reopen",
    on: ["store", "admin"],
    summary: "Take a resolved ticket up again, for 14 days",
    access: use,
    body: z.object({}).strict(),
    response: oneOwn,
  },
  sendOwnSupportFile: {
    method: "POST",
    path: "/company/support-files",
    on: ["store", "admin"],
    summary: "Send a PDF, PNG or JPEG of at most 10 MB to show in a ticket",
    access: use,
    upload: { max_bytes: FILE_MAX_BYTES },
    response: oneFile,
    status: 201,
  },
  getOwnSupportFile: {
    method: "GET",
    path: "/company/support-tickets/:id/files/:file_id",
    on: ["store", "admin"],
    summary: "A file that was shown",
    access: use,
    download: true,
  },
})

/** The operator's desk. */
export const operatorSupportRoutes = defineRoutes({
  listTickets: {
    method: "GET",
    path: "/support-tickets",
    on: ["admin"],
    summary: "Every company's tickets, what is due first on top",
    access: help,
    query: ticketQuery,
    response: page("tickets", ticketCardDto),
  },
  getTicket: {
    method: "GET",
    path: "/support-tickets/:id",
    on: ["admin"],
    summary: "Any ticket with notes, history and its order",
    access: help,
    response: one,
  },
  answerTicket: {
    method: "POST",
    path: "/support-tickets/:id/messages",
    on: ["admin"],
    summary: "Answer, with or without resolving, or write a note",
    access: help,
    body: ticketAnswerInput,
    response: one,
    status: 201,
  },
  changeTicket: {
    method: "POST",
    path: "/support-tickets/:id",
    on: ["admin"],
    summary: "Set the priority, which brings other times, or the category",
    access: help,
    body: ticketChangeInput,
    response: one,
  },
  resolveTicket: {
    method: "POST",
    path: "/support-tickets/:id/resolve",
    on: ["admin"],
    summary: "Resolve without a further word",
    access: help,
    body: ticketResolveInput,
    response: one,
  },
  reopenTicket: {
    method: "POST",
    path: "/support-tickets/:id/reopen",
    on: ["admin"],
    summary: "Take a resolved ticket up again, for 14 days",
    access: help,
    body: z.object({}).strict(),
    response: one,
  },
  assignTickets: {
    method: "POST",
    path: "/support-assignments",
    on: ["admin"],
    summary: "Give tickets to somebody, or to nobody",
    access: help,
    body: ticketAssignInput,
    response: z.object({
      /** The tickets that somebody else looks after now. */
      changed: z.array(z.string()),
    }),
  },
  listAgents: {
    method: "GET",
    path: "/support-agents",
    on: ["admin"],
    summary: "Who works on tickets, and which of them the caller is",
    access: help,
    response: z.object({ agents: z.array(agentDto), me: z.string() }),
  },
  sendSupportFile: {
    method: "POST",
    path: "/support-files",
    on: ["admin"],
    summary: "Send a PDF, PNG or JPEG of at most 10 MB to show in a ticket",
    access: help,
    upload: { max_bytes: FILE_MAX_BYTES },
    response: oneFile,
    status: 201,
  },
  getSupportFile: {
    method: "GET",
    path: "/support-tickets/:id/files/:file_id",
    on: ["admin"],
    summary: "A file that was shown, also in a note",
    access: help,
    download: true,
  },
  getSla: {
    method: "GET",
    path: "/support-sla",
    on: ["admin"],
    summary: "Minutes to the first answer and to the resolution, by priority",
    access: help,
    response: oneSla,
  },
  changeSla: {
    method: "POST",
    path: "/support-sla",
    on: ["admin"],
    summary: "Set them for tickets that are opened or get another priority from now on",
    access: help,
    body: slaInput,
    response: oneSla,
  },
})
