import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { storeDocumentFile } from "@wholesale/catalog/documents/store-document"
import { sha256Of } from "@wholesale/companies/workflows/verification/file-content"
import { clock, notFound, runQuery, sql, type By } from "@wholesale/core"
import type { Party } from "../modules/support/operations/ticket-row"
import { inSupport } from "./tickets"

/** A file that somebody will show in a ticket. */
export type StoredFile = { id: string; file_name: string; mime_type: string; size: number }

const fileModule = (container: MedusaContainer) =>
  container.resolve<IFileModuleService>(Modules.FILE)

/**
 * Stores a picture or a document privately, under a name that cannot be guessed.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PDF, PNG and JPEG, by its bytes
 */
export const addFile = async (
  container: MedusaContainer,
  content: { name: string; content: Buffer },
  by: By
): Promise<StoredFile> => {
  const { file_id, file_name, mime_type, size, sha256 } = await storeDocumentFile(
    container,
    content
  )
  const id = generateEntityId(undefined, "sfile")
  const now = clock.now()
  try {
    await inSupport(container, (tx) =>
      sql(
        tx,
        `insert into support_file (id, company_id, file_name, mime_type, size, sha256, file_id,
           uploaded_by, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, by.company_id, file_name, mime_type, size, sha256, file_id, by.actor_id, now, now]
      )
    )
  } catch (error) {
    await fileModule(container).deleteFiles(file_id)
    throw error
  }
  return { id, file_name, mime_type, size }
}

/**
 * A file of a ticket with its bytes, for whoever takes part in it; what hangs on a note is the
 * operator's alone.
 * @throws NOT_FOUND, UNEXPECTED_STATE when the stored bytes are not the ones that were sent
 */
export const readFile = async (
  container: MedusaContainer,
  { ticket_id, file_id }: { ticket_id: string; file_id: string },
  party: Exclude<Party, { as: "system" }>
) => {
  const own = party.as === "operator" ? "true" : "t.company_id = ? and not s.internal"
  const [file] = await runQuery<StoredFile & { sha256: string; file_id: string }>(
    container,
    `select f.id, f.file_name, f.mime_type, f.size, f.sha256, f.file_id
     from support_file f join support_message s on s.id = f.message_id
     join support_ticket t on t.id = s.ticket_id
     where f.id = ? and t.id = ? and ${own} and f.deleted_at is null`,
    [file_id, ticket_id, ...(party.as === "company" ? [party.company_id] : [])]
  )
  if (!file) {
    throw notFound("File", file_id)
  }
  const content = await fileModule(container).getAsBuffer(file.file_id)
  if (sha256Of(content) !== file.sha256) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The stored file ${file.id} is not the one that was sent`
    )
  }
  return { file, content }
}

/** Days that a file waits to be shown. */
const KEPT_DAYS = 7

/** Deletes files that were sent and never shown. */
export const deleteUnshownFiles = async (container: MedusaContainer): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const gone = await inSupport(container, (tx) =>
    sql<{ id: string; file_id: string }>(
      tx,
      `delete from support_file where message_id is null
         and created_at < ?::timestamptz - interval '${KEPT_DAYS} days' returning id, file_id`,
      [clock.now()]
    )
  )
  for (const { id, file_id } of gone) {
    try {
      await fileModule(container).deleteFiles(file_id)
    } catch (error) {
      // Nobody can reach it any more; bytes that stay behind are the storage's to clean up.
      logger.warn(`support file ${id}: its bytes could not be deleted: ${String(error)}`)
    }
  }
}
