import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The list of disputes begins with what waits for a decision, then open ones; it is read in that order. */
export class Migration20261123230100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists dispute_listed on dispute ((state = 'escalated') desc,
      (state in ('open', 'negotiating', 'escalated')) desc, opened_at desc, id)`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists dispute_listed")
  }
}
