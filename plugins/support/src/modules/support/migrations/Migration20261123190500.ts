import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { fullIndexes } from "@wholesale/core/shared/full-indexes"

const APPEND_ONLY = ["support_message", "support_ticket_history"]

/** Rows of these tables are never soft-deleted. */
const TABLES = [...APPEND_ONLY, "support_file", "support_sla", "support_ticket"]

/**
 * What was said in a ticket stays as it was said, and no time is given that is none. Written by hand,
 * because models know neither triggers nor checks.
 */
export class Migration20261123190500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function refuse_support_change() returns trigger
      language plpgsql as $$
      begin
        raise exception '% is append-only: % is refused', tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create or replace trigger ${table}_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_support_change();`)
    }
    this.addSql("alter table support_sla drop constraint if exists support_sla_positive;")
    this.addSql(`alter table support_sla add constraint support_sla_positive check (
      first_response_minutes > 0 and resolution_minutes >= first_response_minutes);`)
    this.addSql("alter table support_ticket drop constraint if exists support_ticket_times;")
    this.addSql(`alter table support_ticket add constraint support_ticket_times check (
      paused_seconds >= 0 and (state = 'open') = (paused_since is null)
      and (state in ('resolved', 'closed')) = (resolved_at is not null)
      and (state = 'closed') = (closed_at is not null));`)
    this.addSql(fullIndexes(TABLES))
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY) {
      this.addSql(`drop trigger if exists ${table}_append_only on ${table};`)
    }
    this.addSql("drop function if exists refuse_support_change();")
    this.addSql("alter table support_sla drop constraint if exists support_sla_positive;")
    this.addSql("alter table support_ticket drop constraint if exists support_ticket_times;")
  }
}
