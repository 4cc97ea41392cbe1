import { OUTBOX_MODULE, type Outbox } from "../modules/outbox/types"
import { registerJob } from "./jobs"

/** Registers the daily job that removes messages which were handled long ago. */
export const registerPurge = () =>
  registerJob({
    name: "outbox.purge",
    every: { days: 1 },
    catch_up: "latest",
    run: async ({ container }) => {
      await container.resolve<Outbox>(OUTBOX_MODULE).purge()
    },
  })
