import { Avatar } from "@medusajs/ui"
import { FileButton, keys, Section } from "@wholesale/core/admin/kit"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { CompanyDto } from "../../../http/company"

/** The company's logo, as retailers see it. */
export const Logo = ({ company, editable }: { company: CompanyDto; editable: boolean }) => {
  const { t } = useTranslation("wholesale")
  const client = useQueryClient()
  return (
    <Section title={t("company.logo")}>
      <div className="flex flex-wrap items-center gap-4 px-6 py-4">
        <Avatar
          variant="squared"
          size="xlarge"
          src={company.logo_url ?? undefined}
          fallback={company.trading_name.slice(0, 1).toUpperCase()}
        />
        {editable ? (
          <FileButton
            label={t("company.uploadLogo")}
            hint={t("company.logoHint")}
            path="/company/logo"
            accept="image/png,image/jpeg"
            maxBytes={2 * 1_048_576}
            onUploaded={() => void client.invalidateQueries({ queryKey: keys.of("/company") })}
          />
        ) : null}
      </div>
    </Section>
  )
}
