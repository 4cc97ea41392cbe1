import { Switch, Table, Text } from "@medusajs/ui"
import { api, Loaded, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { toRows, type Preference } from "./rows"

const PATH = "/me/notification-preferences"

/** What a person wants to hear of, and where. */
export const Preferences = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ preferences: Preference[] }>(PATH)
  return (
    <Loaded result={result}>
      {({ preferences }) => (
        <Section level="h1" title={t("preferences.title")} description={t("preferences.hint")}>
          <Matrix preferences={preferences} />
        </Section>
      )}
    </Loaded>
  )
}

const Matrix = ({ preferences }: { preferences: Preference[] }) => {
  const { t } = useTranslation("wholesale")
  const { channels, rows } = toRows(preferences)
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("preferences.about")}</Table.HeaderCell>
          {channels.map((channel) => (
            <Table.HeaderCell key={channel}>
              {t(`preferences.channels.${channel}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.group}>
            <Table.Cell className="py-2">
              <Text size="small" weight="plus">
                {t(`preferences.groups.${row.group}`)}
              </Text>
            </Table.Cell>
            {channels.map((channel) => (
              <Table.Cell key={channel}>
                {row.cells[channel] ? <Choice preference={row.cells[channel]} /> : "–"}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

const Choice = ({ preference }: { preference: Preference }) => {
  const { t } = useTranslation("wholesale")
  const { group, channel, enabled, mandatory } = preference
  const save = useAction(
    (next: boolean) => api.post(PATH, { preferences: [{ group, channel, enabled: next }] }),
    { refresh: [PATH] }
  )
  return (
    <span className="flex items-center gap-x-2">
      <Switch
        size="small"
        checked={enabled}
        disabled={mandatory || save.isPending}
        aria-label={`${t(`preferences.groups.${group}`)}: ${t(`preferences.channels.${channel}`)}`}
        onCheckedChange={(next) => save.mutate(next)}
      />
      {mandatory ? (
        <Text as="span" size="xsmall" className="text-ui-fg-subtle">
          {t("preferences.mandatory")}
        </Text>
      ) : null}
    </span>
  )
}
