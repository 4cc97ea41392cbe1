import type { MedusaContainer } from "@medusajs/framework/types"
import { handler } from "@wholesale/core"
import { decideDispute as decide } from "../disputes/decide-dispute"
import { escalateDispute } from "../disputes/end-talks"
import { sendMessage } from "../disputes/speak"
import { operatorDisputeRoutes as routes } from "../http/routes-disputes"
import { disputeView, listDisputes } from "../queries/disputes"
import { sendFileOf, takeFile } from "./dispute-files"

const OPERATOR = { as: "operator" } as const

const view = async (scope: MedusaContainer, id: string) => ({
  dispute: await disputeView(scope, id, OPERATOR),
})

export const getDisputes = handler(routes.listDisputes, ({ scope, query }) =>
  listDisputes(scope, OPERATOR, query)
)

export const getDispute = handler(routes.getDispute, ({ scope, params }) => view(scope, params.id))

export const writeInDispute = handler(
  routes.writeInDispute,
  async ({ scope, params, body, by }) => {
    await sendMessage(scope, { dispute_id: params.id, party: OPERATOR, by }, body)
    return await view(scope, params.id)
  }
)

export const takeOverDispute = handler(
  routes.takeOverDispute,
  async ({ scope, params, body, by }) => {
    const speaking = { dispute_id: params.id, party: OPERATOR, by }
    await escalateDispute(scope, speaking, body.text ?? null)
    return await view(scope, params.id)
  }
)

export const decideDispute = handler(routes.decideDispute, async ({ scope, params, body, by }) => {
  const decision = {
    text: body.text,
    shipping_refund: BigInt(body.shipping_refund),
    lines: body.lines.map(({ id, refund }) => ({ id, refund: BigInt(refund) })),
  }
  await decide(scope, params.id, decision, by)
  return await view(scope, params.id)
})

export const sendOperatorDisputeFile = handler(
  routes.sendOperatorDisputeFile,
  ({ scope, file, by }) => takeFile(scope, file, by)
)

export const getDisputeFile = handler(routes.getDisputeFile, ({ scope, params, res }) =>
  sendFileOf(scope, res, params, OPERATOR)
)
