import type { AccountState } from "./states"

/** Bank details of a seller, as far as it matters which ones are used. */
export type AccountTimes = { state: AccountState; active_from: Date | null }

/** What of a seller's bank details money can be sent to now. */
export type InUse<Account> =
  { kind: "usable"; account: Account } | { kind: "cooling" } | { kind: "none" }

/**
 * The bank details that are used at a moment: those that have cooled, else the active ones. Time alone
 * makes the change; whether a job has written it down already makes no difference.
 */
export const accountInUse = <Account extends AccountTimes>(
  accounts: readonly Account[],
  now: Date
): InUse<Account> => {
  const account =
    accounts.find((one) => hasCooled(one, now)) ?? accounts.find(({ state }) => state === "active")
  if (account) {
    return { kind: "usable", account }
  }
  return accounts.some(({ state }) => state === "cooling") ? { kind: "cooling" } : { kind: "none" }
}

const hasCooled = ({ state, active_from: from }: AccountTimes, now: Date): boolean =>
  state === "cooling" && from !== null && from <= now
