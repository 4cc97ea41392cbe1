import { accountInUse, type AccountTimes } from "../account"
import type { AccountState } from "../states"

const NOW = new Date("2026-11-23T12:00:00Z")
const EARLIER = new Date("2026-11-23T11:59:59Z")
const LATER = new Date("2026-11-23T12:00:01Z")

const account = (state: AccountState, active_from: Date | null = null): AccountTimes => ({
  state,
  active_from,
})
const active = account("active", EARLIER)

it.each<[string, AccountTimes[], AccountTimes | "cooling" | "none"]>([
  ["none", [], "none"],
  ["one that is only asked for", [account("requested")], "none"],
  ["one that cools", [account("cooling", LATER)], "cooling"],
  ["one that has just cooled", [account("cooling", NOW)], account("cooling", NOW)],
  ["the active one", [active], active],
  ["the active one while another cools", [account("cooling", LATER), active], active],
  [
    "the one that has cooled, though nobody has written that down",
    [active, account("cooling", EARLIER)],
    account("cooling", EARLIER),
  ],
  [
    "none of the old ones",
    [account("replaced", EARLIER), account("cancelled", EARLIER), account("rejected", EARLIER)],
    "none",
  ],
])("%s", (_, accounts, expected) => {
  expect(accountInUse(accounts, NOW)).toEqual(
    typeof expected === "string" ? { kind: expected } : { kind: "usable", account: expected }
  )
})
