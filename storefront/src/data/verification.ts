import "server-only"
import type {
  CaseItemDto,
  CertificationDto,
  DocumentDto,
  ProgressDto,
} from "@wholesale/companies/http/verification"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale/company"

export type { CaseItemDto, CertificationDto, DocumentDto, ProgressDto }
export type Level = ProgressDto["levels"][number]

const itemPath = (level: number, requirement: string) =>
  `${BASE}/verification/${level}/items/${encodeURIComponent(requirement)}`

export const getProgress = async () =>
  (await request<{ progress: ProgressDto }>(`${BASE}/verification`)).progress

export const attest = async (level: number, requirement: string, statement: string) =>
  await request(itemPath(level, requirement), { method: "POST", body: { statement } })

export const attachDocument = async (level: number, requirement: string, documentId: string) =>
  await request(`${itemPath(level, requirement)}/documents`, {
    method: "POST",
    body: { document_id: documentId },
  })

export const detachDocument = async (level: number, requirement: string, documentId: string) =>
  await request(`${itemPath(level, requirement)}/documents/${encodeURIComponent(documentId)}`, {
    method: "DELETE",
  })

export const submitLevel = async (level: number) =>
  await request(`${BASE}/verification/${level}/submit`, { method: "POST", body: {} })

export const withdrawLevel = async (level: number) =>
  await request(`${BASE}/verification/${level}/withdraw`, { method: "POST", body: {} })

export const listDocuments = async (page: PageRequest) =>
  await request<Page<"documents", DocumentDto>>(`${BASE}/documents`, { query: toOffset(page) })

export const deleteDocument = async (id: string) =>
  await request(`${BASE}/documents/${encodeURIComponent(id)}`, { method: "DELETE" })

export const listCertifications = async () =>
  (
    await request<Page<"certifications", CertificationDto>>(`${BASE}/certifications`, {
      query: { limit: 100 },
    })
  ).certifications

export type NewCertification = {
  type: string
  issuer: string
  number: string | null
  scope: string | null
  valid_from: string
  valid_to: string
  document_id: string
}

export const createCertification = async (certification: NewCertification) =>
  await request(`${BASE}/certifications`, { method: "POST", body: certification })

export const deleteCertification = async (id: string) =>
  await request(`${BASE}/certifications/${encodeURIComponent(id)}`, { method: "DELETE" })
