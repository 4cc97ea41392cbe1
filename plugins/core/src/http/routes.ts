import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "../access/routes"
import { auditEntryDto, auditQuery, jobDto, messageDto, messageQuery } from "./schemas"
import { page } from "./fields"

/** The routes of this plugin; `api/admin/wholesale` holds what they do. */
export const coreRoutes = defineRoutes({
  listMessages: {
    method: "GET",
    path: "/messages",
    on: ["admin"],
    summary: "List the messages of outbox and inbox, newest first",
    access: { for: "operator", permission: "operator.platform" },
    query: messageQuery,
    response: page("messages", messageDto),
  },
  replayMessage: {
    method: "POST",
    path: "/messages/:id/replay",
    on: ["admin"],
    summary: "Let a dead message be delivered again",
    access: { for: "operator", permission: "operator.platform" },
    response: z.object({ message: messageDto }),
  },
  listJobs: {
    method: "GET",
    path: "/jobs",
    on: ["admin"],
    summary: "List the recurring jobs with their newest run",
    access: { for: "operator", permission: "operator.platform" },
    response: z.object({ jobs: z.array(jobDto) }),
  },
  listAudit: {
    method: "GET",
    path: "/audit",
    on: ["admin"],
    summary: "Search the audit log, newest first",
    access: { for: "operator", permission: "operator.audit" },
    query: auditQuery,
    response: page("entries", auditEntryDto),
  },
})
