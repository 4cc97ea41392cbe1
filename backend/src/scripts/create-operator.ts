import { parseArgs } from "node:util"

import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createOperator } from "@wholesale/companies"
import { refuse } from "@wholesale/core"

const operatorInput = z.object({
  email: z.email(),
  password: z.string().min(10).max(200),
  first_name: z.string().min(1).default("Operator"),
  last_name: z.string().min(1).default("Administrator"),
})

/**
 * `medusa exec ./src/scripts/create-operator.js -- --email … --password …` makes an administrator of
 * the operator; OPERATOR_EMAIL and OPERATOR_PASSWORD say the same. Repeating it changes nothing.
 * @throws INVALID_INPUT, CREDENTIALS_WRONG
 */
export default async function createOperatorScript({ container, args }: ExecArgs) {
  const { values } = parseArgs({
    args,
    strict: false,
    options: {
      email: { type: "string" },
      password: { type: "string" },
      first_name: { type: "string" },
      last_name: { type: "string" },
    },
  })
  const parsed = operatorInput.safeParse({
    ...values,
    email: values.email ?? process.env.OPERATOR_EMAIL,
    password: values.password ?? process.env.OPERATOR_PASSWORD,
  })
  if (!parsed.success) {
    throw refuse(
      "INVALID_INPUT",
      "Say who: --email ann@example.com --password <at least 10 characters>, or OPERATOR_EMAIL and OPERATOR_PASSWORD"
    )
  }
  await createOperator(container, parsed.data)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`${parsed.data.email} is an administrator of the operator`)
}
