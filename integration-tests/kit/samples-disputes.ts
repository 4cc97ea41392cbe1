type Ids = Record<string, string>
type Call = [route: string, path: string, body?: unknown]

const MESSAGE = { text: "Mine" }
const ANSWER = { answer: "accept", amount: 1 }

/** What both sides of a dispute can do in it. */
const talk = (base: string, path: string): Call[] => [
  [`GET ${base}/:id`, path],
  [`POST ${base}/:id/messages`, `${path}/messages`, MESSAGE],
  [`POST ${base}/:id/offers`, `${path}/offers`, { amount: 1 }],
  [`POST ${base}/:id/answer`, `${path}/answer`, ANSWER],
  [`POST ${base}/:id/escalate`, `${path}/escalate`, {}],
  [`GET ${base}/:id/files/:file_id`, `${path}/files/dispf_none`],
]

/** Calls that name another company's order or dispute in their path. */
export const disputePathCalls = (ids: Ids): Call[] => {
  const order = `/orders/${ids.orders ?? "sord_none"}`
  const line = { shipment_id: "ship_none", line_id: "sol_none", quantity: 1 }
  return [
    ["GET /orders/:id/claimable", `${order}/claimable`],
    [
      "POST /orders/:id/disputes",
      `${order}/disputes`,
      { text: "Mine", lines: [{ ...line, reason_code: "not_received" }] },
    ],
    ...talk("/disputes", "/disputes/disp_none"),
    ["POST /disputes/:id/withdraw", "/disputes/disp_none/withdraw", {}],
    ...talk("/company/disputes", "/company/disputes/disp_none"),
  ]
}
