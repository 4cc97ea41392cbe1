import {
  recordAudit,
  sql,
  transactionRunner,
  type By,
  type RunSql,
  type TransactionContext,
} from "@wholesale/core"
import {
  DEFAULT_SETTINGS,
  moneySettings,
  type MoneySettings,
  type MoneySettingsInput,
} from "../domain/settings/settings"

const ID = "platform"

/** The operator's settings, or what holds without any. */
export const readSettings = async (run: RunSql): Promise<MoneySettings> => {
  const [row] = await run<{ settings: object }>(
    "select settings from money_settings where id = ?",
    [ID]
  )
  // What a later version added is not in settings that were saved before.
  return moneySettings.parse({ ...DEFAULT_SETTINGS, ...row?.settings })
}

/** Replaces the settings; orders that are placed already keep what they were placed with. */
export const writeSettings = async (
  tx: TransactionContext,
  input: MoneySettingsInput,
  by: By,
  now: Date
): Promise<void> => {
  const [before] = await sql<{ settings: object }>(
    tx,
    "select settings from money_settings where id = ? for update",
    [ID]
  )
  const { payout } = await readSettings(transactionRunner(tx))
  const settings = { payout, ...input }
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
