import { z } from "zod"

type Surface = "admin" | "store" | "hooks"

/** What the document needs of a row of the route table (see core's access/registry). */
export type TableEntry = {
  type: "own" | "core"
  method: string
  path: string
  route?: {
    summary: string
    surface: Surface
    access: { for: string; permission?: string; needs?: string }
    body?: z.ZodType
    query?: z.ZodType
    response?: z.ZodType
    status?: number
    upload?: { max_bytes: number }
    download?: boolean
  }
}

type Json = Record<string, unknown>

/** The refusals that every operation shares: status, name of the component, meaning. */
const REFUSALS: readonly [status: string, name: string, description: string][] = [
  ["400", "Invalid", "Not valid; `code` and `details.issues` say what to change"],
  ["401", "SignedOut", "Nobody is signed in, or the session ended"],
  ["403", "NotAllowed", "Signed in, but the role, level or company does not allow this"],
  ["404", "NotFound", "It does not exist, or belongs to another company"],
  ["409", "Conflict", "It conflicts with the present state"],
]

/** Statuses that an endpoint without sign-in never answers. */
const SIGNED_IN_ONLY = ["401", "403"]

/**
 * Builds the OpenAPI 3.1 document of our own endpoints. Every path and operation appears once.
 * @throws Error on a duplicate operation, which would mean that a table lists a route twice
 */
export const buildDocument = (entries: TableEntry[], schemas: [string, unknown][]): Json => {
  const components = registerComponents(schemas)
  const paths: Record<string, Json> = {}
  const own = entries.filter((entry) => entry.type === "own")
  for (const entry of own.sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))) {
    const location = entry.path.replaceAll(/:(\w+)/g, "{$1}")
    const operations = (paths[location] ??= {})
    const method = entry.method.toLowerCase()
    if (operations[method]) {
      throw new Error(`${entry.method} ${entry.path} is listed twice`)
    }
    operations[method] = operation(entry, components)
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Wholesale OS API",
      version: "0.1.0",
      description:
        "The endpoints that Wholesale OS adds to Medusa's store and admin APIs. Generated from the validators.",
    },
    paths,
    components: {
      schemas: { ...components.definitions, Error: errorSchema },
      responses: Object.fromEntries(
        REFUSALS.map(([, name, description]) => [name, { description, ...errorContent }])
      ),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
        session: { type: "apiKey", in: "cookie", name: "connect.sid" },
        secret_key: { type: "http", scheme: "basic" },
        publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
      },
    },
  }
}

const errorSchema = {
  type: "object",
  required: ["code", "type", "message"],
  properties: {
    code: { type: "string", description: "Stable; clients switch on it" },
    type: { type: "string" },
    message: { type: "string", description: "One sentence for people" },
    details: { type: "object", additionalProperties: true },
  },
}

type Components = { definitions: Record<string, Json> }

const registerComponents = (schemas: [string, unknown][]): Components => {
  for (const [id, schema] of schemas) {
    if (schema instanceof z.ZodType && !z.globalRegistry.has(schema)) {
      z.globalRegistry.add(schema, { id })
    }
  }
  return { definitions: {} }
}

/** JSON schema of one validator; named parts go to the components, once. */
const toSchema = (schema: z.ZodType, io: "input" | "output", components: Components): Json => {
  const { $schema: _, $defs, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" })
  for (const [name, definition] of Object.entries(Object($defs))) {
    components.definitions[name] = withComponentRefs(definition)
  }
  const { id: _id, ...rest } = withComponentRefs(json)
  return rest
}

const withComponentRefs = (json: unknown): Json =>
  JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/'))

const operation = ({ method, path, route }: TableEntry, components: Components): Json => {
  if (!route) {
    throw new Error(`${method} ${path} has no definition`)
  }
  const { access } = route
  const needs = access.needs ? ` and the capability \`${access.needs}\`` : ""
  const open = access.for === "public"
  return {
    operationId: operationId(method, path),
    tags: [path.split("/")[3]],
    summary: route.summary,
    description: access.permission
      ? `For ${access.for} staff with \`${access.permission}\`${needs}.`
      : open
        ? "Open to everyone."
        : "For everyone who is signed in.",
    security: security(route.surface, open),
    parameters: [...pathParameters(path), ...queryParameters(route.query, components)],
    ...requestBody(route, components),
    responses: {
      [String(route.status ?? 200)]: success(route, components),
      ...Object.fromEntries(
        REFUSALS.filter(([status]) => !open || !SIGNED_IN_ONLY.includes(status)).map(
          ([status, name]) => [status, { $ref: `#/components/responses/${name}` }]
        )
      ),
    },
  }
}

const errorContent = {
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
}

const operationId = (method: string, path: string) =>
  [method.toLowerCase(), ...path.split("/").filter((part) => part && part !== "wholesale")]
    .map((part) => part.replace(/^:/, "by-").replaceAll(/[-_](\w)/g, (_, c) => c.toUpperCase()))
    .map((part, index) => (index === 0 ? part : part[0].toUpperCase() + part.slice(1)))
    .join("")

/** Other systems sign what they send instead. */
const security = (surface: Surface, open: boolean) =>
  surface === "hooks"
    ? []
    : surface === "admin"
      ? [{ bearer: [] }, { session: [] }, { secret_key: [] }]
      : open
        ? [{ publishable_key: [] }]
        : [{ publishable_key: [], bearer: [] }]

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))

const queryParameters = (query: z.ZodType | undefined, components: Components) => {
  if (!query) {
    return []
  }
  const { properties, required } = toSchema(query, "input", components)
  return Object.entries(Object(properties)).map(([name, schema]) => ({
    name,
    in: "query",
    required: Array.isArray(required) && required.includes(name),
    schema,
  }))
}

const requestBody = (route: NonNullable<TableEntry["route"]>, components: Components): Json => {
  const fields = route.body ? toSchema(route.body, "input", components) : undefined
  if (route.upload) {
    const file = {
      type: "string",
      format: "binary",
      description: `At most ${route.upload.max_bytes} bytes`,
    }
    const properties = { ...Object(fields?.properties), file }
    const schema = { type: "object", required: ["file"], properties }
    return { requestBody: { required: true, content: { "multipart/form-data": { schema } } } }
  }
  return fields
    ? { requestBody: { required: true, content: { "application/json": { schema: fields } } } }
    : {}
}

const success = (route: NonNullable<TableEntry["route"]>, components: Components): Json => {
  if (route.download) {
    const schema = { type: "string", format: "binary" }
    return { description: "The file", content: { "application/octet-stream": { schema } } }
  }
  const schema = route.response ? toSchema(route.response, "output", components) : {}
  return { description: "Success", content: { "application/json": { schema } } }
}
