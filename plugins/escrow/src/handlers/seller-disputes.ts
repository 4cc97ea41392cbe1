import type { MedusaContainer } from "@medusajs/framework/types"
import { handler, type CompanyPrincipal } from "@wholesale/core"
import { escalateDispute } from "../disputes/end-talks"
import { answerOffer, makeOffer, sendMessage } from "../disputes/speak"
import { sellerDisputeRoutes as routes } from "../http/routes-disputes"
import { disputeView, listDisputes } from "../queries/disputes"
import { sendFileOf, takeFile } from "./dispute-files"

const asSeller = ({ company }: CompanyPrincipal) =>
  ({ as: "seller", company_id: company.id }) as const

const view = async (scope: MedusaContainer, principal: CompanyPrincipal, id: string) => ({
  dispute: await disputeView(scope, id, asSeller(principal)),
})

export const getCompanyDisputes = handler(
  routes.listCompanyDisputes,
  ({ scope, principal, query }) => listDisputes(scope, asSeller(principal), query)
)

export const getCompanyDispute = handler(routes.getCompanyDispute, ({ scope, principal, params }) =>
  view(scope, principal, params.id)
)

export const writeInCompanyDispute = handler(
  routes.writeInCompanyDispute,
  async ({ scope, principal, params, body, by }) => {
    await sendMessage(scope, { dispute_id: params.id, party: asSeller(principal), by }, body)
    return await view(scope, principal, params.id)
  }
)

export const offerInCompanyDispute = handler(
  routes.offerInCompanyDispute,
  async ({ scope, principal, params, body, by }) => {
    const offer = { amount: BigInt(body.amount), text: body.text ?? null }
    await makeOffer(scope, { dispute_id: params.id, party: asSeller(principal), by }, offer)
    return await view(scope, principal, params.id)
  }
)

export const answerBuyersOffer = handler(
  routes.answerBuyersOffer,
  async ({ scope, principal, params, body, by }) => {
    const answer = { answer: body.answer, amount: BigInt(body.amount) }
    await answerOffer(scope, { dispute_id: params.id, party: asSeller(principal), by }, answer)
    return await view(scope, principal, params.id)
  }
)

export const escalateCompanyDispute = handler(
  routes.escalateCompanyDispute,
  async ({ scope, principal, params, body, by }) => {
    const speaking = { dispute_id: params.id, party: asSeller(principal), by }
    await escalateDispute(scope, speaking, body.text ?? null)
    return await view(scope, principal, params.id)
  }
)

export const sendCompanyDisputeFile = handler(
  routes.sendCompanyDisputeFile,
  ({ scope, file, by }) => takeFile(scope, file, by)
)

export const getCompanyDisputeFile = handler(
  routes.getCompanyDisputeFile,
  ({ scope, principal, params, res }) => sendFileOf(scope, res, params, asSeller(principal))
)
