import { handler } from "@wholesale/core"
import { routes } from "../../../../../http/routes"
import { retrieveMail } from "../../../../../queries/mailbox"

export const GET = handler(
  routes.getMail,
  async ({ scope, params }) => await retrieveMail(scope, params.id)
)
