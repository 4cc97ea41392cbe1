import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { membershipService } from "../shared/services"

type PasswordResetEvent = { entity_id: string; actor_type: string; token: string }

/** Medusa makes the token and leaves its delivery to whoever listens. */
const sendPasswordResetLink = async ({
  event: { data },
  container,
}: SubscriberArgs<PasswordResetEvent>) => {
  const { entity_id: email, actor_type, token } = data
  if (actor_type === "user" || actor_type === "customer") {
    await membershipService(container).sendPasswordReset({ actor_type, email, token })
  }
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }

export default sendPasswordResetLink
