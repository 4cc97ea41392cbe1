import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@wholesale/core"
import {
  channelsOf,
  preferenceTable,
  type Preference,
  type PreferenceCell,
} from "../domain/preferences"
import { FEED_MODULE } from "../modules/feed/name"
import type FeedModuleService from "../modules/feed/service"
import { notificationTypes } from "../registry/types"

type ActorRef = { actor_type: string; actor_id: string }

/** What a person gets, by group and channel. */
export const listPreferences = async (
  container: MedusaContainer,
  actor: ActorRef
): Promise<{ preferences: PreferenceCell[] }> => {
  const chosen = await container.resolve<FeedModuleService>(FEED_MODULE).preferencesOf([actor])
  const own = chosen.filter((row) => row.actor_type === actor.actor_type)
  return {
    preferences: preferenceTable(notificationTypes(), own, channelsOf(actor.actor_type)),
  }
}

/**
 * Changes some of a person's preferences.
 * @throws INVALID_INPUT for a mandatory one that would be turned off, or one that does not exist
 */
export const changePreferences = async (
  container: MedusaContainer,
  actor: ActorRef,
  chosen: readonly Preference[]
): Promise<{ preferences: PreferenceCell[] }> => {
  const cells = preferenceTable(notificationTypes(), [], channelsOf(actor.actor_type))
  for (const { group, channel, enabled } of chosen) {
    const cell = cells.find((known) => known.group === group && known.channel === channel)
    if (!cell || (cell.mandatory && !enabled)) {
      const reason = cell ? "are always sent and can't be turned off" : "do not exist"
      throw refuse("INVALID_INPUT", `Notifications about ${group} by ${channel} ${reason}`, {
        group,
        channel,
      })
    }
  }
  await container.resolve<FeedModuleService>(FEED_MODULE).setPreferences(actor, chosen)
  return await listPreferences(container, actor)
}
