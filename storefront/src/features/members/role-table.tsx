import { getTranslations } from "next-intl/server"
import type { RoleDto } from "@/data/members"
import { lookup } from "@/i18n/lookup"
import { Link } from "@/i18n/navigation"
import { buttonClass } from "@/ui/button"
import { Confirm } from "@/ui/confirm"
import { Cell, HeadCell, Row, Table } from "@/ui/table"
import { deleteRoleAction } from "./actions"
import { roleName } from "./role-name"

type RoleTableProps = { roles: RoleDto[]; manages: boolean }

/** Roles and what each may do; built-in ones come with the marketplace and can't be changed. */
export const RoleTable = async ({ roles, manages }: RoleTableProps) => {
  const t = await getTranslations("rolesPage")
  const permissions = await getTranslations("permissions")
  const names = await Promise.all(roles.map((role) => roleName(role)))
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>{t("permissions")}</HeadCell>
          <HeadCell className="text-end">{t("members")}</HeadCell>
          {manages ? (
            <HeadCell>
              <span className="sr-only">{t("actions")}</span>
            </HeadCell>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {roles.map((role, index) => (
          <Row key={role.id}>
            <Cell className="align-top whitespace-nowrap">
              <span className="font-medium">{names[index]}</span>
              <span className="block text-sm text-muted">
                {role.built_in ? t("builtIn") : t("custom")}
                {role.requires_mfa ? ` · ${t("secondFactor")}` : ""}
              </span>
            </Cell>
            <Cell className="min-w-72 text-muted">
              {role.permissions
                .map((permission) => lookup(permissions, keyOf(permission), permission))
                .join(", ")}
            </Cell>
            <Cell className="text-end align-top">{role.member_count ?? "–"}</Cell>
            {manages ? (
              <Cell className="text-end align-top whitespace-nowrap">
                {role.built_in ? null : <RoleActions role={role} />}
              </Cell>
            ) : null}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** Message keys can't hold dots: `members.manage` is kept as `members_manage`. */
export const keyOf = (permission: string) => permission.replaceAll(".", "_")

const RoleActions = async ({ role }: { role: RoleDto }) => {
  const t = await getTranslations("rolesPage")
  return (
    <>
      <Link href={`/company/roles/${role.id}`} className={buttonClass("quiet")}>
        {t("edit")}
      </Link>
      <Confirm
        trigger={t("delete")}
        title={t("deleteTitle", { name: role.name })}
        text={t("deleteText")}
        confirm={t("delete")}
        cancel={t("cancel")}
        action={deleteRoleAction}
        values={{ id: role.id }}
        danger
      />
    </>
  )
}
