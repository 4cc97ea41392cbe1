import { randomUUID } from "node:crypto"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { clock, notFound, runQuery, sql, type By } from "@wholesale/core"
import { safeFileName } from "@wholesale/companies/domain/verification/file-name"
import { identifyFile, sha256Of } from "@wholesale/companies/workflows/verification/file-content"
import { disputes } from "./disputes"
import type { Party } from "./lock-dispute"

/** A file that somebody will show in a dispute. */
export type StoredFile = {
  id: string
  file_name: string
  mime_type: string
  size: number
}

const fileModule = (container: MedusaContainer) =>
  container.resolve<IFileModuleService>(Modules.FILE)

/**
 * Stores a picture or a document privately, under a name that cannot be guessed.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PDF, PNG and JPEG, by its bytes
 */
export const addFile = async (
  container: MedusaContainer,
  { name, content }: { name: string; content: Buffer },
  by: By
): Promise<StoredFile> => {
  const { mime_type, extension } = await identifyFile(content)
  const { id: file_id } = await fileModule(container).createFiles({
    filename: `${randomUUID()}.${extension}`,
    mimeType: mime_type,
    content: content.toString("base64"),
    access: "private",
  })
  const file = {
    id: generateEntityId(undefined, "dispf"),
    file_name: safeFileName(name, extension),
    mime_type,
    size: content.byteLength,
  }
  try {
    await insertFile(container, { ...file, file_id, sha256: sha256Of(content) }, by)
  } catch (error) {
    await fileModule(container).deleteFiles(file_id)
    throw error
  }
  return file
}

type NewFile = StoredFile & { file_id: string; sha256: string }

const insertFile = async (container: MedusaContainer, file: NewFile, by: By) => {
  const now = clock.now()
  await disputes(container).inTransaction((tx) =>
    sql(
      tx,
      `insert into dispute_file (id, company_id, file_name, mime_type, size, sha256, file_id,
         uploaded_by, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        file.id,
        by.company_id,
        file.file_name,
        file.mime_type,
        file.size,
        file.sha256,
        file.file_id,
        by.actor_id,
        now,
        now,
      ]
    )
  )
}

const OWN = { buyer: "d.buyer_id = ?", seller: "d.seller_id = ?" } as const

/**
 * A file of a dispute with its bytes, for whoever takes part in it.
 * @throws NOT_FOUND, UNEXPECTED_STATE when the stored bytes are not the ones that were sent
 */
export const readFile = async (
  container: MedusaContainer,
  { dispute_id, file_id }: { dispute_id: string; file_id: string },
  party: Exclude<Party, { as: "system" }>
) => {
  const own = party.as === "operator" ? "true" : OWN[party.as]
  const [file] = await runQuery<StoredFile & { sha256: string; file_id: string }>(
    container,
    `select f.id, f.file_name, f.mime_type, f.size, f.sha256, f.file_id
     from dispute_file f join dispute d on d.id = f.dispute_id
     where f.id = ? and d.id = ? and ${own} and f.deleted_at is null`,
    [file_id, dispute_id, ...("company_id" in party ? [party.company_id] : [])]
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
  const gone = await disputes(container).inTransaction((tx) =>
    sql<{ id: string; file_id: string }>(
      tx,
      `delete from dispute_file where dispute_id is null
         and created_at < ?::timestamptz - interval '${KEPT_DAYS} days' returning id, file_id`,
      [clock.now()]
    )
  )
  for (const { id, file_id } of gone) {
    try {
      await fileModule(container).deleteFiles(file_id)
    } catch (error) {
      // Nobody can reach it any more; bytes that stay behind are the storage's to clean up.
      logger.warn(`dispute file ${id}: its bytes could not be deleted: ${String(error)}`)
    }
  }
}
