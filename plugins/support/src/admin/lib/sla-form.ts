import type { z } from "@medusajs/framework/zod"
import type { slaDto } from "../../http/support"
import { PRIORITIES, type Priority } from "../../domain/values"

export type Sla = z.output<typeof slaDto>
type Term = keyof Sla["low"]

/** The terms as they are typed. */
export type SlaForm = Record<Priority, Record<Term, string>>

const TERMS: readonly Term[] = ["first_response_minutes", "resolution_minutes"]

const typed = ({ first_response_minutes: first, resolution_minutes: all }: Sla["low"]) => ({
  first_response_minutes: String(first),
  resolution_minutes: String(all),
})

/** The form of the terms as they are. Pure. */
export const toSlaForm = (sla: Sla): SlaForm => ({
  low: typed(sla.low),
  normal: typed(sla.normal),
  high: typed(sla.high),
  urgent: typed(sla.urgent),
})

const minutesOf = (text: string): number =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : 0

export type SlaProblem = { priority: Priority; term: Term; problem: "whole" | "short" }

const problemsOf = (priority: Priority, form: SlaForm[Priority]): SlaProblem[] => {
  const whole = TERMS.filter((term) => minutesOf(form[term]) < 1)
  if (whole.length > 0) {
    return whole.map((term) => ({ priority, term, problem: "whole" }))
  }
  return minutesOf(form.resolution_minutes) < minutesOf(form.first_response_minutes)
    ? [{ priority, term: "resolution_minutes", problem: "short" }]
    : []
}

const read = (form: SlaForm[Priority]) => ({
  first_response_minutes: minutesOf(form.first_response_minutes),
  resolution_minutes: minutesOf(form.resolution_minutes),
})

/** What was typed as the endpoint wants it, and what is wrong with it. Pure. */
export const readSla = (form: SlaForm): { sla: Sla; problems: SlaProblem[] } => ({
  sla: {
    low: read(form.low),
    normal: read(form.normal),
    high: read(form.high),
    urgent: read(form.urgent),
  },
  problems: PRIORITIES.flatMap((priority) => problemsOf(priority, form[priority])),
})
