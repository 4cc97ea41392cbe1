import { registerAdminPages, type AdminPage } from "@wholesale/core"

/**
 * Registers the pages of this plugin and the endpoint behind each: who may call the endpoint has
 * the page in the sidebar. The first page that a person may open is where they land.
 */
export const registerCompaniesPages = () => registerAdminPages(PAGES)

const PAGES: AdminPage[] = [
  { zone: "sidebar", path: "/company", needs: "GET /admin/wholesale/company" },
  { zone: "sidebar", path: "/get-verified", needs: "GET /admin/wholesale/company/verification" },
  { zone: "sidebar", path: "/members", needs: "GET /admin/wholesale/company/members" },
  { zone: "sidebar", path: "/certificates", needs: "GET /admin/wholesale/company/certifications" },
  { zone: "sidebar", path: "/partners", needs: "GET /admin/wholesale/company/relationships" },
  { zone: "sidebar", path: "/verification", needs: "GET /admin/wholesale/verification-cases" },
  {
    zone: "sidebar",
    path: "/verification/requirements",
    parent: "/verification",
    needs: "GET /admin/wholesale/verification-requirements",
  },
  {
    zone: "sidebar",
    path: "/verification/certifications",
    parent: "/verification",
    needs: "GET /admin/wholesale/certifications",
  },
  { zone: "sidebar", path: "/companies", needs: "GET /admin/wholesale/companies" },
  { zone: "sidebar", path: "/access", needs: "GET /admin/wholesale/operators" },
  {
    zone: "sidebar",
    path: "/access/roles",
    parent: "/access",
    needs: "GET /admin/wholesale/operator-roles",
  },
  {
    zone: "sidebar",
    path: "/access/api-keys",
    parent: "/access",
    needs: "GET /admin/wholesale/api-keys",
  },
]
