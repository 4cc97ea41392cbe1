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

/** The key with which a browser asks its push service for an address; null where nothing is pushed. */
export const getPushKey = async () =>
  (await request<{ public_key: string | null }>(`${BASE}/push`)).public_key

export type PushBrowser = { endpoint: string; p256dh: string; auth: string }

export const addPush = async (browser: PushBrowser) =>
  await request(`${BASE}/push`, { method: "POST", body: browser })

export const removePush = async (endpoint: string) =>
  await request(`${BASE}/push/remove`, { method: "POST", body: { endpoint } })
