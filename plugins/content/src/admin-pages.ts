import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each. */
export const registerContentPages = () => registerAdminPages(PAGES)

const PAGES: AdminPage[] = [
  { zone: "sidebar", path: "/content", needs: "GET /admin/wholesale/articles" },
  { zone: "sidebar", path: "/newsletter", needs: "GET /admin/wholesale/newsletter/issues" },
  {
    zone: "sidebar",
    path: "/newsletter/subscribers",
    parent: "/newsletter",
    needs: "GET /admin/wholesale/newsletter/subscribers",
  },
]
