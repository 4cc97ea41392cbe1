import { recordAudit, sql, type By, type RunSql, type TransactionContext } from "@wholesale/core"
import { DEFAULT_SETTINGS, moneySettings, type MoneySettings } from "../domain/settings/settings"

const ID = "platform"

/** The operator's settings, or what holds without any. */
export const readSettings = async (run: RunSql): Promise<MoneySettings> => {
  const [row] = await run<{ settings: unknown }>(
    "select settings from money_settings where id = ?",
    [ID]
  )
  return row ? moneySettings.parse(row.settings) : DEFAULT_SETTINGS
}

/** Replaces the settings; orders that are placed already keep what they were placed with. */
export const writeSettings = async (
  tx: TransactionContext,
  settings: MoneySettings,
  by: By,
  now: Date
): Promise<void> => {
  const [before] = await sql<{ settings: object }>(
    tx,
    "select settings from money_settings where id = ? for update",
    [ID]
  )
  await sql(
    tx,
    `insert into money_settings (id, settings, created_at, updated_at) values (?, ?::jsonb, ?, ?)
     on conflict (id) do update set settings = excluded.settings, updated_at = excluded.updated_at`,
    [ID, JSON.stringify(settings), now, now]
  )
  await recordAudit(tx, {
    by,
    action: "money_settings.changed",
    subject_type: "money_settings",
    subject_id: ID,
    before: before?.settings ?? null,
    after: settings,
  })
}
