import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { HistoryStatus } from "../domain/states"

export type OpenImport = { id: string; status: HistoryStatus }

/** The newest import of a file by its SHA-256 that is neither done nor given up. */
export const openImport = async (
  container: MedusaContainer,
  sellerId: string,
  fileHash: string
): Promise<OpenImport | null> => {
  const [found] = await runQuery<OpenImport>(
    container,
    `select id, status from history_import where seller_id = ? and file_hash = ?
       and status not in ('applied', 'failed', 'cancelled') and deleted_at is null
     order by created_at desc, id desc limit 1`,
    [sellerId, fileHash]
  )
  return found ?? null
}

/** A selling company by its handle. */
export const sellerByHandle = async (
  container: MedusaContainer,
  handle: string
): Promise<string | null> => {
  const [found] = await runQuery<{ id: string }>(
    container,
    `select id from company where handle = ? and kind <> 'retailer' and deleted_at is null`,
    [handle]
  )
  return found?.id ?? null
}
