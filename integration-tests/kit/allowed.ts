import type { Entry } from "@wholesale/core/access/registry"
import type { Caller } from "./client"
import { expectOwn, type CallerProfile } from "./expectation"
import { routeName, tableEntries } from "./routes"

export type OwnEntry = Entry & { type: "own" }

/** Every route of ours. */
export const ownRoutes = (): OwnEntry[] =>
  tableEntries().filter((entry): entry is OwnEntry => entry.type === "own")

/** Somebody whom a route is open to, so that nothing but the input can be wrong. */
export const allowedCaller = (entry: OwnEntry, profiles: readonly CallerProfile[]): Caller => {
  const signedIn = entry.route.access.for !== "public"
  const profile = profiles.find(
    (candidate) =>
      Boolean(candidate.caller) === signedIn &&
      !candidate.suspended &&
      (!signedIn || candidate.acts_for !== "none") &&
      expectOwn(entry, candidate) === "open"
  )
  if (!profile) {
    throw new Error(`Nobody in the cast may call ${routeName(entry)}`)
  }
  return profile.caller
}
