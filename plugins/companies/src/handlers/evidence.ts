import { clock, handler } from "@wholesale/core"
import { verificationRoutes as routes } from "../http/routes-verification"
import { certificationView, listCertifications, listDocuments } from "../queries/evidence"
import { deleteDocument as remove } from "../workflows/verification/documents"
import { verificationOf } from "../workflows/verification/services"
import { uploadCompanyDocumentWorkflow } from "../workflows/verification/upload-document"
import { sendDocument } from "./send-document"

export const getDocuments = handler(routes.listDocuments, ({ scope, principal, query }) =>
  listDocuments(scope, principal.company.id, query)
)

export const uploadDocument = handler(
  routes.uploadDocument,
  async ({ scope, principal, by, file }) => {
    const { result } = await uploadCompanyDocumentWorkflow(scope).run({
      input: {
        company_id: principal.company.id,
        by,
        // Multipart headers arrive as latin1; browsers send them as UTF-8.
        file_name: Buffer.from(file.originalname, "latin1").toString("utf8"),
        content: file.buffer.toString("base64"),
      },
    })
    return { document: result }
  }
)

export const downloadDocument = handler(
  routes.downloadDocument,
  ({ scope, principal, params, by, res }) =>
    sendDocument(scope, res, { document_id: params.id, company_id: principal.company.id, by })
)

export const deleteDocument = handler(
  routes.deleteDocument,
  async ({ scope, principal, params, by }) => {
    await remove(scope, { document_id: params.id, company_id: principal.company.id, by })
    return { id: params.id, object: "document", deleted: true }
  }
)

export const getCertifications = handler(routes.listCertifications, ({ scope, principal, query }) =>
  listCertifications(scope, { ...query, company_id: principal.company.id })
)

export const addCertification = handler(
  routes.addCertification,
  async ({ scope, principal, by, body }) => {
    const id = await verificationOf(scope).addCertification({
      company_id: principal.company.id,
      certification: body,
      by,
      now: clock.now(),
    })
    return { certification: await certificationView(scope, id) }
  }
)

export const removeCertification = handler(
  routes.removeCertification,
  async ({ scope, principal, params, by }) => {
    await verificationOf(scope).removeCertification({
      certification_id: params.id,
      company_id: principal.company.id,
      by,
      now: clock.now(),
    })
    return { id: params.id, object: "certification", deleted: true }
  }
)
