import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { line, page, paging, text } from "@wholesale/core/http/fields"
import { COMPANY_KINDS, companyDto, historyDto } from "./company"
import {
  approveInput,
  CASE_STATES,
  caseDto,
  CERTIFICATION_STATUSES,
  certificationDto,
  decisionInput,
  documentDto,
  queueRowDto,
  requirementDto,
  requirementInput,
  requirementUpdate,
  reviewItemInput,
} from "./verification"

const nothing = z.object({}).strict()

const look = { for: "operator", permission: "operator.verification.read" } as const
const decide = { for: "operator", permission: "operator.verification.decide" } as const
const companies = { for: "operator", permission: "operator.companies.read" } as const

const oneCertification = z.object({ certification: certificationDto })
const oneRequirement = z.object({ requirement: requirementDto })
const certifications = page("certifications", certificationDto)
const caseView = z.object({
  case: caseDto,
  company: companyDto,
  history: z.array(historyDto),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
})

/** Query of every list of certificates. */
export const certificationQuery = z
  .object({ status: z.enum(CERTIFICATION_STATUSES).optional(), ...paging })
  .strict()

const queueQuery = z
  .object({
    state: z.enum(CASE_STATES).optional(),
    kind: z.enum(COMPANY_KINDS).optional(),
    level: z.coerce.number().int().min(1).max(3).optional(),
    /** `me`, `none` or a member's id. */
    assignee: line(60).optional(),
    q: line(100).optional(),
    ...paging,
  })
  .strict()

/** The review queue and the decisions of the operator's reviewers. */
const caseRoutes = defineRoutes({
  listCases: {
    method: "GET",
    path: "/verification-cases",
    on: ["admin"],
    summary: "The review queue",
    access: look,
    query: queueQuery,
    response: page("cases", queueRowDto),
  },
  getCase: {
    method: "GET",
    path: "/verification-cases/:id",
    on: ["admin"],
    summary: "A case with its checklist, company and history",
    access: look,
    response: caseView,
  },
  assignCase: {
    method: "POST",
    path: "/verification-cases/:id/assign",
    on: ["admin"],
    summary: "Give a case to a reviewer, or to nobody",
    access: decide,
    body: z.object({ assignee_id: line(60).nullable() }).strict(),
    response: caseView,
  },
  startReview: {
    method: "POST",
    path: "/verification-cases/:id/start",
    on: ["admin"],
    summary: "Begin the review of a submitted case",
    access: decide,
    body: nothing,
    response: caseView,
  },
  reviewItem: {
    method: "POST",
    path: "/verification-cases/:id/items/:item_id",
    on: ["admin"],
    summary: "Pass, fail or waive an item",
    access: decide,
    body: reviewItemInput,
    response: caseView,
  },
  approveCase: {
    method: "POST",
    path: "/verification-cases/:id/approve",
    on: ["admin"],
    summary: "Approve a case",
    access: decide,
    body: approveInput,
    response: caseView,
  },
  rejectCase: {
    method: "POST",
    path: "/verification-cases/:id/reject",
    on: ["admin"],
    summary: "Reject a case",
    access: decide,
    body: decisionInput,
    response: caseView,
  },
  askForInfo: {
    method: "POST",
    path: "/verification-cases/:id/needs-info",
    on: ["admin"],
    summary: "Send a case back with a question",
    access: decide,
    body: decisionInput,
    response: caseView,
  },
  revokeCase: {
    method: "POST",
    path: "/verification-cases/:id/revoke",
    on: ["admin"],
    summary: "Take an approval back",
    access: decide,
    body: decisionInput,
    response: caseView,
  },
})

/** What else the operator's staff see and set. */
const operatorRoutes = defineRoutes({
  reviewDocument: {
    method: "GET",
    path: "/verification-documents/:id/content",
    on: ["admin"],
    summary: "The content of any company's document, for review",
    access: look,
    download: true,
  },
  listRequirements: {
    method: "GET",
    path: "/verification-requirements",
    on: ["admin"],
    summary: "What is required, per kind, country and level",
    access: decide,
    response: z.object({ requirements: z.array(requirementDto) }),
  },
  addRequirement: {
    method: "POST",
    path: "/verification-requirements",
    on: ["admin"],
    summary: "Add a requirement",
    access: decide,
    body: requirementInput,
    response: oneRequirement,
    status: 201,
  },
  changeRequirement: {
    method: "POST",
    path: "/verification-requirements/:id",
    on: ["admin"],
    summary: "Change a requirement",
    access: decide,
    body: requirementUpdate,
    response: oneRequirement,
  },
  listAllCertifications: {
    method: "GET",
    path: "/certifications",
    on: ["admin"],
    summary: "Certificates of every company",
    access: look,
    query: certificationQuery,
    response: certifications,
  },
  decideCertification: {
    method: "POST",
    path: "/certifications/:id/decision",
    on: ["admin"],
    summary: "Verify or reject a certificate",
    access: decide,
    body: z.object({ status: z.enum(["verified", "rejected"]), note: text(2000) }).strict(),
    response: oneCertification,
  },
  listCompanyDocuments: {
    method: "GET",
    path: "/companies/:id/documents",
    on: ["admin"],
    summary: "Documents of any company, without their content",
    access: companies,
    query: z.object(paging).strict(),
    response: page("documents", documentDto),
  },
  listCompanyCertifications: {
    method: "GET",
    path: "/companies/:id/certifications",
    on: ["admin"],
    summary: "Certificates of any company",
    access: companies,
    query: certificationQuery,
    response: certifications,
  },
})

/** The operator's side of verification. */
export const reviewRoutes = { ...caseRoutes, ...operatorRoutes }
