import type { MedusaContainer } from "@medusajs/framework/types"
import { safeCell } from "@wholesale/catalog/domain/import/to-cells"
import { writeTable } from "@wholesale/catalog/files/write-table"
import { beginTable } from "@wholesale/catalog/shared/send-file"
import { handler } from "@wholesale/core"
import { sourceOf } from "../files/source"
import { NOTE_SENTENCES } from "../domain/note-sentences"
import { requireMapping } from "../domain/require-mapping"
import type { historyRoutes } from "../http/routes-history"
import { cancelJob, mapJob, requestApply, requestCheck } from "../modules/history/operations/jobs"
import { historyImportView, listHistoryImports } from "../queries/imports"
import { reportPages } from "../queries/report"
import { historyOf } from "../workflows/services"
import { uploadHistory } from "../workflows/upload-history"
import { changeOf, sellerOf, type SellerCall } from "./seller"

const viewOf = async (call: SellerCall) => ({
  import: await historyImportView(call.scope, await sellerOf(call), call.params.import_id),
})

/** What the routes for files of past orders do, for a seller and for the operator. */
export const fileHandlers = (routes: typeof historyRoutes) => ({
  getImports: handler(routes.listHistoryImports, async (call) =>
    listHistoryImports(call.scope, { ...call.query, seller_id: await sellerOf(call) })
  ),

  postImport: handler(routes.uploadHistory, async (call) => {
    const { scope, file, body, by } = call
    const seller_id = await sellerOf(call)
    const id = await uploadHistory(scope, {
      seller_id,
      // Multipart headers arrive as latin1; browsers send them as UTF-8.
      file_name: Buffer.from(file.originalname, "latin1").toString("utf8"),
      source: sourceOf(file.buffer),
      currency_code: body.currency_code,
      by,
    })
    return { import: await historyImportView(scope, seller_id, id) }
  }),

  getImport: handler(routes.getHistoryImport, (call) => viewOf(call)),

  postMapping: handler(routes.mapHistoryImport, async (call) => {
    const { import: job } = await viewOf(call)
    requireMapping(job.headers, call.body.mapping)
    const change = await changeOf(call)
    await historyOf(call.scope).inTransaction((tx) => mapJob(tx, change, call.body))
    return await viewOf(call)
  }),
})

/** What the routes for the steps from a file's rows to orders do. */
export const stepHandlers = (routes: typeof historyRoutes) => ({
  postDryRun: handler(routes.checkHistoryImport, async (call) => {
    const change = await changeOf(call)
    await historyOf(call.scope).inTransaction((tx) => requestCheck(tx, change))
    return await viewOf(call)
  }),

  postApply: handler(routes.applyHistoryImport, async (call) => {
    const change = await changeOf(call)
    await historyOf(call.scope).inTransaction((tx) => requestApply(tx, change, call.body))
    return await viewOf(call)
  }),

  postCancel: handler(routes.cancelHistoryImport, async (call) => {
    const change = await changeOf(call)
    await historyOf(call.scope).inTransaction((tx) => cancelJob(tx, change))
    return await viewOf(call)
  }),

  getReport: handler(routes.downloadHistoryReport, async (call) => {
    const { import: job } = await viewOf(call)
    beginTable(call.res, `past-orders-report-${job.id}`, "csv")
    const table = reportTable(call.scope, job.id, call.query.rows)
    await writeTable(call.res, "csv", REPORT_HEADER, table)
    return undefined
  }),
})

const REPORT_HEADER = ["row", "number", "sku", "description", "class", "column", "code", "message"]

/** One line for each thing that is noteworthy about a row. */
const reportTable = async function* (scope: MedusaContainer, id: string, only: "all" | "errors") {
  for await (const rows of reportPages(scope, id, only)) {
    yield rows.flatMap(({ row_no, number, sku, description, class: kind, notes, errors }) => {
      const row = [
        String(row_no),
        ...[number, sku, description].map((cell) => safeCell(cell ?? "")),
      ]
      return [
        ...(errors ?? []).map(({ column, code, message }) => [
          ...row,
          kind,
          column,
          code,
          safeCell(message),
        ]),
        ...notes.map((note) => [...row, kind, "", note, NOTE_SENTENCES[note]]),
      ]
    })
  }
}
