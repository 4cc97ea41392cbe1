import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { By } from "@wholesale/core"
import type { UploadedFile } from "@wholesale/core/access/request"
import { sendAttachment } from "@wholesale/companies/handlers/send-document"
import type { Party } from "../modules/support/operations/ticket-row"
import { addFile, readFile } from "../tickets/files"

/** Takes a file that will be shown in a ticket. */
export const takeFile = async (scope: MedusaContainer, file: UploadedFile, by: By) => {
  // Multipart headers arrive as latin1; browsers send them as UTF-8.
  const name = Buffer.from(file.originalname, "latin1").toString("utf8")
  return { file: await addFile(scope, { name, content: file.buffer }, by) }
}

/** Sends a file of a ticket to somebody who takes part in it. @throws NOT_FOUND */
export const sendFileOf = async (
  scope: MedusaContainer,
  res: MedusaResponse,
  { id, file_id }: Record<string, string>,
  party: Exclude<Party, { as: "system" }>
): Promise<undefined> => {
  const { file, content } = await readFile(scope, { ticket_id: id, file_id }, party)
  return sendAttachment(res, file, content)
}
