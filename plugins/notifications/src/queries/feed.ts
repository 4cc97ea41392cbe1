import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "@wholesale/core"
import { FEED_MODULE } from "../modules/feed/name"
import type FeedModuleService from "../modules/feed/service"
import { notificationModule, textOf } from "../shared/notification-module"

type Page = { limit: number; offset: number }

const services = (container: MedusaContainer) => ({
  feed: container.resolve<FeedModuleService>(FEED_MODULE),
  notifications: notificationModule(container),
})

/** A page of a receiver's feed, newest first, with what is unread in all of it. */
export const listFeed = async (
  container: MedusaContainer,
  receiver: string,
  { limit, offset }: Page
) => {
  const { feed, notifications } = services(container)
  const [rows, count] = await notifications.listAndCountNotifications(
    { receiver_id: receiver, channel: "feed" },
    { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } }
  )
  const state = await feed.readState(
    receiver,
    rows.map((row) => row.id)
  )
  const isRead = (id: string, at: Date) =>
    state.read_ids.has(id) || (state.read_up_to !== null && at <= state.read_up_to)
  return {
    notifications: rows.map((row) => ({
      id: row.id,
      type: row.template,
      title: textOf(row, "title") ?? "",
      description: textOf(row, "description") ?? "",
      url: textOf(row, "url"),
      read: isRead(row.id, new Date(row.created_at)),
      created_at: row.created_at,
    })),
    unread: await countUnread(container, receiver),
    count,
    limit,
    offset,
  }
}

/**
 * Marks entries as read; without ids, everything that is in the feed now.
 * @throws NOT_FOUND for an entry of somebody else
 */
export const markFeedRead = async (
  container: MedusaContainer,
  receiver: string,
  ids: readonly string[] | undefined
): Promise<{ unread: number }> => {
  const { feed, notifications } = services(container)
  const own = { receiver_id: receiver, channel: "feed" }
  if (ids) {
    const entries = await notifications.listNotifications(
      { ...own, id: [...ids] },
      { select: ["id", "created_at"], take: ids.length }
    )
    const foreign = ids.find((id) => !entries.some((entry) => entry.id === id))
    if (foreign !== undefined) {
      throw notFound("Notification", foreign)
    }
    await feed.markRead(receiver, entries)
  } else {
    const [newest] = await notifications.listNotifications(own, {
      select: ["id", "created_at"],
      take: 1,
      order: { created_at: "DESC" },
    })
    if (newest) {
      await feed.markReadUpTo(receiver, newest.created_at)
    }
  }
  return { unread: await countUnread(container, receiver) }
}

/** How many entries of a receiver's feed are unread. */
export const countUnread = async (
  container: MedusaContainer,
  receiver: string
): Promise<number> => {
  const { feed, notifications } = services(container)
  const { read_up_to } = await feed.readState(receiver, [])
  const [, after] = await notifications.listAndCountNotifications(
    {
      receiver_id: receiver,
      channel: "feed",
      ...(read_up_to ? { created_at: { $gt: read_up_to.toISOString() } } : {}),
    },
    { select: ["id"], take: 1 }
  )
  return after - (await feed.countReadSingly(receiver))
}
