import { ChevronDownMini } from "@medusajs/icons"
import { Badge, Button, DropdownMenu, Text } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { MeDto } from "../../../http/members"
import { KindBadge, LevelBadge } from "../badges/badges"

declare const __BASE__: string

/** For whom the person acts right now; with several memberships it is where they switch. */
export const Identity = ({ me }: { me: MeDto }) =>
  me.memberships.length > 1 ? <Switcher me={me} /> : <Name me={me} />

const Name = ({ me }: { me: MeDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="flex min-w-0 items-center gap-x-2" data-testid="acting-as">
      <Text as="span" size="small" leading="compact" weight="plus" className="truncate">
        {me.company?.name ?? t("shell.operator")}
      </Text>
      <span className="hidden items-center gap-x-1 md:flex">
        {me.company ? <KindBadge kind={me.company.kind} /> : null}
        {me.company ? null : (
          <Badge size="2xsmall" rounded="full" color="purple">
            {me.role?.name}
          </Badge>
        )}
        {me.company ? <LevelBadge level={me.company.verification_level} /> : null}
      </span>
    </div>
  )
}

const Switcher = ({ me }: { me: MeDto }) => {
  const { t } = useTranslation("wholesale")
  const change = useAction(
    (member_id: string) => api.post("/me/company", { member_id }),
    // Everything on the screen is the other company's now, and may not be this one's.
    { refresh: [], onDone: () => window.location.assign(__BASE__) }
  )
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button
          size="small"
          variant="transparent"
          className="min-w-0 px-1.5"
          aria-label={t("shell.switch", { name: me.company?.name ?? t("shell.operator") })}
        >
          <Name me={me} />
          <ChevronDownMini className="text-ui-fg-subtle" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        <DropdownMenu.Label>{t("shell.actFor")}</DropdownMenu.Label>
        <DropdownMenu.RadioGroup
          value={me.memberships.find((membership) => membership.current)?.member_id}
          onValueChange={(member_id) => change.mutate(member_id)}
        >
          {me.memberships.map((membership) => (
            <DropdownMenu.RadioItem key={membership.member_id} value={membership.member_id}>
              <span className="flex flex-col">
                <span>{membership.company_name}</span>
                <span className="text-ui-fg-subtle txt-compact-xsmall">
                  {membership.role_name} · {t(`kinds.${membership.kind}`)}
                </span>
              </span>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
