import { useQuery } from "@tanstack/react-query"
import { keys } from "@wholesale/core/admin/kit"

/** Which pages a person may open; the server computes it from their permissions. */
export type PageAccess = { home: string; open: string[]; closed: string[]; unlisted: boolean }

const backend = (process.env.BACKEND_URL ?? "").replace(/\/$/, "")

/** Reads which pages are this person's; the answer travels with the sidebar's layout. */
export const usePageAccess = () =>
  useQuery({
    queryKey: [...keys.all, "pages"],
    queryFn: async (): Promise<PageAccess | null> => {
      const response = await fetch(`${backend}/admin/layouts/sidebar/configuration`, {
        credentials: "include",
      })
      const layout: { pages?: PageAccess } = response.ok ? await response.json() : {}
      return layout.pages ?? null
    },
  })
