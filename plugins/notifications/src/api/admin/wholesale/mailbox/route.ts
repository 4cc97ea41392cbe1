import { handler } from "@wholesale/core"
import { routes } from "../../../../http/routes"
import { listMailbox } from "../../../../queries/mailbox"

export const GET = handler(
  routes.listMailbox,
  async ({ scope, query }) => await listMailbox(scope, query)
)
