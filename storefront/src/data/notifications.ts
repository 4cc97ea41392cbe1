import "server-only"
import { request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale/me"

/** One entry of a person's feed; title and description come in the reader's language. */
export type FeedEntry = {
  id: string
  type: string | null
  title: string
  description: string
  url: string | null
  read: boolean
  created_at: string
}

export const listNotifications = async (page: PageRequest) =>
  await request<Page<"notifications", FeedEntry> & { unread: number }>(`${BASE}/notifications`, {
    query: toOffset(page),
  })

/** Marks the given entries as read, or everything. */
export const markRead = async (ids?: string[]) =>
  await request(`${BASE}/notifications/read`, { method: "POST", body: ids ? { ids } : {} })

export type Preference = { group: string; channel: string; enabled: boolean; mandatory: boolean }

export const listPreferences = async () =>
  (await request<{ preferences: Preference[] }>(`${BASE}/notification-preferences`)).preferences

export const savePreferences = async (preferences: Omit<Preference, "mandatory">[]) =>
  await request(`${BASE}/notification-preferences`, { method: "POST", body: { preferences } })
