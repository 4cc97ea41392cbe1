import { randomUUID } from "node:crypto"
import type { IFileModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { clock, type By } from "@wholesale/core"
import { safeFileName } from "../../domain/verification/file-name"
import type { DOCUMENT_TYPES } from "../../http/verification"
import { identifyFile, sha256Of } from "./file-content"
import { verificationOf } from "./services"

export type UploadDocumentInput = {
  company_id: string
  by: By
  file_name: string
  /** Base64: what goes through a workflow has to be plain data. */
  content: string
}

type StoredFile = {
  file_id: string
  file_name: string
  mime_type: (typeof DOCUMENT_TYPES)[number]
  size: number
  sha256: string
}

/** Stores the bytes privately, under a name that cannot be guessed. */
const storeCompanyDocumentStep = createStep(
  "store-company-document",
  async (input: Pick<UploadDocumentInput, "file_name" | "content">, { container }) => {
    const content = Buffer.from(input.content, "base64")
    const { mime_type: mimeType, extension } = await identifyFile(content)
    const files = container.resolve<IFileModuleService>(Modules.FILE)
    const { id } = await files.createFiles({
      filename: `${randomUUID()}.${extension}`,
      mimeType,
      content: input.content,
      access: "private",
    })
    const stored: StoredFile = {
      file_id: id,
      file_name: safeFileName(input.file_name, extension),
      mime_type: mimeType,
      size: content.byteLength,
      sha256: sha256Of(content),
    }
    return new StepResponse(stored, id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(fileId)
    }
  }
)

type RecordInput = { stored: StoredFile; company_id: string; by: By }

const recordCompanyDocumentStep = createStep(
  "record-company-document",
  async ({ stored, company_id: companyId, by }: RecordInput, { container }) => {
    const document = await verificationOf(container).addDocument({
      document: { ...stored, company_id: companyId, uploaded_by: by.actor_id },
      by,
      now: clock.now(),
    })
    return new StepResponse(document)
  }
)

/** Takes in a company's document: checked by its content, stored, recorded with its hash. */
export const uploadCompanyDocumentWorkflow = createWorkflow(
  "upload-company-document",
  (input: WorkflowData<UploadDocumentInput>) => {
    const stored = storeCompanyDocumentStep(input)
    const record = transform({ input, stored }, ({ input, stored }) => ({
      stored,
      company_id: input.company_id,
      by: input.by,
    }))
    return new WorkflowResponse(recordCompanyDocumentStep(record))
  }
)
