import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { line, page, paging } from "@wholesale/core/http/fields"
import {
  HINT_KINDS,
  IMPORT_FILE_MAX_BYTES,
  IMPORT_FORMATS,
  IMPORT_ROW_FILTERS,
  importApplyInput,
  importColumnDto,
  importJobDto,
  importMappingInput,
  importUploadFields,
  inventoryHintDto,
} from "./imports"

const read = { for: "company", permission: "catalogue.read", needs: "sell" } as const
const write = { for: "company", permission: "catalogue.write", needs: "sell" } as const

const oneJob = z.object({ import: importJobDto })
const nothing = z.object({}).strict()

/** Catalogue files in and out, and what the stock figures suggest. */
export const importRoutes = defineRoutes({
  listImports: {
    method: "GET",
    path: "/company/imports",
    on: ["admin"],
    summary: "The own imports, newest first, and the columns a file can have",
    access: read,
    query: z.object(paging).strict(),
    response: page("imports", importJobDto).extend({ columns: z.array(importColumnDto) }),
  },
  uploadImport: {
    method: "POST",
    path: "/company/imports",
    on: ["admin"],
    summary: "Upload a CSV or XLSX file with products",
    access: write,
    body: importUploadFields,
    upload: { max_bytes: IMPORT_FILE_MAX_BYTES },
    response: oneJob,
    status: 201,
  },
  getImport: {
    method: "GET",
    path: "/company/imports/:id",
    on: ["admin"],
    summary: "One import with its progress",
    access: read,
    response: oneJob,
  },
  mapImport: {
    method: "POST",
    path: "/company/imports/:id/mapping",
    on: ["admin"],
    summary: "Say what the columns of the file mean, and what the import shall do",
    access: write,
    body: importMappingInput,
    response: oneJob,
  },
  checkImport: {
    method: "POST",
    path: "/company/imports/:id/dry-run",
    on: ["admin"],
    summary: "Check every row in the background without changing anything",
    access: write,
    body: nothing,
    response: oneJob,
  },
  downloadImportReport: {
    method: "GET",
    path: "/company/imports/:id/report",
    on: ["admin"],
    summary: "What becomes of every row, as CSV",
    access: read,
    query: z.object({ rows: z.enum(IMPORT_ROW_FILTERS).default("all") }).strict(),
    download: true,
  },
  applyImport: {
    method: "POST",
    path: "/company/imports/:id/apply",
    on: ["admin"],
    summary: "Apply a checked import in the background",
    access: write,
    body: importApplyInput,
    response: oneJob,
  },
  cancelImport: {
    method: "POST",
    path: "/company/imports/:id/cancel",
    on: ["admin"],
    summary: "Stop an import; what was applied stays",
    access: write,
    body: nothing,
    response: oneJob,
  },
  exportCatalogue: {
    method: "GET",
    path: "/company/catalogue-export",
    on: ["admin"],
    summary: "The own catalogue as a file that can be imported again",
    access: read,
    query: z
      .object({ format: z.enum(IMPORT_FORMATS).default("csv"), q: line(100).optional() })
      .strict(),
    download: true,
  },
  listInventoryHints: {
    method: "GET",
    path: "/company/inventory-hints",
    on: ["admin"],
    summary: "What to reorder, what runs out and what does not sell",
    access: read,
    query: z.object({ hint: z.enum(HINT_KINDS).optional(), ...paging }).strict(),
    response: page("inventory_hints", inventoryHintDto),
  },
})
