import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import { settled } from "./settled"

const STORE = "/store/wholesale/company"
const COMPANY = "/admin/wholesale/company"
const OPERATOR = "/admin/wholesale"

/** The smallest picture that is one. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/** The parts of a ticket that specs look at. */
export type TicketAnswer = {
  id: string
  number: string
  state: string
  subject: string
  priority?: string
  assignee?: { id: string; name: string } | null
  expected_by?: string | null
  reopen_until?: string | null
  clock?: { name: string | null; state: string; minutes_left: number | null }
  order: { id: string; display_id: number } | null
  order_context?: { state: string; money_state: string | null } | null
  messages: {
    id: string
    side: string
    author_name: string | null
    text: string
    files: { id: string }[]
  }[]
  history?: { to: string; reason: string }[]
  actions: string[]
}

type Answer = Record<string, unknown> & { status: number; text: string }

/** Tickets as a company and the operator see them. */
export class SupportDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client
  ) {}

  get retailer() {
    return this.server.cast.companies.retailerA.members.owner
  }

  get operator() {
    return this.server.cast.operators.support
  }

  /** Where somebody finds tickets and sends files. */
  at(as: CastActor, rest = "/support-tickets"): string {
    const operator = Object.values(this.server.cast.operators).some(
      ({ actor_id }) => actor_id === as.actor_id
    )
    return `${operator ? OPERATOR : as.actor_type === "customer" ? STORE : COMPANY}${rest}`
  }

  async send(method: string, path: string, as: CastActor, body?: unknown): Promise<Answer> {
    const answer = await this.client.send(method, path, { as, body })
    return { ...Object(answer.body), status: answer.status, text: answer.text }
  }

  async tryToOpen(more: object = {}, as = this.retailer): Promise<Answer> {
    const ticket = { category: "order", subject: "Where is it", text: "Nothing came", ...more }
    return await this.send("POST", this.at(as), as, ticket)
  }

  /** Opens a ticket that has to be allowed. */
  async open(more: object = {}, as = this.retailer): Promise<TicketAnswer> {
    return ticketIn(await this.tryToOpen(more, as), 201)
  }

  async tryTo(as: CastActor, id: string, action: string, body: object = {}): Promise<Answer> {
    return await this.send("POST", `${this.at(as)}/${id}${action && `/${action}`}`, as, body)
  }

  /** Does something that has to be allowed. */
  async do(as: CastActor, id: string, action: string, body: object = {}): Promise<TicketAnswer> {
    return ticketIn(await this.tryTo(as, id, action, body), action === "messages" ? 201 : 200)
  }

  async of(as: CastActor, id: string): Promise<TicketAnswer> {
    return ticketIn(await this.send("GET", `${this.at(as)}/${id}`, as), 200)
  }

  async list(as: CastActor, query = ""): Promise<TicketAnswer[]> {
    const { status, text, tickets } = await this.send("GET", `${this.at(as)}${query}`, as)
    if (status !== 200) {
      throw new Error(`${status} ${text}`)
    }
    return Object(tickets)
  }

  /** Sends a picture. @returns its id */
  async picture(as = this.retailer): Promise<string> {
    const body = new FormData()
    body.set("file", new Blob([Buffer.from(PNG, "base64")]), "crack.png")
    const { status, text, file } = await this.send("POST", this.at(as, "/support-files"), as, body)
    if (status !== 201) {
      throw new Error(text)
    }
    return Object(file).id
  }

  /** Lets a ticket be so much older, and what time does happen. */
  async pass(id: string, hours: number): Promise<void> {
    await this.server.query(
      `update support_ticket set opened_at = opened_at - $2::interval,
         first_response_due_at = first_response_due_at - $2::interval,
         resolution_due_at = resolution_due_at - $2::interval, due_at = due_at - $2::interval,
         resolved_at = resolved_at - $2::interval, paused_since = paused_since - $2::interval,
         next_at = next_at - $2::interval where id = $1`,
      [id, `${hours} hours`]
    )
    await this.server.query(
      `insert into outbox_message (id, box, topic, dedupe_key, payload, available_at, created_at,
         updated_at) values ('msg_' || gen_random_uuid(), 'outbox', 'job.support.settle',
         gen_random_uuid()::text, '{"period": "by hand"}', now(), now(), now())`
    )
    await settled(this.server)
  }

  /** What people were told about a ticket, by type, in the feed. */
  async told(id: string): Promise<{ type: string; to: string }[]> {
    await settled(this.server)
    return await this.server.query(
      `select n.template as type, n.to from notification n
       where n.channel = 'feed' and n.data::text like '%' || $1 || '%' order by n.created_at, n.id`,
      [id]
    )
  }
}

const ticketIn = ({ status, text, ticket }: Answer, expected: number): TicketAnswer => {
  if (status !== expected) {
    throw new Error(`${status} ${text}`)
  }
  return Object(ticket)
}
