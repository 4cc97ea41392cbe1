import { Badge, Button, Text, usePrompt } from "@medusajs/ui"
import { api, EmptyState, Loaded, Section, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { ApiKeyDto } from "../../../http/members"
import { ApiKeyForm } from "./api-key-form"

/** Secret keys and as what each of them acts; a key that is not registered opens nothing. */
export const ApiKeys = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ api_keys: ApiKeyDto[] }>("/api-keys")
  const [edited, setEdited] = useState<ApiKeyDto | null>(null)
  return (
    <Loaded result={result}>
      {({ api_keys }) => (
        <Section
          level="h1"
          title={t("keys.title")}
          description={t("keys.hint")}
          actions={
            <Button size="small" variant="secondary" asChild>
              <Link to="/settings/secret-api-keys">{t("keys.create")}</Link>
            </Button>
          }
        >
          {api_keys.length ? (
            api_keys.map((key) => (
              <KeyRow key={key.id} apiKey={key} onRegister={() => setEdited(key)} />
            ))
          ) : (
            <EmptyState title={t("keys.empty")} hint={t("keys.emptyHint")} />
          )}
          {edited ? <ApiKeyForm apiKey={edited} onClose={() => setEdited(null)} /> : null}
        </Section>
      )}
    </Loaded>
  )
}

const KeyRow = ({ apiKey, onRegister }: { apiKey: ApiKeyDto; onRegister: () => void }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/api-keys/${apiKey.id}/registration`), {
    refresh: ["/api-keys"],
    done: "keys.removed",
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("keys.removeTitle", { title: apiKey.title }),
      description: t("keys.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  const { registered } = apiKey
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
      <div className="min-w-0">
        <Text as="div" size="small" leading="compact" weight="plus">
          {apiKey.title} <code className="text-ui-fg-subtle">{apiKey.redacted}</code>
        </Text>
        <Text as="div" size="small" className="text-ui-fg-subtle">
          {registered
            ? t("keys.actsAs", {
                name: registered.company_name ?? t("kinds.operator"),
                role: registered.role.name,
              })
            : t("keys.closed")}
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        {registered ? null : (
          <Badge size="2xsmall" color="orange">
            {t("keys.unregistered")}
          </Badge>
        )}
        <Button size="small" variant="secondary" onClick={onRegister}>
          {t(registered ? "keys.change" : "keys.register")}
        </Button>
        {registered ? (
          <Button size="small" variant="transparent" onClick={() => void ask()}>
            {t("common.remove")}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
