import { addDays, DAY_MS } from "@wholesale/core/admin/kit/day"

/** A span of whole days, both ends included, as `YYYY-MM-DD`. */
export type Span = { starts_on: string; ready_on: string }

export type Placed<Slot> = {
  slot: Slot
  /** Share of the calendar's width that lies to the left of the bar, and that the bar takes. */
  left: number
  width: number
  /** Whether the slot goes on beyond an edge of the calendar. */
  clippedLeft: boolean
  clippedRight: boolean
}

export type CalendarRow<Slot> = {
  product_id: string
  title: string
  /** Slots that overlap lie in different lanes. */
  lanes: Placed<Slot>[][]
}

const dayNumber = (day: string) => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS)

/** The Monday of the week in which a day lies. Pure. */
export const mondayOf = (day: string): string => {
  // Day 0 was a Thursday.
  const weekday = (dayNumber(day) + 3) % 7
  return addDays(day, -weekday)
}

/** The Mondays of so many weeks. Pure. */
export const weeksFrom = (monday: string, weeks: number): string[] =>
  Array.from({ length: weeks }, (_, index) => addDays(monday, index * 7))

/** The number of a week by ISO 8601, from its Monday. Pure. */
export const weekNumber = (monday: string): number => {
  // The week belongs to the year of its Thursday.
  const thursday = dayNumber(addDays(monday, 3))
  const year = new Date(thursday * DAY_MS).getUTCFullYear()
  const first = Math.floor(Date.UTC(year, 0, 1) / DAY_MS)
  return Math.floor((thursday - first) / 7) + 1
}

/**
 * Where the slots lie in a calendar of so many weeks from a Monday on: a row for each product, in
 * which no two bars of a lane overlap. Slots outside the calendar are left out. Pure.
 */
export const layOut = <Slot extends Span & { product_id: string; product_title: string }>(
  slots: readonly Slot[],
  monday: string,
  weeks: number
): CalendarRow<Slot>[] => {
  const first = dayNumber(monday)
  const days = weeks * 7
  const rows = new Map<string, CalendarRow<Slot>>()
  const inOrder = [...slots].sort(
    (a, b) => a.starts_on.localeCompare(b.starts_on) || a.ready_on.localeCompare(b.ready_on)
  )
  for (const slot of inOrder) {
    const from = dayNumber(slot.starts_on) - first
    const to = dayNumber(slot.ready_on) - first + 1
    if (to <= 0 || from >= days) {
      continue
    }
    const start = Math.max(0, from)
    const row = rows.get(slot.product_id) ?? {
      product_id: slot.product_id,
      title: slot.product_title,
      lanes: [],
    }
    rows.set(slot.product_id, row)
    place(row, {
      slot,
      left: start / days,
      width: (Math.min(days, to) - start) / days,
      clippedLeft: from < 0,
      clippedRight: to > days,
    })
  }
  return [...rows.values()].sort((a, b) => a.title.localeCompare(b.title))
}

/** Puts a bar into the first lane in which it overlaps nothing. */
const place = <Slot>(row: CalendarRow<Slot>, bar: Placed<Slot>) => {
  const free = row.lanes.find((lane) =>
    lane.every((other) => other.left + other.width <= bar.left + 1e-9)
  )
  if (free) {
    free.push(bar)
  } else {
    row.lanes.push([bar])
  }
}
