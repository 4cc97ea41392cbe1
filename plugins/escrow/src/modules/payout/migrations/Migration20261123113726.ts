import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123113726 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout" add column if not exists "destination" text null;`)

    this.addSql(
      `alter table if exists "payout_account" add column if not exists "destination" text null;`
    )
    this.addSql(
      `alter table if exists "payout_account" alter column "iban" type text using ("iban"::text);`
    )
    this.addSql(`alter table if exists "payout_account" alter column "iban" drop not null;`)
    this.addSql(`alter table payout_account drop constraint if exists payout_account_one_place;`)
    this.addSql(
      `alter table payout_account add constraint payout_account_one_place check ((iban is null) <> (destination is null));`
    )
    this.addSql(`alter table payout drop constraint if exists payout_goes_somewhere;`)
    this.addSql(
      `alter table payout add constraint payout_goes_somewhere check (amount = 0 or (iban is null) <> (destination is null));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table payout_account drop constraint if exists payout_account_one_place;`)
    this.addSql(`alter table payout drop constraint if exists payout_goes_somewhere;`)
    this.addSql(
      `alter table payout add constraint payout_goes_somewhere check (amount = 0 or iban is not null);`
    )
    this.addSql(`alter table if exists "payout" drop column if exists "destination";`)

    this.addSql(`alter table if exists "payout_account" drop column if exists "destination";`)

    this.addSql(
      `alter table if exists "payout_account" alter column "iban" type text using ("iban"::text);`
    )
    this.addSql(`alter table if exists "payout_account" alter column "iban" set not null;`)
  }
}
