import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Emits an event of Medusa's workflows for its subscribers, once and as best it can: the fact that it
 * tells of is kept, and must not be done again because nobody could be told.
 */
export const tellMedusa = async (
  container: MedusaContainer,
  name: string,
  data: Record<string, string>
): Promise<void> => {
  try {
    const event = { name, data: { ...data, no_notification: true } }
    await container.resolve(Modules.EVENT_BUS).emit(event)
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`${name} was not emitted: ${error}`)
  }
}
