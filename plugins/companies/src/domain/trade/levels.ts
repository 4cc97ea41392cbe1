import type { Capability } from "@wholesale/core/access/permissions"
import type { CompanyKind } from "@wholesale/core/access/principal"
import { capabilitiesOf } from "../level-capabilities"
import { HIGHEST_LEVEL } from "../verification/level"

/** The lowest level at which a kind of company has a capability; null when it never does. */
export const levelFor = (kind: CompanyKind, capability: Capability): number | null => {
  const levels = Array.from({ length: HIGHEST_LEVEL + 1 }, (_, level) => level)
  return levels.find((level) => capabilitiesOf(kind, level).includes(capability)) ?? null
}
