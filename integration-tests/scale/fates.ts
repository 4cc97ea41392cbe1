import type { Stage } from "./stage"

/** What becomes of one order that is placed to be copied. */
export type Fate = {
  name: string
  /** Of a thousand orders, so many. */
  share: number
  /** Units of each line; the seller sells by six. */
  quantities: readonly number[]
  /** How many hours ago copies of it were placed, at least and at most. */
  hours: readonly [number, number]
  live(stage: Stage, orderId: string): Promise<void>
}

const DAY = 24
/** What has ended lies anywhere in two years; what a timer waits for has to be younger than the timer. */
const PAST = [8 * DAY, 730 * DAY] as const
const THIS_WEEK = [3 * DAY, 8 * DAY] as const
const TODAY = [1, 1 * DAY] as const

/** What the order of a fate is called by its buyer. */
export const poOf = ({ name }: Fate): string => `PO-${name}`

const arrived = async (stage: Stage, id: string) => {
  await stage.accept(id)
  await stage.pay(id)
  await stage.ship(id)
  await stage.deliver(id)
}

const completed =
  (pay: "pay" | "payByBank"): Fate["live"] =>
  async (stage, id) => {
    await stage.accept(id)
    await stage[pay](id)
    await stage.ship(id)
    await stage.receive(id)
  }

/** Every way in which an order goes, most of them long over. */
export const FATES: readonly Fate[] = [
  {
    name: "placed",
    share: 10,
    quantities: [12, 12],
    hours: TODAY,
    live: async () => undefined,
  },
  {
    name: "accepted",
    share: 8,
    quantities: [24, 6],
    hours: THIS_WEEK,
    live: async (stage, id) => await stage.accept(id),
  },
  {
    name: "held",
    share: 12,
    quantities: [6, 18],
    hours: THIS_WEEK,
    live: async (stage, id) => {
      await stage.accept(id)
      await stage.payByBank(id)
    },
  },
  {
    name: "partly-shipped",
    share: 5,
    quantities: [12, 6],
    hours: THIS_WEEK,
    live: async (stage, id) => {
      await stage.accept(id)
      await stage.pay(id)
      await stage.ship(id, true)
    },
  },
  {
    name: "delivered",
    share: 10,
    quantities: [30, 12],
    hours: TODAY,
    live: arrived,
  },
  {
    name: "received",
    share: 330,
    quantities: [12, 6],
    hours: PAST,
    live: completed("pay"),
  },
  {
    name: "received-bank",
    share: 330,
    quantities: [18, 24],
    hours: PAST,
    live: completed("payByBank"),
  },
  {
    name: "received-one-line",
    share: 90,
    quantities: [36],
    hours: PAST,
    live: completed("payByBank"),
  },
  {
    name: "inspected",
    share: 60,
    quantities: [24, 24],
    hours: PAST,
    live: async (stage, id) => {
      await arrived(stage, id)
      await stage.endInspection(id)
      await stage.receive(id)
    },
  },
  {
    name: "cancelled",
    share: 30,
    quantities: [12],
    hours: PAST,
    live: async (stage, id) => await stage.end(id, "cancel"),
  },
  {
    name: "cancelled-paid",
    share: 20,
    quantities: [12, 18],
    hours: PAST,
    live: async (stage, id) => {
      await stage.accept(id)
      await stage.pay(id)
      await stage.end(id, "cancel")
      await stage.payRefunds(id)
    },
  },
  {
    name: "rejected",
    share: 35,
    quantities: [6, 6],
    hours: PAST,
    live: async (stage, id) => await stage.end(id, "reject"),
  },
  {
    name: "short",
    share: 30,
    quantities: [12, 24],
    hours: PAST,
    live: async (stage, id) => {
      await stage.pay(id)
      await stage.accept(id, 6)
      await stage.payRefunds(id)
      await stage.ship(id)
      await stage.receive(id)
    },
  },
  {
    name: "returned",
    share: 15,
    quantities: [18, 6],
    hours: PAST,
    live: async (stage, id) => {
      await arrived(stage, id)
      await stage.giveBack(id)
      await stage.endInspection(id)
      await stage.payRefunds(id)
      await stage.receive(id)
    },
  },
  {
    name: "disputed",
    share: 3,
    quantities: [12, 6],
    hours: TODAY,
    live: async (stage, id) => {
      await arrived(stage, id)
      await stage.dispute(id)
    },
  },
  {
    name: "settled",
    share: 12,
    quantities: [24, 12],
    hours: PAST,
    live: async (stage, id) => {
      await arrived(stage, id)
      await stage.agree(await stage.dispute(id))
      await stage.endInspection(id)
      await stage.payRefunds(id)
      await stage.receive(id)
    },
  },
]
