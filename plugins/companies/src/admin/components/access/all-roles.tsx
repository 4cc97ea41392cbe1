import { Button, Label, Switch } from "@medusajs/ui"
import { api, Loaded, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { RoleDto } from "../../../http/members"
import { RoleEditor } from "../members/role-editor"
import { RoleRow } from "../members/role-row"
import { OPERATOR_STAFF } from "../members/staff"

const AUDIENCES = ["operator", "manufacturer", "distributor", "retailer"] as const

/** The roles of every audience, and for which of them a second factor is asked. */
export const AllRoles = () => {
  const result = useData<{ roles: RoleDto[] }>(OPERATOR_STAFF.roles)
  const [edited, setEdited] = useState<RoleDto | "new" | null>(null)
  return (
    <Loaded result={result}>
      {({ roles }) => (
        <>
          {AUDIENCES.map((audience) => (
            <Audience
              key={audience}
              audience={audience}
              roles={roles.filter((role) => role.audience === audience)}
              onEdit={setEdited}
            />
          ))}
          {edited ? (
            <RoleEditor
              role={edited === "new" ? null : edited}
              staff={OPERATOR_STAFF}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </>
      )}
    </Loaded>
  )
}

type AudienceProps = {
  audience: RoleDto["audience"]
  roles: RoleDto[]
  onEdit: (role: RoleDto | "new") => void
}

const Audience = ({ audience, roles, onEdit }: AudienceProps) => {
  const { t } = useTranslation("wholesale")
  const own = audience === "operator"
  return (
    <Section
      level={own ? "h1" : "h2"}
      title={t("roles.of", { audience: t(`kinds.${audience}`) })}
      description={own ? t("roles.operatorHint") : undefined}
      actions={
        own ? (
          <Button size="small" variant="secondary" onClick={() => onEdit("new")}>
            {t("roles.add")}
          </Button>
        ) : null
      }
    >
      {roles.map((role) => (
        <RoleRow
          key={role.id}
          role={role}
          path={OPERATOR_STAFF.roles}
          onEdit={own && !role.built_in ? () => onEdit(role) : undefined}
        >
          <SecondFactor role={role} />
        </RoleRow>
      ))}
    </Section>
  )
}

const SecondFactor = ({ role }: { role: RoleDto }) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  const save = useAction(
    (requires_mfa: boolean) => api.post(`${OPERATOR_STAFF.roles}/${role.id}`, { requires_mfa }),
    { refresh: [OPERATOR_STAFF.roles], done: "common.saved" }
  )
  return (
    <div className="flex items-center gap-x-2">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {t("roles.requireMfa")}
        <span className="sr-only">: {role.name}</span>
      </Label>
      <Switch
        id={id}
        size="small"
        checked={role.requires_mfa}
        disabled={save.isPending}
        onCheckedChange={(checked) => save.mutate(checked)}
      />
    </div>
  )
}
