import type { Query } from "./api"

const ROOT = "wholesale"

/**
 * Keys of everything that the dashboard's cache holds from our endpoints. A path is cut into its
 * segments, so that invalidating `/company/members` also covers every page of that list.
 */
export const keys = {
  all: [ROOT] as const,
  of: (path: string, query?: Query) =>
    query
      ? ([ROOT, ...path.split("/").filter(Boolean), query] as const)
      : ([ROOT, ...path.split("/").filter(Boolean)] as const),
}
