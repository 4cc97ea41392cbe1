import type { ICachingProviderService } from "@medusajs/framework/types"
import { clock } from "../../shared/clock"

type Given = Parameters<ICachingProviderService["set"]>[0]

/** What Medusa tags publishable keys and their sales channels with, and nothing else. */
const PUBLISHABLE_KEYS = "LinkPublishableApiKeySalesChannel:list:*"

/** How long a key that another server revoked goes on working here. */
export const KEPT_FOR_MS = 5_000

/**
 * A caching provider that keeps publishable keys and forgets everything else it is given. Medusa
 * looks the key up with every request to the store, which takes longer than most of our reads; a key
 * is public, so a few seconds do no harm. Nothing else may be kept: our own statements write
 * products, prices and stock without the events that would tell the cache. See docs/adr.
 */
export class KeyCache implements ICachingProviderService {
  static identifier = "publishable-keys"

  private readonly kept = new Map<string, { data: object; until: number }>()

  get({ key = "" }: { key?: string }): Promise<object | null> {
    const entry = this.kept.get(key)
    return Promise.resolve(entry && entry.until > clock.now().getTime() ? entry.data : null)
  }

  /** A key that does not exist is no entry, so that nobody can fill the memory with guesses. */
  set({ key, data, tags }: Given): Promise<void> {
    if (tags?.includes(PUBLISHABLE_KEYS) && isFound(data)) {
      this.kept.set(key, { data, until: clock.now().getTime() + KEPT_FOR_MS })
    }
    return Promise.resolve()
  }

  /** Whatever happens on this server, the next request looks again. */
  clear(): Promise<void> {
    this.kept.clear()
    return Promise.resolve()
  }
}

const isFound = (result: object): boolean =>
  "data" in result && Array.isArray(result.data) && result.data.length > 0
