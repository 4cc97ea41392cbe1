import { getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getPushKey, listPreferences, type Preference } from "@/data/notifications"
import { requireMe } from "@/data/viewer"
import { savePreferencesAction } from "@/features/notifications/actions"
import { PushSwitch } from "@/features/notifications/push-switch"
import { ProblemState, Unavailable } from "@/features/shell/problem-state"
import { ClientMessages } from "@/i18n/client-messages"
import { lookup } from "@/i18n/lookup"
import { ActionForm } from "@/ui/action-form"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"
import { Cell, HeadCell, Row, Table } from "@/ui/table"

export const generateMetadata = async () => {
  const t = await getTranslations("preferences")
  return { title: t("title") }
}

const PreferencesPage = async () => {
  if (!(await requireMe())) {
    return <Unavailable />
  }
  const t = await getTranslations("preferences")
  const [outcome, pushKey] = await Promise.all([attempt(listPreferences()), attempt(getPushKey())])
  return (
    <div className="mx-auto max-w-3xl px-4 py-6 sm:px-6">
      <PageHeader title={t("title")} lead={t("lead")} />
      {pushKey.ok && pushKey.data ? (
        <div className="mb-5 empty:hidden">
          <ClientMessages only={["push"]}>
            <PushSwitch publicKey={pushKey.data} />
          </ClientMessages>
        </div>
      ) : null}
      {outcome.ok ? (
        <ActionForm action={savePreferencesAction} className="grid gap-4" label={t("title")}>
          <Matrix preferences={outcome.data} />
          <div>
            <SubmitButton>{t("save")}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <ProblemState problem={outcome.problem} />
      )}
    </div>
  )
}

const Matrix = async ({ preferences }: { preferences: Preference[] }) => {
  const t = await getTranslations("preferences")
  const groups = [...new Set(preferences.map(({ group }) => group))]
  const channels = [...new Set(preferences.map(({ channel }) => channel))]
  const groupName = (group: string) => lookup(t, `groups.${group}`, group)
  const channelName = (channel: string) => lookup(t, `channels.${channel}`, channel)
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <HeadCell>{t("subject")}</HeadCell>
          {channels.map((channel) => (
            <HeadCell key={channel} className="w-32 text-center">
              {channelName(channel)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Row key={group}>
            <Cell>{groupName(group)}</Cell>
            {channels.map((channel) => {
              const one = preferences.find((p) => p.group === group && p.channel === channel)
              return (
                <Cell key={channel} className="text-center">
                  {one ? (
                    <input
                      type="checkbox"
                      name="preference"
                      value={`${group}:${channel}`}
                      defaultChecked={one.enabled}
                      disabled={one.mandatory}
                      title={one.mandatory ? t("mandatory") : undefined}
                      aria-label={`${groupName(group)}, ${channelName(channel)}`}
                      className="size-4 accent-accent"
                    />
                  ) : null}
                </Cell>
              )
            })}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

export default PreferencesPage
