import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { ok } from "@wholesale/core/http/fields"
import { productDocumentDto, productDocumentInput } from "./documents"

const MEGABYTE = 1_048_576
const read = { for: "company", permission: "catalogue.read" } as const
const write = { for: "company", permission: "catalogue.write" } as const

/** Data sheets and certificates of products. */
export const documentRoutes = defineRoutes({
  listProductDocuments: {
    method: "GET",
    path: "/company/listings/:product_id/documents",
    on: ["admin"],
    summary: "The documents of one of the own products",
    access: read,
    response: z.object({ documents: z.array(productDocumentDto) }),
  },
  addProductDocument: {
    method: "POST",
    path: "/company/listings/:product_id/documents",
    on: ["admin"],
    summary: "Add a PDF, PNG or JPEG of at most 10 MB to one of the own products",
    access: write,
    upload: { max_bytes: 10 * MEGABYTE },
    body: productDocumentInput,
    response: z.object({ document: productDocumentDto }),
    status: 201,
  },
  downloadOwnProductDocument: {
    method: "GET",
    path: "/company/listings/:product_id/documents/:id/content",
    on: ["admin"],
    summary: "The content of a document of one of the own products",
    access: read,
    download: true,
  },
  removeProductDocument: {
    method: "DELETE",
    path: "/company/listings/:product_id/documents/:id",
    on: ["admin"],
    summary: "Remove a document from one of the own products",
    access: write,
    response: ok,
  },
  downloadProductDocument: {
    method: "GET",
    path: "/products/:handle/documents/:id/content",
    on: ["store"],
    summary: "The content of a document of a product that the buyer may see",
    access: { for: "public" },
    download: true,
  },
})
