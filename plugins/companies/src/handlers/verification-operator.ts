import { clock, handler } from "@wholesale/core"
import { verificationRoutes as routes } from "../http/routes-verification"
import { findCompany } from "../queries/companies"
import {
  certificationView,
  listCertifications,
  listDocuments,
  listRequirements,
} from "../queries/evidence"
import { verificationOf } from "../workflows/verification/services"
import { sendDocument } from "./send-document"

export const reviewDocument = handler(routes.reviewDocument, ({ scope, params, by, res }) =>
  sendDocument(scope, res, { document_id: params.id, by })
)

export const getRequirements = handler(routes.listRequirements, async ({ scope }) => ({
  requirements: await listRequirements(scope),
}))

export const addRequirement = handler(routes.addRequirement, async ({ scope, body, by }) => {
  const id = await verificationOf(scope).addRequirement({ requirement: body, by })
  const [requirement] = await listRequirements(scope, id)
  return { requirement }
})

export const changeRequirement = handler(
  routes.changeRequirement,
  async ({ scope, params, body, by }) => {
    await verificationOf(scope).changeRequirement({
      id: params.id,
      change: body,
      by,
      now: clock.now(),
    })
    const [requirement] = await listRequirements(scope, params.id)
    return { requirement }
  }
)

export const getAllCertifications = handler(routes.listAllCertifications, ({ scope, query }) =>
  listCertifications(scope, query)
)

export const decideCertification = handler(
  routes.decideCertification,
  async ({ scope, params, body, by }) => {
    const id = await verificationOf(scope).decideCertification({
      certification_id: params.id,
      ...body,
      by,
      now: clock.now(),
    })
    return { certification: await certificationView(scope, id) }
  }
)

export const getCompanyDocuments = handler(
  routes.listCompanyDocuments,
  async ({ scope, params, query }) => {
    const { id } = await findCompany(scope, params.id)
    return await listDocuments(scope, id, query)
  }
)

export const getCompanyCertifications = handler(
  routes.listCompanyCertifications,
  async ({ scope, params, query }) => {
    const { id } = await findCompany(scope, params.id)
    return await listCertifications(scope, { ...query, company_id: id })
  }
)
