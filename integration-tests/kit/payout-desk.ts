import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import type { GoodsDesk } from "./goods-desk"
import type { MoneyDesk } from "./money-desk"
import { orderIn, type OrderDesk } from "./order-desk"
import { settled } from "./settled"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"
const PLATFORM_IBAN = "DE89370400440532013000"

export const PASSWORD = "correct horse battery"
export const IBAN = "NL91ABNA0417164300"

/** The parts of a payout's answer that specs look at; minor units. */
export type PayoutAnswer = {
  id: string
  state: string
  end_to_end_id: string
  retry_of: string | null
  failure: string | null
} & Record<"payable" | "netted" | "disputed" | "reserved" | "amount", number>

/** A movement on the bank's statement, in decimals. */
export type BankMovement = { amount: string; direction: "DBIT" | "CRDT"; id: string; ref: string }

/** Payouts to seller A, as the seller and two people of the operator see them. */
export class PayoutDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    private readonly desk: OrderDesk,
    private readonly money: MoneyDesk,
    private readonly goods: GoodsDesk
  ) {}

  /** Proposes. */
  get first() {
    return this.server.cast.operators.admin
  }

  /** Approves. */
  get second() {
    return this.server.cast.operators.finance
  }

  /** Colleagues of the seller who may both change its bank details. */
  get colleagues() {
    const { owner, finance } = this.server.cast.companies.manufacturerA.members
    return [owner, finance] as const
  }

  /** Gives somebody of the cast, who has none, the password of these specs. */
  async setPassword({ auth_identity_id }: CastActor) {
    const email = `${auth_identity_id}@password.example`.toLowerCase()
    await this.client.post("/auth/user/emailpass/register", { email, password: PASSWORD })
    await this.server.query(
      `update provider_identity set provider_metadata = (select provider_metadata
         from provider_identity where entity_id = $1) where auth_identity_id = $2`,
      [email, auth_identity_id]
    )
  }

  async requestAccount(as: CastActor, more: object = {}) {
    const body = { holder: "Alder GmbH", iban: IBAN, bic: null, password: PASSWORD, ...more }
    return await this.desk.post(`${ADMIN}/company/payout-account`, body, as)
  }

  async confirmAccount(id: string, as: CastActor) {
    return await this.desk.post(`${ADMIN}/company/payout-account/${id}/confirm`, {}, as)
  }

  /** Lets bank details that were confirmed be used now. */
  async endCooling() {
    await this.server.query("update payout_account set active_from = now() where state = 'cooling'")
    await this.desk.runJob("payouts.activate-accounts")
    await settled(this.server)
  }

  /** Gives seller A bank details that are in use. */
  async openAccount() {
    const [owner, finance] = this.colleagues
    await this.setPassword(owner)
    const { account, text } = await this.requestAccount(owner)
    const { id } = Object(account)
    if (!id) {
      throw new Error(text)
    }
    await this.confirmAccount(id, finance)
    await this.endCooling()
  }

  /** Lets payouts leave from an account of the platform, with other terms for everybody. */
  async openPlatform(payout: object = {}) {
    const { settings } = await this.desk.get(`${ADMIN}/money-settings`, this.first)
    const { platform, payout: terms, ...rest } = Object(settings)
    const body = {
      ...rest,
      platform: { ...platform, iban: PLATFORM_IBAN },
      payout: { ...terms, ...payout },
    }
    return await this.client.send("PUT", `${ADMIN}/money-settings`, { as: this.first, body })
  }

  /** An order whose money is the seller's. @returns its id, and what the seller got of it */
  async released(po: string, quantity = 12) {
    const before = await this.available()
    const id = await this.money.funded(po, quantity)
    await this.goods.ship(id)
    orderIn(await this.desk.post(`${STORE}/orders/${id}/receive`, {}, this.desk.buyer))
    await settled(this.server)
    return { id, amount: (await this.available()) - before }
  }

  async available(): Promise<number> {
    return Number((await this.money.balance())?.available ?? 0)
  }

  async propose(as = this.first) {
    return await this.desk.post(`${ADMIN}/payout-batches`, { currency_code: "eur" }, as)
  }

  async act(batchId: string, action: "approve" | "cancel", as = this.second) {
    return await this.desk.post(`${ADMIN}/payout-batches/${batchId}/${action}`, {}, as)
  }

  /** The bank's file of a batch. */
  async file(batchId: string) {
    return await this.client.get(`${ADMIN}/payout-batches/${batchId}/file`, { as: this.first })
  }

  /** A batch that was proposed, approved and given to the bank, with seller A's payout. */
  async sent() {
    const { batch, text } = await this.propose()
    const { id } = Object(batch)
    if (!id) {
      throw new Error(text)
    }
    await this.act(id, "approve")
    const file = await this.file(id)
    if (file.status !== 200) {
      throw new Error(file.text)
    }
    return { batch_id: id as string, payout: await this.payoutOf(id) }
  }

  async payoutOf(batchId: string): Promise<PayoutAnswer> {
    const { batch } = await this.desk.get(`${ADMIN}/payout-batches/${batchId}`, this.first)
    return Object(batch).payouts[0]
  }

  async settle(id: string, outcome: "paid" | "failed", body: object) {
    return await this.desk.post(`${ADMIN}/payouts/${id}/${outcome}`, body, this.first)
  }

  /** Sends a bank statement with these movements. */
  async sendCamt(movements: readonly BankMovement[]) {
    const entries = movements.map(
      ({ amount, direction, id, ref }) =>
        `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>BOOK</Sts>` +
        `<BookgDt><Dt>2027-03-05</Dt></BookgDt><AcctSvcrRef>${ref}</AcctSvcrRef><NtryDtls>` +
        `<TxDtls><Refs><EndToEndId>${id}</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>`
    )
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?>' +
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr>' +
      `<MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id><IBAN>${PLATFORM_IBAN}</IBAN></Id>` +
      `<Ccy>EUR</Ccy></Acct>${entries.join("")}</Stmt></BkToCstmrStmt></Document>`
    const body = new FormData()
    body.append("file", new Blob([xml]), "statement.xml")
    return await this.client.send("POST", `${ADMIN}/bank-statements`, { as: this.first, body })
  }
}
