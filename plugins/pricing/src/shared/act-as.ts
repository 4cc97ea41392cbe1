import type { By, RunSql } from "@wholesale/core"

/** Who saves prices, when, and what is saved together. */
export type Acting = { by: Pick<By, "actor_type" | "actor_id">; at: Date; batch_id: string | null }

/**
 * Tells the triggers of this transaction who changes Medusa's prices, so that the history knows.
 * Counts until the transaction ends.
 */
export const actAs = async (run: RunSql, { by, at, batch_id }: Acting): Promise<void> => {
  await run(
    `select set_config('wholesale.actor', ?, true), set_config('wholesale.at', ?, true),
       set_config('wholesale.batch', ?, true)`,
    [`${by.actor_type}:${by.actor_id}`, at.toISOString(), batch_id ?? ""]
  )
}
