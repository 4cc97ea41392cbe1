import { Modules } from "@medusajs/framework/utils"
import type { LayoutConfigurationDTO } from "@medusajs/framework/types"
import { hiddenEntries, isPlatform, pageAccess, type PageAccess } from "./admin-pages"
import type { NarrowingCall } from "./core-rules"
import type { Principal } from "./principal"

type Stored = Pick<LayoutConfigurationDTO, "configuration">
type Widgets = LayoutConfigurationDTO["configuration"]["widgets"]

/** Medusa's answer for one zone's layout, with our `pages` beside it for the sidebar. */
export type LayoutAnswer = {
  personal_configuration: Stored | null
  default_configuration: Stored | null
  active_scope: "personal" | "default"
  pages?: PageAccess
}

/** Answers `GET /admin/layouts/:zone/configuration`: the stored layout less what is not theirs. */
export const answerLayout = async (call: NarrowingCall<Principal>): Promise<LayoutAnswer> => {
  const { zone } = call.params
  const hidden = hiddenEntries(zone, call.principal)
  const layout = isPlatform(call.principal)
    ? withHidden(await storedLayout(call), hidden)
    : closedLayout(hidden)
  return zone === "sidebar" ? { ...layout, pages: pageAccess(call.principal) } : layout
}

/** The layout of someone who can't store one: nothing but what is hidden. Pure. */
export const closedLayout = (hidden: Widgets): LayoutAnswer => ({
  personal_configuration: null,
  default_configuration: { configuration: { widgets: hidden } },
  active_scope: "default",
})

/** Lays what is hidden over a stored layout, so that no stored layout can bring it back. Pure. */
export const withHidden = (layout: LayoutAnswer, hidden: Widgets): LayoutAnswer => {
  if (!Object.keys(hidden).length) {
    return layout
  }
  const cover = (stored: Stored | null): Stored => ({
    ...stored,
    configuration: { widgets: { ...stored?.configuration.widgets, ...hidden } },
  })
  return {
    ...layout,
    personal_configuration: layout.personal_configuration && cover(layout.personal_configuration),
    default_configuration: cover(layout.default_configuration),
  }
}

/** What core itself would answer: the person's own layout, the default and which of them is on. */
const storedLayout = async ({
  params: { zone },
  principal,
  scope,
}: NarrowingCall<Principal>): Promise<LayoutAnswer> => {
  const settings = scope.resolve(Modules.SETTINGS)
  const user_id = principal.actor.id
  const [personal] = await settings.listLayoutConfigurations({ zone, user_id }, { take: 1 })
  const chosen = await settings.getActiveLayoutScope(zone, user_id)
  return {
    personal_configuration: personal ?? null,
    default_configuration: await settings.getSystemDefaultLayoutConfiguration(zone),
    active_scope: personal && chosen !== "default" ? "personal" : "default",
  }
}
