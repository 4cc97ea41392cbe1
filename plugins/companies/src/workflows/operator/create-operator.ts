import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Person } from "../../modules/membership/types"
import { SYSTEM } from "../../domain/system-actor"
import { membershipService } from "../../shared/services"
import { ensureActorStep } from "../account/steps/ensure-actor"
import { ensureIdentityStep } from "../account/steps/ensure-identity"

export type NewOperator = {
  email: string
  password: string
  first_name: string
  last_name: string
  locale?: "en" | "de"
}

/** The roles are synchronised first: this may be what runs first in a new database. */
const ensureOperatorAdminStep = createStep(
  "ensure-operator-admin",
  async (person: Person, { container }) => {
    const members = membershipService(container)
    await members.syncBuiltInRoles()
    return new StepResponse(await members.ensureOperatorAdmin({ person, by: SYSTEM }))
  }
)

export const createOperatorWorkflow = createWorkflow(
  "create-operator",
  (input: WorkflowData<NewOperator>) => {
    const identity = ensureIdentityStep({
      email: input.email,
      actor_type: "user",
      password: input.password,
      otherwise: "CREDENTIALS_WRONG",
      fault: "operator.identity",
    })
    const actor = ensureActorStep({
      auth_identity_id: identity.id,
      actor_type: "user",
      email: input.email,
      first_name: input.first_name,
      last_name: input.last_name,
      fault: "operator.actor",
    })
    const person = transform({ input, actor }, ({ input, actor }) => ({
      actor_type: "user" as const,
      actor_id: actor.id,
      email: input.email,
      name: actor.name,
      locale: input.locale ?? "en",
    }))
    const member = ensureOperatorAdminStep(person)
    return new WorkflowResponse(
      transform({ member, actor }, ({ member, actor }) => ({
        member_id: member.member_id,
        user_id: actor.id,
      }))
    )
  }
)

/**
 * Makes an administrator of the operator, or finds the one that exists; safe to repeat.
 * @throws CREDENTIALS_WRONG when the address has a login with another password
 */
export const createOperator = async (
  container: MedusaContainer,
  operator: NewOperator
): Promise<{ member_id: string; user_id: string }> => {
  const email = operator.email.trim().toLowerCase()
  const { result } = await createOperatorWorkflow(container).run({ input: { ...operator, email } })
  return result
}
