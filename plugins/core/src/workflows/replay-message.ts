import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { By } from "../access/handler"
import { OUTBOX_MODULE, type OutboxModuleService } from "../modules/outbox"

export type ReplayMessageInput = { id: string; by: By }

export const replayMessageStepId = "replay-message"

/** Needs no compensation: it is the only step, and the service undoes itself on an error. */
export const replayMessageStep = createStep(
  replayMessageStepId,
  async ({ id, by }: ReplayMessageInput, { container }) => {
    await container.resolve<OutboxModuleService>(OUTBOX_MODULE).replay(id, by)
    return new StepResponse({ id })
  }
)

export const replayMessageWorkflowId = "replay-message-workflow"

/**
 * Lets a dead message be delivered again.
 * @throws NOT_FOUND, TRANSITION_NOT_ALLOWED
 */
export const replayMessageWorkflow = createWorkflow(
  replayMessageWorkflowId,
  (input: WorkflowData<ReplayMessageInput>) => new WorkflowResponse(replayMessageStep(input))
)
