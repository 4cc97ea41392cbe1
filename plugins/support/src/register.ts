import type { MedusaContainer } from "@medusajs/framework/types"
import { registerJob } from "@wholesale/core"
import { registerSupportPages } from "./admin-pages"
import { registerSupportNotifications } from "./notifications/register"
import { settleDueTickets } from "./tickets/due-tickets"
import { deleteUnshownFiles } from "./tickets/files"

type Run = (container: MedusaContainer) => Promise<void>

const JOBS: readonly [name: string, every: { minutes: 1 } | { days: 1 }, run: Run][] = [
  ["support.settle", { minutes: 1 }, settleDueTickets],
  ["support.delete-unshown-files", { days: 1 }, deleteUnshownFiles],
]

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerSupport = (): void => {
  registerSupportPages()
  registerSupportNotifications()
  for (const [name, every, run] of JOBS) {
    // Each run does all that is missing, so one may be left out.
    registerJob({ name, every, catch_up: "latest", run: ({ container }) => run(container) })
  }
}
