import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The operator's lists begin with what waits, then the newest; they are read in that order. */
export class Migration20261123172000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists payment_request_listed
      on payment_request ((state = 'awaiting') desc, created_at desc, id)`)
    this.addSql(`create index if not exists refund_due_listed
      on refund_due ((state = 'due') desc, created_at desc, id)`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists payment_request_listed")
    this.addSql("drop index if exists refund_due_listed")
  }
}
