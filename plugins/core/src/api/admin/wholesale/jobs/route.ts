import { handler } from "../../../../access/handler"
import { coreRoutes } from "../../../../http/routes"
import { OUTBOX_MODULE, type OutboxModuleService } from "../../../../modules/outbox"
import { lengthOf } from "../../../../modules/outbox/domain/periods"
import { listJobs, topicOf } from "../../../../outbox/jobs"

export const GET = handler(coreRoutes.listJobs, async ({ scope }) => {
  const runs = await scope.resolve<OutboxModuleService>(OUTBOX_MODULE).listJobRuns()
  const newest = new Map(runs.map((run) => [run.topic, run]))
  return {
    jobs: listJobs().map(({ name, every, catch_up }) => ({
      name,
      every_minutes: lengthOf(every) / 60_000,
      catch_up,
      last: newest.get(topicOf(name)) ?? null,
    })),
  }
})
