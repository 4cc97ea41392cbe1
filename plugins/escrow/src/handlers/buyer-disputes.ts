import type { MedusaContainer } from "@medusajs/framework/types"
import { handler, type CompanyPrincipal } from "@wholesale/core"
import { escalateDispute, withdrawDispute as withdraw } from "../disputes/end-talks"
import { openDispute as open } from "../disputes/open-dispute"
import { answerOffer, makeOffer, sendMessage } from "../disputes/speak"
import { buyerDisputeRoutes as routes } from "../http/routes-disputes"
import { claimableView, disputeView, listDisputes } from "../queries/disputes"
import { sendFileOf, takeFile } from "./dispute-files"

const asBuyer = ({ company }: CompanyPrincipal) =>
  ({ as: "buyer", company_id: company.id }) as const

const view = async (scope: MedusaContainer, principal: CompanyPrincipal, id: string) => ({
  dispute: await disputeView(scope, id, asBuyer(principal)),
})

export const getClaimable = handler(routes.getClaimable, async ({ scope, principal, params }) => ({
  claimable: await claimableView(scope, params.id, principal.company.id),
}))

export const openDispute = handler(
  routes.openDispute,
  async ({ scope, principal, params, body, by }) => {
    const lines = body.lines.map(({ amount, ...line }) => ({
      ...line,
      amount: typeof amount === "number" ? BigInt(amount) : null,
    }))
    const { text, file_ids } = body
    const opening = { text, file_ids, lines, shipping: BigInt(body.shipping) }
    const of = { order_id: params.id, buyer_id: principal.company.id }
    return await view(scope, principal, await open(scope, { ...of, ...opening }, by))
  }
)

export const getOwnDisputes = handler(routes.listOwnDisputes, ({ scope, principal, query }) =>
  listDisputes(scope, asBuyer(principal), query)
)

export const getOwnDispute = handler(routes.getOwnDispute, ({ scope, principal, params }) =>
  view(scope, principal, params.id)
)

export const writeInOwnDispute = handler(
  routes.writeInOwnDispute,
  async ({ scope, principal, params, body, by }) => {
    await sendMessage(scope, { dispute_id: params.id, party: asBuyer(principal), by }, body)
    return await view(scope, principal, params.id)
  }
)

export const offerInOwnDispute = handler(
  routes.offerInOwnDispute,
  async ({ scope, principal, params, body, by }) => {
    const offer = { amount: BigInt(body.amount), text: body.text ?? null }
    await makeOffer(scope, { dispute_id: params.id, party: asBuyer(principal), by }, offer)
    return await view(scope, principal, params.id)
  }
)

export const answerSellersOffer = handler(
  routes.answerSellersOffer,
  async ({ scope, principal, params, body, by }) => {
    const answer = { answer: body.answer, amount: BigInt(body.amount) }
    await answerOffer(scope, { dispute_id: params.id, party: asBuyer(principal), by }, answer)
    return await view(scope, principal, params.id)
  }
)

export const escalateOwnDispute = handler(
  routes.escalateOwnDispute,
  async ({ scope, principal, params, body, by }) => {
    const speaking = { dispute_id: params.id, party: asBuyer(principal), by }
    await escalateDispute(scope, speaking, body.text ?? null)
    return await view(scope, principal, params.id)
  }
)

export const withdrawDispute = handler(
  routes.withdrawDispute,
  async ({ scope, principal, params, body, by }) => {
    const speaking = { dispute_id: params.id, party: asBuyer(principal), by }
    await withdraw(scope, speaking, body.text ?? null)
    return await view(scope, principal, params.id)
  }
)

export const sendDisputeFile = handler(routes.sendDisputeFile, ({ scope, file, by }) =>
  takeFile(scope, file, by)
)

export const getOwnDisputeFile = handler(
  routes.getOwnDisputeFile,
  ({ scope, principal, params, res }) => sendFileOf(scope, res, params, asBuyer(principal))
)
