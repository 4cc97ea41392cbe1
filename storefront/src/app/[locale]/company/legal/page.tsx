import { getLocale, getTranslations } from "next-intl/server"
import { attempt } from "@/data/attempt"
import { getCompany } from "@/data/company"
import { countryOptions } from "@/features/auth/sign-up-fields"
import { saveLegalAction } from "@/features/company/actions"
import { Gate } from "@/features/company/gate"
import { ProblemState } from "@/features/shell/problem-state"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { Callout } from "@/ui/callout"
import { SelectField, TextField } from "@/ui/field"
import { PageHeader } from "@/ui/page-header"
import { SubmitButton } from "@/ui/submit-button"

const TAX_ROWS = 5
const TAX_TYPES = ["vat", "ein", "gst", "other"] as const

const LegalPage = () => (
  <Gate permission="company.write">
    {async (me) => {
      const t = await getTranslations("company")
      const locale = await getLocale()
      const outcome = await attempt(getCompany())
      if (!outcome.ok) {
        return <ProblemState problem={outcome.problem} />
      }
      const company = outcome.data
      const rows = Math.min(TAX_ROWS, company.tax_ids.length + 1)
      const verified = (me.company?.verification_level ?? 0) > 0
      return (
        <>
          <PageHeader title={t("editLegal")} />
          <Callout tone="warning" title={t("legalWarningTitle")}>
            {verified ? t("legalWarningVerified") : t("legalWarning")}
          </Callout>
          <ActionForm action={saveLegalAction} className="mt-5 grid max-w-3xl gap-4">
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                name="legal_name"
                label={t("legalName")}
                defaultValue={company.legal_name}
                required
                maxLength={200}
                className="sm:col-span-2"
              />
              <SelectField
                name="country_code"
                label={t("country")}
                options={countryOptions(locale)}
                defaultValue={company.country_code}
                required
              />
              <TextField
                name="registration_number"
                label={t("registrationNumber")}
                defaultValue={company.registration_number ?? ""}
                maxLength={60}
              />
              {Array.from({ length: rows }, (_, row) => (
                <div key={row} className="grid grid-cols-[120px_1fr] gap-2 sm:col-span-2">
                  <SelectField
                    name="tax_type"
                    label={t("taxType")}
                    options={TAX_TYPES.map((value) => ({ value, label: t(`taxTypes.${value}`) }))}
                    defaultValue={company.tax_ids[row]?.type ?? "vat"}
                  />
                  <TextField
                    name="tax_value"
                    label={t("taxNumber")}
                    defaultValue={company.tax_ids[row]?.value ?? ""}
                    maxLength={40}
                  />
                </div>
              ))}
            </div>
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{verified ? t("saveLegalVerified") : t("save")}</SubmitButton>
              <Link href="/company" className={buttonClass()}>
                {t("cancel")}
              </Link>
            </div>
          </ActionForm>
        </>
      )
    }}
  </Gate>
)

export default LegalPage
