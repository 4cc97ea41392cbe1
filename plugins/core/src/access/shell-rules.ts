import { z } from "@medusajs/framework/zod"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { registerAdminPages } from "./admin-pages"
import type { CoreRule, NarrowingCall } from "./core-rules"
import type { Principal } from "./principal"
import { answerLayout } from "./shell-layout"
import { OPERATIONS_PAGES, STOCK_PAGES } from "./stock-pages"

registerAdminPages([...STOCK_PAGES, ...OPERATIONS_PAGES])

const ACCOUNT_FIELDS = [
  "id",
  "email",
  "first_name",
  "last_name",
  "avatar_url",
  "created_at",
  "updated_at",
] as const

const name = () => z.string().trim().max(80).nullish()

/** What a person may change about their own account; the e-mail address is their identity. */
export const accountInput = z
  .object({
    first_name: name(),
    last_name: name(),
    avatar_url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullish(),
  })
  .strict()

/**
 * The store, reduced to what the dashboard's frame shows. Company staff see their company's name
 * there, the one sales channel that everything is sold in, and never the operator's regions or
 * metadata.
 */
const answerStores = async ({ principal, scope }: NarrowingCall<Principal>) => {
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "store",
    fields: [
      "id",
      "name",
      "default_sales_channel_id",
      "supported_currencies.*",
      "supported_currencies.currency.*",
    ],
  })
  const stores = data.slice(0, 1).map((store) => ({
    id: store.id,
    name: principal.kind === "company" ? principal.company.name : store.name,
    supported_currencies: store.supported_currencies,
    default_sales_channel_id: store.default_sales_channel_id,
    default_region_id: null,
    default_location_id: null,
    metadata: null,
  }))
  return { stores, count: stores.length, offset: 0, limit: 1 }
}

/**
 * What the frame of the dashboard asks for on every page, cut down to the person and their company.
 * Changing a layout is not in the list: nobody but platform operators stores one.
 */
export const SHELL_RULES: readonly CoreRule[] = [
  {
    method: "GET",
    path: "/admin/users/me",
    shell: true,
    fields: ACCOUNT_FIELDS,
    narrow: { kind: "own", owns: ({ principal }) => principal.actor.type === "user" },
  },
  {
    method: "POST",
    path: "/admin/users/:id",
    shell: true,
    fields: ACCOUNT_FIELDS,
    narrow: {
      kind: "own",
      owns: ({ principal, params }) =>
        principal.actor.type === "user" && principal.actor.id === params.id,
      body: accountInput,
    },
  },
  {
    method: "GET",
    path: "/admin/stores",
    shell: true,
    narrow: { kind: "answer", answer: answerStores },
  },
  {
    method: "GET",
    path: "/admin/layouts/:zone/configuration",
    shell: true,
    everyone: true,
    narrow: { kind: "answer", answer: answerLayout },
  },
  {
    method: "GET",
    path: "/admin/layouts/configurations",
    shell: true,
    narrow: {
      kind: "answer",
      answer: () => ({ layout_configurations: [], count: 0, offset: 0, limit: 20 }),
    },
  },
  {
    // The frame of the settings asks whether there is a search to manage.
    method: "GET",
    path: "/admin/search-indexes",
    shell: true,
    narrow: { kind: "answer", answer: () => ({ search_indexes: [], enabled: false }) },
  },
]
