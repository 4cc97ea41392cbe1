import { CHANNELS, NOTIFICATION_GROUPS, type Channel, type NotificationGroup } from "./types"

/** What a person has chosen for one group on one channel. */
export type Preference = { group: string; channel: string; enabled: boolean }

/** One cell of the table that a person sees in their settings. */
export type PreferenceCell = {
  group: NotificationGroup
  channel: Channel
  enabled: boolean
  /** True when everything in the group is sent on this channel whatever the person chose. */
  mandatory: boolean
}

type Kind = { group: NotificationGroup; channels: readonly Channel[]; mandatory?: boolean }

/** Whether a person gets a notification on a channel. Unless turned off, everything is on. */
export const isWanted = (
  kind: Pick<Kind, "group" | "mandatory">,
  channel: Channel,
  preferences: readonly Preference[]
): boolean => Boolean(kind.mandatory) || isEnabled(kind.group, channel, preferences)

/** The ways that can reach an account: only customers use the storefront, which asks for push. */
export const channelsOf = (actorType: string): Channel[] =>
  CHANNELS.filter((channel) => channel !== "push" || actorType === "customer")

/** Every group and channel in which something can be sent, with the person's choice. */
export const preferenceTable = (
  kinds: readonly Kind[],
  preferences: readonly Preference[],
  channels: readonly Channel[] = CHANNELS
): PreferenceCell[] =>
  NOTIFICATION_GROUPS.flatMap((group) =>
    channels.flatMap((channel) => {
      const sent = kinds.filter((kind) => kind.group === group && kind.channels.includes(channel))
      if (sent.length === 0) {
        return []
      }
      const mandatory = sent.every((kind) => kind.mandatory)
      return [
        { group, channel, mandatory, enabled: mandatory || isEnabled(group, channel, preferences) },
      ]
    })
  )

const isEnabled = (group: string, channel: string, preferences: readonly Preference[]) =>
  preferences.find((chosen) => chosen.group === group && chosen.channel === channel)?.enabled ??
  true
