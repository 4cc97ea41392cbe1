import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Button, IconButton, Text, usePrompt } from "@medusajs/ui"
import {
  api,
  EmptyState,
  Loaded,
  Section,
  useAction,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LocationDto } from "../../../http/company"
import { LocationForm } from "./location-form"

/** Where the company is billed and where goods go. */
export const Locations = ({ editable }: { editable: boolean }) => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ locations: LocationDto[] }>("/company/locations")
  const [edited, setEdited] = useState<LocationDto | "new" | null>(null)
  return (
    <Loaded result={result}>
      {({ locations }) => (
        <Section
          title={t("locations.title")}
          description={t("locations.hint")}
          actions={
            editable ? (
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("locations.add")}
              </Button>
            ) : null
          }
        >
          {locations.length ? (
            locations.map((location) => (
              <Location
                key={location.id}
                location={location}
                onEdit={editable ? () => setEdited(location) : undefined}
              />
            ))
          ) : (
            <EmptyState title={t("locations.empty")} hint={t("locations.emptyHint")} />
          )}
          {edited ? (
            <LocationForm
              location={edited === "new" ? null : edited}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

const Location = ({ location, onEdit }: { location: LocationDto; onEdit?: () => void }) => {
  const { t } = useTranslation("wholesale")
  const { country } = useFormat()
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/company/locations/${location.id}`), {
    refresh: ["/company/locations"],
    done: "locations.removed",
  })
  const ask = async () => {
    const sure = await prompt({
      title: t("locations.removeTitle", { name: location.name }),
      description: t("locations.removeHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  const street = [location.address_1, location.address_2].filter(Boolean).join(", ")
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text as="div" size="small" weight="plus" className="flex flex-wrap items-center gap-1">
          {location.name}
          {location.is_bill_to ? <Badge size="2xsmall">{t("locations.billTo")}</Badge> : null}
          {location.is_ship_to ? <Badge size="2xsmall">{t("locations.shipTo")}</Badge> : null}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {street}, {location.postal_code} {location.city}, {country(location.country_code)}
        </Text>
      </div>
      {onEdit ? (
        <div className="flex">
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("locations.edit", { name: location.name })}
            onClick={onEdit}
          >
            <PencilSquare />
          </IconButton>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("locations.remove", { name: location.name })}
            onClick={() => void ask()}
          >
            <Trash />
          </IconButton>
        </div>
      ) : null}
    </div>
  )
}
