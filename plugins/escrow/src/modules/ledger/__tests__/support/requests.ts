import { addDays } from "@wholesale/core"
import type { Leg } from "../../../../domain/ledger/posting"
import type { Model, Request } from "../model"
import type { Command, Follow } from "./commands"
import { elsewhere, namesOf, resolvingLegs, reversingLegs, transferLegs } from "./legs"

/** What a run has done so far, as far as the next request depends on it. */
export type History = {
  model: Model
  /** Begins all keys and owners of the run. */
  prefix: string
  today: string
  /** Everything that was asked for, refused or not. */
  requests: Request[]
}

const EVENTS = ["hold.funded", "hold.released"]

type Posting = Extract<Command, { type: "transfer" | "again" | "resolve" | "void" | "reverse" }>

/** Names what a command leaves open. */
export const requestOf = (history: History, command: Posting): Request => {
  const { prefix, today, requests } = history
  const common = {
    key: `${prefix}key_${requests.length}`,
    event: EVENTS[0],
    of: null,
    business_ref: `${prefix}order_1`,
    external_ref: null,
    day: addDays(today, command.days),
    actor: `user:${requests.length}`,
  }
  if (command.type === "again") {
    return againOf(history, command, common)
  }
  const external_ref = command.external === null ? null : `${prefix}bank_${command.external}`
  if (command.type === "transfer") {
    const legs = transferLegs(history.model, namesOf(prefix), command)
    const { kind, event } = command
    return { ...common, external_ref, kind, event: EVENTS[event], legs }
  }
  return { ...common, external_ref, ...followOf(history, command) }
}

type Following = Extract<Posting, Follow>

/** Whom a resolution or reversal is about, and its legs. */
const followOf = (history: History, command: Following): Pick<Request, "kind" | "of" | "legs"> => {
  const { of, entries } = targetOf(history, command)
  const names = namesOf(history.prefix)
  switch (command.type) {
    case "void":
      return { kind: "void", of, legs: [] }
    case "resolve":
      return {
        kind: "post",
        of,
        legs: entries.length > 0 ? resolvingLegs(names, entries, command.share) : [],
      }
    case "reverse":
      return {
        kind: "reversal",
        of,
        legs: entries.length > 0 ? reversingLegs(names, entries, command.wrong) : [],
      }
  }
}

const targetOf = ({ model, prefix }: History, { type, of, pick }: Following) => {
  const all = [...model.transactions.values()]
  const fit = all.filter(({ request }) => (request.kind === "pending") === (type !== "reverse"))
  const followed = new Set(all.map(({ request }) => request.of))
  const wanted = fit.filter(({ request }) => followed.has(request.key) === (of === "done"))
  const candidates = of === "any" || wanted.length === 0 ? all : wanted
  const target = candidates.at(pick % Math.max(candidates.length, 1))
  return {
    of: target && of !== "unknown" ? target.request.key : `${prefix}unheard_of`,
    entries: (target?.entries ?? []).map(({ account, amount }): Leg => ({ account, amount })),
  }
}

type Again = Extract<Command, { type: "again" }>
type Common = Pick<Request, "key" | "day" | "actor" | "event" | "business_ref"> & {
  of: null
  external_ref: null
}

/** An earlier request by somebody else and for another day, with the same content or not. */
const againOf = (history: History, command: Again, common: Common): Request => {
  const { model, requests, prefix } = history
  const accepted = [...model.transactions.values()].map(({ request }) => request)
  const following = accepted.filter(({ of }) => of !== null)
  const fit = command.change === "of" && following.length > 0 ? following : accepted
  const candidates = command.refused || fit.length === 0 ? requests : fit
  const earlier = candidates.at(command.pick % Math.max(candidates.length, 1))
  if (!earlier) {
    return { ...common, kind: "single", legs: [] }
  }
  const same = { ...earlier, day: common.day, actor: common.actor }
  return { ...same, ...changed(history, earlier, command.change, prefix) }
}

const changed = (
  { model }: History,
  { legs, kind, of, event, business_ref, external_ref }: Request,
  change: Again["change"],
  prefix: string
): Partial<Request> => {
  const otherEvent = { event: `${event}_again` }
  switch (change) {
    case "nothing":
      return {}
    case "amount":
      return legs.length > 0
        ? { legs: legs.map((leg) => ({ ...leg, amount: 2n * leg.amount })) }
        : otherEvent
    case "account":
      return legs.length > 0 ? { legs: elsewhere(namesOf(prefix), legs) } : otherEvent
    case "order":
      return legs.length > 1 ? { legs: [...legs].reverse() } : otherEvent
    case "event":
      return otherEvent
    case "kind":
      return of === null ? { kind: kind === "single" ? "pending" : "single" } : otherEvent
    case "of": {
      const others = [...model.transactions.keys()].filter((key) => key !== of)
      return of !== null && others.length > 0 ? { of: others[0] } : otherEvent
    }
    case "business_ref":
      return { business_ref: `${business_ref}_again` }
    case "external_ref":
      return { external_ref: external_ref === null ? `${prefix}bank_9` : null }
  }
}
