import { StepResponse } from "@medusajs/framework/workflows-sdk"
import type { HookContext, HookRegistry, UndoLog } from "./registry"

/** Runs a registry as a hook's handler; what it returns lets `undoParticipants` undo it. */
export const runParticipants = async <Input, Output>(
  registry: HookRegistry<Input, Output>,
  input: Input,
  { container }: HookContext
): Promise<StepResponse<Output[], UndoLog>> => {
  const { outputs, undo } = await registry.run(input, { container })
  return new StepResponse(outputs, undo)
}

/** The compensation that belongs to `runParticipants`. */
export const undoParticipants =
  <Input, Output>(registry: HookRegistry<Input, Output>) =>
  async (log: UndoLog | undefined, { container }: HookContext): Promise<void> => {
    await registry.undo(log, { container })
  }
