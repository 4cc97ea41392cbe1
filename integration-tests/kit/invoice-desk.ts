import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import type { OrderDesk } from "./order-desk"

const ADMIN = "/admin/wholesale"

/** The parts of a commission invoice's answer that specs look at; minor units. */
export type InvoiceAnswer = {
  id: string
  kind: string
  number: string
  month: string
} & Record<"net" | "tax" | "total", number>

/** The calendar month so many months from now, `YYYY-MM`. */
export const monthFromNow = (months: number): string => {
  const now = new Date()
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1))
  return first.toISOString().slice(0, 7)
}

/** Commission invoices to seller A, as the seller and the operator see them. */
export class InvoiceDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    private readonly desk: OrderDesk
  ) {}

  get operator() {
    return this.server.cast.operators.admin
  }

  /** Opens the books again, which the first day of a server closes behind it. */
  async openBooks() {
    await this.server.query(
      `do $$ begin
         perform set_config('session_replication_role', 'replica', true);
         delete from ledger_day;
       end $$`
    )
  }

  /** Whatever is booked from now on takes effect in this month. */
  async bookIn(month: string) {
    await this.server.query(
      `create or replace function book_in_month() returns trigger language plpgsql as $$ begin
         new.effective_on := '${month}-15';
         return new;
       end $$`
    )
    await this.server.query(
      `create or replace trigger book_in_month before insert on ledger_txn
       for each row execute function book_in_month()`
    )
  }

  /** Names the platform's tax id in the money settings, or takes it away. */
  async setTaxId(tax_id: string | null) {
    const { settings } = await this.desk.get(`${ADMIN}/money-settings`, this.operator)
    const { platform, ...rest } = Object(settings)
    const body = { ...rest, platform: { ...platform, tax_id } }
    return await this.client.send("PUT", `${ADMIN}/money-settings`, { as: this.operator, body })
  }

  async issue(month: string) {
    const path = `${ADMIN}/commission-invoices/issue`
    return await this.desk.post(path, { month }, this.operator)
  }

  /** What a seller has been invoiced, newest first; the cast's seller A without a name. */
  async list(as: CastActor = this.desk.seller): Promise<InvoiceAnswer[]> {
    const { invoices } = await this.desk.get(`${ADMIN}/company/commission-invoices`, as)
    return Object(invoices)
  }

  async download(id: string, format: "pdf" | "xml", as: CastActor = this.desk.seller) {
    return await this.client.get(`${ADMIN}/company/commission-invoices/${id}/${format}`, { as })
  }

  /** What the ledger says that was charged, less what was given back. */
  async booked() {
    const [row] = await this.server.query<{ net: number; tax: number }>(
      `select coalesce(sum(balance) filter (where name = 'platform_fee'), 0)::int as net,
         coalesce(sum(balance) filter (where name = 'tax_payable'), 0)::int as tax
       from ledger_balance where currency_code = 'eur'`
    )
    return row
  }
}
