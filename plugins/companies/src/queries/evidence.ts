import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { notFound } from "@wholesale/core"
import {
  certificationDto,
  documentDto,
  requirementDto,
  type CertificationDto,
  type DocumentDto,
  type RequirementDto,
} from "../http/verification"
import { Conditions, runQuery } from "@wholesale/core"

type Paging = { limit: number; offset: number }
type Json = { json: unknown }

const CERTIFICATION_JSON = `to_jsonb(c) || jsonb_build_object('document',
  (select to_jsonb(d) from company_document d where d.id = c.document_id))`

const countOf = async (container: MedusaContainer, from: string, where: Conditions) => {
  const sql = `select count(*) as count from ${from} where ${where.sql}`
  const [{ count }] = await runQuery<{ count: string }>(container, sql, where.parameters)
  return Number(count)
}

/** A company's documents, newest first. */
export const listDocuments = async (
  container: MedusaContainer,
  companyId: string,
  { limit, offset }: Paging
): Promise<{ documents: DocumentDto[]; count: number } & Paging> => {
  const where = new Conditions().add("d.company_id = ?", companyId).add("d.deleted_at is null")
  const rows = await runQuery<Json>(
    container,
    `select to_jsonb(d) as json from company_document d where ${where.sql}
     order by d.created_at desc, d.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const documents = z.array(documentDto).parse(rows.map(({ json }) => json))
  return { documents, count: await countOf(container, "company_document d", where), limit, offset }
}

export type CertificationFilters = Paging & { company_id?: string; status?: string }

/** Certifications of one company, or of all for the operator; what ends first comes first. */
export const listCertifications = async (
  container: MedusaContainer,
  { company_id: companyId, status, limit, offset }: CertificationFilters
): Promise<{ certifications: CertificationDto[]; count: number } & Paging> => {
  const where = new Conditions()
    .add("c.deleted_at is null")
    .when(companyId, "c.company_id = ?")
    .when(status, "c.status = ?")
  const rows = await runQuery<Json>(
    container,
    `select ${CERTIFICATION_JSON} as json from company_certification c where ${where.sql}
     order by c.valid_to, c.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const certifications = z.array(certificationDto).parse(rows.map(({ json }) => json))
  const count = await countOf(container, "company_certification c", where)
  return { certifications, count, limit, offset }
}

/** One certification. @throws NOT_FOUND */
export const certificationView = async (
  container: MedusaContainer,
  id: string
): Promise<CertificationDto> => {
  const [row] = await runQuery<Json>(
    container,
    `select ${CERTIFICATION_JSON} as json from company_certification c
     where c.id = ? and c.deleted_at is null`,
    [id]
  )
  if (!row) {
    throw notFound("Certification", id)
  }
  return certificationDto.parse(row.json)
}

/** The operator's requirement rows, or one of them. */
export const listRequirements = async (
  container: MedusaContainer,
  id?: string
): Promise<RequirementDto[]> => {
  const where = new Conditions().add("r.deleted_at is null").when(id, "r.id = ?")
  const rows = await runQuery<Json>(
    container,
    `select to_jsonb(r) as json from verification_requirement r where ${where.sql}
     order by r.kind, r.level, r.created_at, r.key, r.country_code`,
    where.parameters
  )
  return z.array(requirementDto).parse(rows.map(({ json }) => json))
}
