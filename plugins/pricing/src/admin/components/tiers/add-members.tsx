import { api, CheckList, FormDrawer, Loaded, useAction, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TierDto, TierMemberDto } from "../../../http/tiers"

type AddMembersProps = { tier: TierDto; onClose: () => void }

/** Puts retailers into a tier by hand; whichever tier they had is left. */
export const AddMembers = ({ tier, onClose }: AddMembersProps) => {
  const { t } = useTranslation("wholesale")
  const [chosen, setChosen] = useState<string[]>([])
  const result = useData<{ retailers: TierMemberDto[] }>("/company/price-retailers", { limit: 100 })
  const save = useAction(
    () => api.post(`/company/price-tiers/${tier.id}/members`, { retailer_ids: chosen }),
    {
      refresh: ["/company/price-tiers", "/company/price-retailers"],
      done: "common.saved",
      onDone: onClose,
      quiet: true,
    }
  )
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t("tiers.addMembers")}
      description={t("tiers.addMembersHint")}
      submit={t("common.save")}
      busy={save.isPending}
      disabled={!chosen.length}
      error={save.error ?? undefined}
      onSubmit={() => save.mutate(undefined)}
    >
      <Loaded result={result}>
        {({ retailers }) => (
          <CheckList
            legend={t("tiers.retailers")}
            values={chosen}
            options={retailers
              .filter((one) => one.tier?.id !== tier.id)
              .map((one) => ({
                value: one.retailer.id,
                label: one.retailer.name,
                hint: one.tier?.name,
              }))}
            onChange={setChosen}
          />
        )}
      </Loaded>
    </FormDrawer>
  )
}
