import type { IFileModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { By } from "@wholesale/core"
import { companyService } from "../../shared/services"

export type ChangeLogoWorkflowInput = {
  company_id: string
  /** Content in base64; its type was detected from the content. */
  image: { content: string; mime_type: "image/png" | "image/jpeg" }
  by: By
}

const storeLogoStep = createStep(
  "store-logo",
  async ({ company_id, image }: ChangeLogoWorkflowInput, { container }) => {
    const files = container.resolve<IFileModuleService>(Modules.FILE)
    const extension = image.mime_type === "image/png" ? "png" : "jpg"
    const file = await files.createFiles({
      filename: `logo-${company_id}.${extension}`,
      mimeType: image.mime_type,
      content: image.content,
      access: "public",
    })
    return new StepResponse({ url: file.url, file_id: file.id }, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) {
      await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles([fileId])
    }
  }
)

const pointAtLogoStep = createStep(
  "point-at-logo",
  async (
    input: { company_id: string; logo: { url: string; file_id: string }; by: By },
    { container }
  ) => {
    const { old_file_id } = await companyService(container).changeLogo(input)
    return new StepResponse({ old_file_id })
  }
)

/** Comes last: from here on nothing shows the old file, and a failure would only leave it behind. */
const removeOldLogoStep = createStep(
  "remove-old-logo",
  async ({ old_file_id }: { old_file_id: string | null }, { container }) => {
    if (old_file_id) {
      await container
        .resolve<IFileModuleService>(Modules.FILE)
        .deleteFiles([old_file_id])
        .catch((error: unknown) =>
          container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Old logo: ${String(error)}`)
        )
    }
    return new StepResponse(undefined)
  }
)

export const changeLogoWorkflowId = "change-company-logo"

/** Stores a new logo as a public file and lets the company point at it. */
export const changeLogoWorkflow = createWorkflow(
  changeLogoWorkflowId,
  (input: WorkflowData<ChangeLogoWorkflowInput>) => {
    const logo = storeLogoStep(input)
    const changed = pointAtLogoStep({ company_id: input.company_id, logo, by: input.by })
    removeOldLogoStep({ old_file_id: changed.old_file_id })
    return new WorkflowResponse(logo)
  }
)
