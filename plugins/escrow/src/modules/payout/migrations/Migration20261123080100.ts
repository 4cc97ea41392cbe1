import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A payout never gives out more than the seller is owed, and nobody approves their own batch: the
 * database refuses it. Written by hand, because models know no checks.
 */
export class Migration20261123080100 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, check] of CHECKS) {
      this.addSql(`alter table ${table} drop constraint if exists ${name};`)
      this.addSql(`alter table ${table} add constraint ${name} check (${check});`)
    }
  }

  override async down(): Promise<void> {
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table ${table} drop constraint if exists ${name};`)
    }
  }
}

const CHECKS = [
  [
    "payout",
    "payout_adds_up",
    `netted >= 0 and disputed >= 0 and reserved >= 0 and amount >= 0
      and payable >= netted + disputed + reserved + amount`,
  ],
  ["payout", "payout_goes_somewhere", "amount = 0 or iban is not null"],
  ["payout_batch", "payout_batch_two_people", "approved_by <> created_by"],
  ["payout_account", "payout_account_two_people", "confirmed_by <> requested_by"],
  ["payout_reserve", "payout_reserve_positive", "amount > 0"],
] as const
