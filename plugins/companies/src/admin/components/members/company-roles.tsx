import { Button } from "@medusajs/ui"
import { Loaded, Section } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { RoleDto } from "../../../http/members"
import { RoleEditor } from "./role-editor"
import { RoleRow } from "./role-row"
import { COMPANY_STAFF, useRoles } from "./staff"

/** The roles of a company: those that every company has, and its own. */
export const CompanyRoles = ({ manage }: { manage: boolean }) => {
  const { t } = useTranslation("wholesale")
  const result = useRoles(COMPANY_STAFF)
  const [edited, setEdited] = useState<RoleDto | "new" | null>(null)
  return (
    <Loaded result={result}>
      {({ roles }) => (
        <Section
          title={t("roles.title")}
          description={t("roles.hint")}
          actions={
            manage ? (
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("roles.add")}
              </Button>
            ) : null
          }
        >
          {roles.map((role) => (
            <RoleRow
              key={role.id}
              role={role}
              path={COMPANY_STAFF.roles}
              onEdit={manage && !role.built_in ? () => setEdited(role) : undefined}
            />
          ))}
          {edited ? (
            <RoleEditor
              role={edited === "new" ? null : edited}
              staff={COMPANY_STAFF}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}
