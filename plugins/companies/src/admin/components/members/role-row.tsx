import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, IconButton, Text, usePrompt } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { RoleDto } from "../../../http/members"

type RoleRowProps = { role: RoleDto; path: string; onEdit?: () => void; children?: ReactNode }

/** One role and what it allows. */
export const RoleRow = ({ role, path, onEdit, children }: RoleRowProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-3">
      <div className="min-w-0 flex-1">
        <Text as="div" size="small" weight="plus" className="flex flex-wrap items-center gap-1">
          {role.name}
          {role.built_in ? null : <Badge size="2xsmall">{t("roles.custom")}</Badge>}
          {role.requires_mfa ? (
            <Badge size="2xsmall" color="blue">
              {t("roles.mfa")}
            </Badge>
          ) : null}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {role.permissions.map((key) => t(`permissions.${key}`)).join(" · ")}
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        {role.member_count === undefined ? null : (
          <Text size="small" className="text-ui-fg-subtle tabular-nums">
            {t("roles.members", { count: role.member_count })}
          </Text>
        )}
        {children}
        {onEdit ? <Manage role={role} path={path} onEdit={onEdit} /> : null}
      </div>
    </div>
  )
}

const Manage = ({ role, path, onEdit }: { role: RoleDto; path: string; onEdit: () => void }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`${path}/${role.id}`), {
    refresh: [path],
    done: "roles.removed",
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("roles.removeTitle", { name: role.name }),
      description: t("roles.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <div className="flex">
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("roles.edit", { name: role.name })}
        onClick={onEdit}
      >
        <PencilSquare />
      </IconButton>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("roles.remove", { name: role.name })}
        onClick={() => void ask()}
      >
        <Trash />
      </IconButton>
    </div>
  )
}
