type Call = [route: string, path: string, body?: unknown]

const TICKETS = "/company/support-tickets"
const NONE = `${TICKETS}/stick_none`

/** Calls that name another company's ticket in their path. */
export const supportPathCalls = (): Call[] => [
  [`GET ${TICKETS}/:id`, NONE],
  [`POST ${TICKETS}/:id/messages`, `${NONE}/messages`, { text: "Mine" }],
  [`POST ${TICKETS}/:id/resolve`, `${NONE}/resolve`, {}],
  [`POST ${TICKETS}/:id/reopen`, `${NONE}/reopen`, {}],
  [`GET ${TICKETS}/:id/files/:file_id`, `${NONE}/files/sfile_none`],
]

/** Calls that name another company's order in their body. */
export const supportBodyCalls = (ids: Record<string, string>): Call[] => [
  [
    `POST ${TICKETS}`,
    TICKETS,
    {
      category: "order",
      subject: "Mine",
      text: "Mine",
      order_id: ids.orders ?? "sord_none",
    },
  ],
]
