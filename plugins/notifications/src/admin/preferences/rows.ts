import type { z } from "@medusajs/framework/zod"
import type { preferencesDto } from "../../http/schemas"

/** One switch of the table. */
export type Preference = z.output<typeof preferencesDto>["preferences"][number]

type Row = {
  group: Preference["group"]
  cells: Partial<Record<Preference["channel"], Preference>>
}

/** Lays the list of preferences out as a table, groups down and channels across. Pure. */
export const toRows = (
  preferences: readonly Preference[]
): { channels: Preference["channel"][]; rows: Row[] } => {
  const rows = new Map<string, Row>()
  for (const preference of preferences) {
    const row = rows.get(preference.group) ?? { group: preference.group, cells: {} }
    row.cells[preference.channel] = preference
    rows.set(preference.group, row)
  }
  return {
    channels: [...new Set(preferences.map(({ channel }) => channel))],
    rows: [...rows.values()],
  }
}
