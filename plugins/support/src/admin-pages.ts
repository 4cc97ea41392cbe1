import { registerAdminPages, type AdminPage } from "@wholesale/core"

/** Registers the pages of this plugin and the endpoint behind each. */
export const registerSupportPages = () => registerAdminPages(PAGES)

const PAGES: AdminPage[] = [
  {
    zone: "sidebar",
    path: "/support",
    needs: ["GET /admin/wholesale/company/support-tickets", "GET /admin/wholesale/support-tickets"],
  },
  {
    zone: "sidebar",
    parent: "/support",
    path: "/support/times",
    needs: "GET /admin/wholesale/support-sla",
  },
]
