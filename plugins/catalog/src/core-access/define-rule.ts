import type { z } from "@medusajs/framework/zod"
import type { CoreRule, NarrowingCall, Principal } from "@wholesale/core"
import { parseInput } from "@wholesale/core/access/validate"
import { assertOwn, ownsAll, type Named } from "./ownership"

type Params = Record<string, string>
type Call = NarrowingCall<Principal>

type Read = {
  path: string
  fields: readonly string[]
  /** What the path names. */
  owns: (params: Params) => Named[]
}

/** Opens one of core's single records to the seller whose it is. */
export const ownRead = ({ path, fields, owns }: Read): CoreRule => ({
  method: "GET",
  path,
  permission: "catalogue.read",
  fields,
  narrow: { kind: "own", owns: (call) => ownsAll(call, owns(call.params)) },
})

type Write<Body extends z.ZodType> = Read & {
  method?: "POST" | "DELETE"
  /** The only fields that get through; core's own validator looks at their values again. */
  body?: Body
  /** Every id in the body. */
  names?: (body: z.output<Body>, params: Params) => Named[]
  /** What core gets instead of the body that was sent. */
  change?: (body: z.output<Body>, call: Call) => Promise<object> | object
}

/** Opens one of core's writes to the seller to whom all that it names belongs. */
export const ownWrite = <Body extends z.ZodType>({
  method = "POST",
  path,
  fields,
  owns,
  body: schema,
  names,
  change,
}: Write<Body>): CoreRule => ({
  method,
  path,
  permission: "catalogue.write",
  fields,
  narrow: {
    kind: "own",
    owns: (call) => ownsAll(call, owns(call.params)),
    admit: async (call, sent) => {
      if (!schema) {
        return {}
      }
      const body = parseInput(schema, sent, "body")
      await assertOwn(call, names?.(body, call.params) ?? [])
      return change ? await change(body, call) : body
    },
  },
})

/** Opens one of core's lists, cut down by a filter that nothing in the query can widen. */
export const ownList = (
  path: string,
  fields: readonly string[],
  filter: (call: Call) => Promise<Record<string, unknown>> | Record<string, unknown>
): CoreRule => ({
  method: "GET",
  path,
  permission: "catalogue.read",
  fields,
  narrow: { kind: "filter", filter },
})

/** Opens something that is the same for all sellers, such as the categories, for reading. */
export const sharedRead = (path: string, fields: readonly string[]): CoreRule => ({
  method: "GET",
  path,
  permission: "catalogue.read",
  fields,
  narrow: { kind: "own", owns: () => true },
})

/** Answers with an empty list what a page asks for and sellers have nothing of. */
export const emptyList = (path: string, name: string): CoreRule => ({
  method: "GET",
  path,
  permission: "catalogue.read",
  narrow: { kind: "answer", answer: () => ({ [name]: [], count: 0, offset: 0, limit: 20 }) },
})
