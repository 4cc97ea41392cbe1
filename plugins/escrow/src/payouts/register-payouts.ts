import { registerJob } from "@wholesale/core"
import { registerAccountNotifications } from "../notifications/account-texts"
import { registerPayoutNotifications } from "../notifications/payout-texts"
import { activateDueAccounts } from "./activate-accounts"
import { proposeDueBatches } from "./propose-due"
import { releaseReserves } from "./release-reserves"

/** Registers what is said about payouts, and what happens to them by time alone. */
export const registerPayouts = (): void => {
  registerAccountNotifications()
  registerPayoutNotifications()
  registerJob({
    name: "payouts.activate-accounts",
    every: { minutes: 10 },
    catch_up: "latest",
    run: async ({ container }) => await activateDueAccounts(container),
  })
  registerJob({
    name: "payouts.release-reserves",
    every: { days: 1 },
    catch_up: "latest",
    run: async ({ container }) => await releaseReserves(container),
  })
  registerJob({
    name: "payouts.propose",
    every: { days: 1 },
    catch_up: "latest",
    run: async ({ container }) => await proposeDueBatches(container),
  })
}
