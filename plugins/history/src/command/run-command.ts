import { createHash } from "node:crypto"
import { createReadStream, statSync } from "node:fs"
import path from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import { clock, refuse } from "@wholesale/core"
import type { Source } from "../files/source"
import type { HistoryImportDto } from "../http/history"
import { requireMapping } from "../domain/require-mapping"
import { beginApply, beginCheck, mapJob } from "../modules/history/operations/jobs"
import { historyImportView } from "../queries/imports"
import { openImport, sellerByHandle } from "../queries/open-import"
import { applyHistory } from "../workflows/apply-history"
import { checkHistory } from "../workflows/check-history"
import { historyOf } from "../workflows/services"
import { uploadHistory } from "../workflows/upload-history"
import { mappingOf, optionsOf, type CommandOptions } from "./options"
import { withProgress } from "./progress"

/**
 * Brings a file of past orders in from the command line, by the same steps as the dashboard, in this
 * process. Called again with the same file after an interruption it goes on where it was.
 * @param say takes a line about the progress
 * @throws INVALID_INPUT, MAPPING_INCOMPLETE, IMPORT_NOT_READY for rows with errors
 */
export const runHistoryCommand = async (
  container: MedusaContainer,
  args: readonly string[],
  say: (line: string) => void
): Promise<HistoryImportDto> => {
  const options = optionsOf(args)
  const seller_id = await sellerByHandle(container, options.seller)
  if (seller_id === null) {
    throw refuse("INVALID_INPUT", `--seller: no seller has the handle ${options.seller}`)
  }
  const id = await idOf(container, seller_id, options)
  const read = () => historyImportView(container, seller_id, id)
  const change = { job_id: id, seller_id, by: SYSTEM, now: clock.now() }
  const history = historyOf(container)
  const during = (work: () => Promise<void>) =>
    withProgress(container, { seller_id, id }, say, work)

  let job = await read()
  if (job.status === "uploaded" || job.status === "mapped") {
    const mapping = mappingOf(job.mapping, options.map)
    requireMapping(job.headers, mapping)
    await history.inTransaction((tx) => mapJob(tx, change, { mapping }))
    await history.inTransaction((tx) => beginCheck(tx, change))
  }
  await during(() => checkHistory(container, id, Number.POSITIVE_INFINITY))
  job = await read()
  if (options["dry-run"] || job.status === "failed") {
    return job
  }
  if (job.status === "checked") {
    const how = { skip_errors: options["skip-errors"], new_listings: options.listings }
    await history.inTransaction((tx) => beginApply(tx, change, how))
  }
  await during(() => applyHistory(container, id, Number.POSITIVE_INFINITY))
  return await read()
}

/** The import that this file already has, or a new one. */
const idOf = async (
  container: MedusaContainer,
  seller_id: string,
  { file, currency }: CommandOptions
): Promise<string> => {
  const source = fileSource(file)
  const open = await openImport(container, seller_id, await hashOf(source))
  return (
    open?.id ??
    (await uploadHistory(container, {
      seller_id,
      source,
      file_name: path.basename(file),
      currency_code: currency,
      by: SYSTEM,
    }))
  )
}

const fileSource = (file: string): Source => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) {
    throw refuse("INVALID_INPUT", `--file: there is no file ${file}`)
  }
  return { size: stat.size, open: () => createReadStream(file) }
}

const hashOf = async (source: Source): Promise<string> => {
  const hash = createHash("sha256")
  await pipeline(source.open(), hash)
  return hash.digest("hex")
}
