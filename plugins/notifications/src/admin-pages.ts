import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each, for the sidebars. */
export const registerNotificationsPages = () => registerAdminPages(PAGES)

const PAGES: AdminPage[] = [
  { zone: "sidebar", path: "/mailbox", needs: "GET /admin/wholesale/mailbox" },
  {
    zone: "settings.sidebar",
    path: "/settings/notifications",
    needs: "GET /admin/wholesale/me/notification-preferences",
  },
]
