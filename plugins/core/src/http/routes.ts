import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "../access/routes"
import { page } from "./fields"
import {
  auditEntryDto,
  auditQuery,
  jobDto,
  messageDto,
  messageQuery,
  savedViewDto,
  savedViewInput,
  savedViewRename,
  savedViewsQuery,
} from "./schemas"

const view = z.object({ view: savedViewDto })

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
  listSavedViews: {
    method: "GET",
    path: "/me/saved-views",
    on: ["admin"],
    summary: "The filters of a list that the signed-in person keeps, by name",
    access: { for: "signed_in" },
    query: savedViewsQuery,
    response: z.object({ views: z.array(savedViewDto) }),
  },
  saveView: {
    method: "POST",
    path: "/me/saved-views",
    on: ["admin"],
    summary: "Keep filters of a list under a name",
    access: { for: "signed_in" },
    body: savedViewInput,
    response: view,
    status: 201,
  },
  renameView: {
    method: "POST",
    path: "/me/saved-views/:id",
    on: ["admin"],
    summary: "Give kept filters another name",
    access: { for: "signed_in" },
    body: savedViewRename,
    response: view,
  },
  deleteView: {
    method: "DELETE",
    path: "/me/saved-views/:id",
    on: ["admin"],
    summary: "Forget kept filters",
    access: { for: "signed_in" },
    response: z.object({ id: z.string(), object: z.string(), deleted: z.boolean() }),
  },
})
