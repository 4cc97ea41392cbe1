import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Every request asks for whom a person acts. The unique indexes are each of a part of the members, with
 * and without a company, so that neither can answer that.
 */
export class Migration20261124030200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists company_member_actor
      on company_member (actor_type, actor_id)`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists company_member_actor")
  }
}
