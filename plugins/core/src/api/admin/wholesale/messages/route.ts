import { handler } from "../../../../access/handler"
import { toMessageDto } from "../../../../http/message-dto"
import { coreRoutes } from "../../../../http/routes"
import { OUTBOX_MODULE, type OutboxModuleService } from "../../../../modules/outbox"

export const GET = handler(coreRoutes.listMessages, async ({ query, scope }) => {
  const { limit, offset, ...filters } = query
  const outbox = scope.resolve<OutboxModuleService>(OUTBOX_MODULE)
  const [messages, count] = await outbox.listAndCountOutboxMessages(filters, {
    take: limit,
    skip: offset,
    order: { created_at: "DESC", id: "DESC" },
  })
  return { messages: messages.map(toMessageDto), count, limit, offset }
})
