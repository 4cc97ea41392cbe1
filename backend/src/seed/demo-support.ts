import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery, useClock, type By, type TransactionContext } from "@wholesale/core"
import { SUPPORT_MODULE, type SupportModuleService } from "@wholesale/support"
import type { Category, CompanySide, Priority } from "@wholesale/support/domain/values"
import { assignTickets, changeTicket } from "@wholesale/support/modules/support/operations/manage"
import { openTicket } from "@wholesale/support/modules/support/operations/open-ticket"
import { passTime } from "@wholesale/support/modules/support/operations/pass-time"
import { resolveTicket } from "@wholesale/support/modules/support/operations/settle"
import { addNote, answer, reply } from "@wholesale/support/modules/support/operations/speak"

const MINUTE = 60_000
const HOUR = 60

/** What happens in a ticket of the demo, so many minutes after what came before it. */
type Step = { after: number } & (
  | { do: "answer" | "note" | "reply"; text: string }
  | { do: "priority"; to: Priority }
  | { do: "take" | "resolve" }
)

type Story = {
  handle: string
  hours_ago: number
  category: Category
  subject: string
  text: string
  about_order?: boolean
  steps?: readonly Step[]
}

const STORIES: readonly Story[] = [
  {
    handle: "hafenladen",
    hours_ago: 3,
    category: "order",
    about_order: true,
    subject: "Where is the second parcel?",
    text: "The tracking of the first parcel says delivered. Of the second there is no number at all. Can you ask the maker?",
  },
  {
    handle: "hafenladen",
    hours_ago: 50,
    category: "payment",
    subject: "Our bank asks what the payment of last week was for",
    text: "We paid one amount for three orders and need one paper that names all of them.",
    steps: [
      { after: 2 * HOUR, do: "take" },
      {
        after: 10,
        do: "answer",
        text: "Under Company, Payments there is a statement with every order of that payment, also as a file. Is that what your bank needs?",
      },
    ],
  },
  {
    handle: "hafenladen",
    hours_ago: 300,
    category: "account",
    subject: "A second delivery address",
    text: "We open another shop in May. How do we add its address?",
    steps: [
      {
        after: 5 * HOUR,
        do: "answer",
        text: "Under Company, Locations. At the checkout you can then choose where each order goes.",
      },
      { after: 90, do: "reply", text: "Found it, thank you!" },
      { after: 5, do: "resolve" },
    ],
  },
  {
    handle: "lindenhof",
    hours_ago: 30,
    category: "payment",
    subject: "A payout that we can't place",
    text: "Last week's payout is smaller than the orders in it. What was taken off?",
    steps: [{ after: 20, do: "priority", to: "high" }],
  },
  {
    handle: "lindenhof",
    hours_ago: 20,
    category: "order",
    about_order: true,
    subject: "The buyer does not answer",
    text: "We asked for an opening time for the delivery and hear nothing. The goods stand ready.",
    steps: [
      { after: 40, do: "take" },
      { after: 5, do: "note", text: "Called the shop: closed until Thursday. Tell them then." },
    ],
  },
  {
    handle: "alpenlager",
    hours_ago: 1,
    category: "other",
    subject: "Serving another region",
    text: "We would like to serve Tyrol, too. Whom do we have to talk to?",
  },
]

type Asker = {
  company_id: string
  side: CompanySide
  actor_type: string
  actor_id: string
  order_id: string | null
}

const ASKER = `select c.id as company_id, c.kind as side, m.actor_type, m.actor_id,
    (select o.id from seller_order o where c.id in (o.buyer_id, o.seller_id)
      and o.state in ('accepted', 'shipped', 'partially_shipped', 'delivered')
      order by o.placed_at desc, o.id limit 1) as order_id
  from company c join company_member m on m.company_id = c.id and m.role_id like 'role_%_owner'
  where c.handle like ? order by c.handle limit 1`

type Agent = { id: string; actor_type: string; actor_id: string }

const AGENT = `select id, actor_type, actor_id from company_member
  where role_id = 'role_operator_admin' limit 1`

/** Tickets in every state, made by the operations themselves with the dates of then. */
export const seedSupport = async (container: MedusaContainer, now: Date): Promise<void> => {
  const [agent] = await runQuery<Agent>(container, AGENT)
  try {
    for (const story of STORIES) {
      const [asker] = await runQuery<Asker>(container, ASKER, [`${story.handle}%`])
      if (agent && asker) {
        setClock(now.getTime() - story.hours_ago * HOUR * MINUTE)
        await tell(container, story, { asker, agent }, now)
      }
    }
  } finally {
    useClock()
  }
}

type People = { asker: Asker; agent: Agent }

const tell = async (
  container: MedusaContainer,
  story: Story,
  { asker, agent }: People,
  now: Date
): Promise<void> => {
  const service = container.resolve<SupportModuleService>(SUPPORT_MODULE)
  const { category, subject, text: body } = story
  const id = await service.inTransaction((tx) =>
    openTicket(tx, {
      ...{ company_id: asker.company_id, side: asker.side, category, subject },
      seller_order_id: story.about_order ? asker.order_id : null,
      message: { body, file_ids: [] },
      ...{ by: byOf(asker, asker.company_id), now: clock.now() },
    })
  )
  for (const step of story.steps ?? []) {
    setClock(clock.now().getTime() + step.after * MINUTE)
    await service.inTransaction((tx) => take(tx, id, step, { asker, agent }))
  }
  const by = byOf(agent, null)
  await service.inTransaction((tx) => passTime(tx, id, { by, now }))
}

const take = async (tx: TransactionContext, id: string, step: Step, { asker, agent }: People) => {
  const own = {
    ...{ ticket_id: id, by: byOf(asker, asker.company_id), now: clock.now() },
    party: { as: "company", company_id: asker.company_id } as const,
  }
  const help = { ...own, by: byOf(agent, null), party: { as: "operator" } as const }
  switch (step.do) {
    case "answer": {
      const said = { body: step.text, file_ids: [], resolve: false }
      return await answer(tx, { ...help, member_id: agent.id }, said)
    }
    case "note":
      return await addNote(tx, help, { body: step.text, file_ids: [] })
    case "reply":
      return await reply(tx, own, { body: step.text, file_ids: [] })
    case "resolve":
      return await resolveTicket(tx, own)
    case "priority":
      return await changeTicket(tx, id, { priority: step.to }, help)
    case "take":
      await assignTickets(tx, [{ ticket_id: id, assignee_id: agent.id }], help)
  }
}

const byOf = ({ actor_type, actor_id }: Agent | Asker, company_id: string | null): By => ({
  ...{ actor_type, actor_id, company_id, request_id: null },
})

const setClock = (moment: number) => {
  const then = new Date(moment)
  useClock({ now: () => then })
}
