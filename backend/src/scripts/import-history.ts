import type { ExecArgs } from "@medusajs/framework/types"
import { Refusal } from "@wholesale/core"
import { runHistoryCommand } from "@wholesale/history"

/** `maxRSS` counts in kilobytes. */
const MEGABYTE = 1024

/** Takes the line of the progress back; files and pipes get a line each instead. */
const CLEAR = process.stderr.isTTY ? "\r\u001b[K" : ""

const list = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")

/**
 * `npm run import -- --seller … --file … --currency …`: brings past orders in. Progress goes to
 * stderr, what became of the rows to stdout. The arguments come as JSON in IMPORT_ARGUMENTS, since
 * Medusa's command line takes options for its own.
 */
export default async function importHistoryScript({ container }: ExecArgs) {
  const began = Date.now()
  const given: string[] = JSON.parse(process.env.IMPORT_ARGUMENTS ?? "[]")
  const say = (line: string) => process.stderr.write(CLEAR ? `${CLEAR}${line}` : `${line}\n`)
  const job = await runHistoryCommand(container, given, say).catch((error: unknown) => {
    if (!(error instanceof Refusal)) {
      throw error
    }
    process.exitCode = 1
    process.stderr.write(`${CLEAR}Error: ${error.message}\n`)
    return null
  })
  if (!job) {
    return
  }
  const seconds = (Date.now() - began) / 1000
  process.exitCode = job.status === "failed" ? 1 : 0
  process.stderr.write(CLEAR)
  process.stdout.write(
    [
      `${job.status}${job.error ? `: ${job.error}` : ""}`,
      `rows: ${job.row_count}`,
      `classes: ${list(job.classes)}`,
      `notes: ${list(job.notes)}`,
      `known before: ${job.known}`,
      `added: ${list(job.added)}`,
      `${seconds.toFixed(1)} s, ${Math.round(job.row_count / seconds)} rows/s`,
      `peak memory: ${Math.round(process.resourceUsage().maxRSS / MEGABYTE)} MB`,
      "",
    ].join("\n")
  )
}
