import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, handler, refuse, runner, type By, type CompanyPrincipal } from "@wholesale/core"
import { mappingProblems, type Mapping } from "../domain/import/mapping"
import { safeCell } from "../domain/import/to-cells"
import { writeTable } from "../files/write-table"
import type { ImportJobDto } from "../http/imports"
import { importRoutes as routes } from "../http/routes-imports"
import { loadImportColumns } from "../loaders/import-columns"
import {
  cancelJob,
  mapJob,
  requestApply,
  requestCheck,
  type JobChange,
} from "../modules/import/operations/jobs"
import { jobView, listJobs } from "../queries/imports/jobs"
import { reportPages } from "../queries/imports/report"
import { beginTable } from "../shared/send-file"
import { exportCatalogue as writeCatalogue } from "../workflows/import/export-catalogue"
import { importsOf } from "../workflows/import/services"
import { uploadImport } from "../workflows/import/upload-import"

type Member = {
  principal: CompanyPrincipal
  params: Record<string, string>
  by: By
  scope: MedusaContainer
}

const changeOf = ({ principal, params, by }: Member): JobChange => ({
  job_id: params.id,
  seller_id: principal.company.id,
  by,
  now: clock.now(),
})

const viewOf = async ({ scope, principal, params }: Member) => ({
  import: await jobView(scope, principal.company.id, params.id),
})

export const getImports = handler(routes.listImports, ({ scope, principal, query }) =>
  listJobs(scope, { ...query, seller_id: principal.company.id })
)

export const postImport = handler(
  routes.uploadImport,
  async ({ scope, principal, body, by, file }) => {
    const seller_id = principal.company.id
    const id = await uploadImport(scope, {
      seller_id,
      // Multipart headers arrive as latin1; browsers send them as UTF-8.
      file_name: Buffer.from(file.originalname, "latin1").toString("utf8"),
      content: file.buffer,
      mode: body.mode,
      by,
    })
    return { import: await jobView(scope, seller_id, id) }
  }
)

export const getImport = handler(routes.getImport, (call) => viewOf(call))

export const postMapping = handler(routes.mapImport, async (call) => {
  const { scope, body } = call
  const job = (await viewOf(call)).import
  await requireMapping(scope, job, body.mapping)
  await importsOf(scope).inTransaction((tx) => mapJob(tx, changeOf(call), body))
  return await viewOf(call)
})

const requireMapping = async (scope: MedusaContainer, job: ImportJobDto, mapping: Mapping) => {
  const columns = await loadImportColumns(runner(scope))
  const problems = mappingProblems(mapping, job.headers, columns)
  if (problems.length > 0) {
    const sentence = problems.map(({ message }) => message).join("; ")
    throw refuse("MAPPING_INCOMPLETE", `${sentence}.`, { problems })
  }
}

export const postDryRun = handler(routes.checkImport, async (call) => {
  await importsOf(call.scope).inTransaction((tx) => requestCheck(tx, changeOf(call)))
  return await viewOf(call)
})

export const postApply = handler(routes.applyImport, async (call) => {
  const { scope, body } = call
  await importsOf(scope).inTransaction((tx) => requestApply(tx, changeOf(call), body.skip_errors))
  return await viewOf(call)
})

export const postCancel = handler(routes.cancelImport, async (call) => {
  await importsOf(call.scope).inTransaction((tx) => cancelJob(tx, changeOf(call)))
  return await viewOf(call)
})

const REPORT_HEADER = ["row", "sku", "outcome", "column", "code", "message"]

export const getReport = handler(routes.downloadImportReport, async (call) => {
  const { scope, query, res } = call
  const { import: job } = await viewOf(call)
  beginTable(res, `import-report-${job.id}`, "csv")
  await writeTable(res, "csv", REPORT_HEADER, reportTable(scope, job.id, query.rows))
  return undefined
})

const reportTable = async function* (scope: MedusaContainer, id: string, only: "all" | "problems") {
  for await (const rows of reportPages(scope, id, only)) {
    yield rows.flatMap(({ row_no, sku, outcome, problems }) => {
      const row = [String(row_no), safeCell(sku), outcome]
      const lines = problems.map(({ column, code, message }) => [
        ...row,
        column ?? "",
        code,
        safeCell(message),
      ])
      return lines.length > 0 ? lines : [[...row, "", "", ""]]
    })
  }
}

export const exportCatalogue = handler(
  routes.exportCatalogue,
  async ({ scope, principal, query, res }) => {
    const { format, q } = query
    beginTable(res, "catalogue", format)
    await writeCatalogue(scope, res, { seller_id: principal.company.id, format, q })
    return undefined
  }
)
