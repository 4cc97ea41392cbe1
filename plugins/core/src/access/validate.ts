import type { z } from "@medusajs/framework/zod"
import { refuse } from "../shared/errors"

/** One problem of a request, by field, in words. */
export type InputIssue = { field: string; message: string }

/**
 * Checks one part of a request against its schema and returns the parsed value.
 * @throws INVALID_INPUT with `details.issues`, one per wrong field
 */
export const parseInput = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  where: "body" | "query"
): z.output<Schema> => {
  const result = schema.safeParse(input)
  if (result.success) {
    return result.data
  }
  const issues: InputIssue[] = result.error.issues.map((issue) => ({
    field: issue.path.join(".") || where,
    message: issue.message,
  }))
  const sentence = issues.map((issue) => `${issue.field}: ${issue.message}`).join("; ")
  throw refuse("INVALID_INPUT", `The request's ${where} is not valid. ${sentence}`, { issues })
}
