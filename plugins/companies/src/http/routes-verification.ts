import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { line, ok, page, paging } from "@wholesale/core/http/fields"
import { certificationQuery, reviewRoutes } from "./routes-review"
import {
  attestInput,
  certificationDto,
  certificationInput,
  documentDto,
  progressDto,
} from "./verification"

const MEGABYTE = 1_048_576
const both = ["admin", "store"] as const
const nothing = z.object({}).strict()
const pageQuery = z.object(paging).strict()

const read = { for: "company", permission: "verification.read" } as const
const submit = { for: "company", permission: "verification.submit" } as const
const progress = z.object({ progress: progressDto })
const oneCertification = z.object({ certification: certificationDto })
const certifications = page("certifications", certificationDto)
const documents = page("documents", documentDto)
/** What an applicant does about the verification of their company. */
const applicantRoutes = defineRoutes({
  getProgress: {
    method: "GET",
    path: "/company/verification",
    on: both,
    summary: "The company's way through the levels and what is missing next",
    access: read,
    response: progress,
  },
  attestItem: {
    method: "POST",
    path: "/company/verification/:level/items/:requirement_key",
    on: both,
    summary: "State something for a requirement",
    access: submit,
    body: attestInput,
    response: progress,
  },
  attachDocument: {
    method: "POST",
    path: "/company/verification/:level/items/:requirement_key/documents",
    on: both,
    summary: "Put a document to a requirement",
    access: submit,
    body: z.object({ document_id: line(60) }).strict(),
    response: progress,
  },
  detachDocument: {
    method: "DELETE",
    path: "/company/verification/:level/items/:requirement_key/documents/:document_id",
    on: both,
    summary: "Take a document away from a requirement",
    access: submit,
    response: progress,
  },
  submitCase: {
    method: "POST",
    path: "/company/verification/:level/submit",
    on: both,
    summary: "Submit a level for review",
    access: submit,
    body: nothing,
    response: progress,
  },
  withdrawCase: {
    method: "POST",
    path: "/company/verification/:level/withdraw",
    on: both,
    summary: "Take a submission back before its review begins",
    access: submit,
    body: nothing,
    response: progress,
  },
})

/** The company's documents and certificates. */
const evidenceRoutes = defineRoutes({
  listDocuments: {
    method: "GET",
    path: "/company/documents",
    on: both,
    summary: "Documents of the own company",
    access: read,
    query: pageQuery,
    response: documents,
  },
  uploadDocument: {
    method: "POST",
    path: "/company/documents",
    on: both,
    summary: "Upload a PDF, PNG or JPEG of at most 10 MB",
    access: submit,
    upload: { max_bytes: 10 * MEGABYTE },
    response: z.object({ document: documentDto }),
    status: 201,
  },
  downloadDocument: {
    method: "GET",
    path: "/company/documents/:id/content",
    on: both,
    summary: "A document's content",
    access: read,
    download: true,
  },
  deleteDocument: {
    method: "DELETE",
    path: "/company/documents/:id",
    on: both,
    summary: "Delete a document that no submission stands on",
    access: submit,
    response: ok,
  },
  listCertifications: {
    method: "GET",
    path: "/company/certifications",
    on: both,
    summary: "Certificates of the own company",
    access: read,
    query: certificationQuery,
    response: certifications,
  },
  addCertification: {
    method: "POST",
    path: "/company/certifications",
    on: both,
    summary: "Hand a certificate in for review",
    access: submit,
    body: certificationInput,
    response: oneCertification,
    status: 201,
  },
  removeCertification: {
    method: "DELETE",
    path: "/company/certifications/:id",
    on: both,
    summary: "Take a certificate out of the profile",
    access: submit,
    response: ok,
  },
})

/** Verification, its evidence and its review. */
export const verificationRoutes = { ...applicantRoutes, ...evidenceRoutes, ...reviewRoutes }
