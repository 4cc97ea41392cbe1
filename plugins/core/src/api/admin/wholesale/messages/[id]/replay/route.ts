import { handler } from "../../../../../../access/handler"
import { toMessageDto } from "../../../../../../http/message-dto"
import { coreRoutes } from "../../../../../../http/routes"
import { OUTBOX_MODULE, type OutboxModuleService } from "../../../../../../modules/outbox"
import { replayMessageWorkflow } from "../../../../../../workflows/replay-message"

export const POST = handler(coreRoutes.replayMessage, async ({ params, by, scope }) => {
  await replayMessageWorkflow(scope).run({ input: { id: params.id, by } })
  const outbox = scope.resolve<OutboxModuleService>(OUTBOX_MODULE)
  return { message: toMessageDto(await outbox.retrieveOutboxMessage(params.id)) }
})
