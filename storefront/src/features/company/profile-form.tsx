import { getLocale, getTranslations } from "next-intl/server"
import type { CompanyDto } from "@/data/company"
import { CURRENCY_CODES, INDUSTRY_CODES } from "@/domain/countries"
import { currencyName } from "@/i18n/format"
import { ActionForm } from "@/ui/action-form"
import { CheckField, FieldGroup, TextAreaField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { saveProfileAction } from "./actions"

/** What a member may change at any time. */
export const ProfileForm = async ({ company }: { company: CompanyDto }) => {
  const t = await getTranslations("company")
  const industries = await getTranslations("industries")
  const locale = await getLocale()
  const currencies = [...new Set([...CURRENCY_CODES, ...company.currencies])]
  return (
    <ActionForm action={saveProfileAction} className="grid gap-5" label={t("profile")}>
      <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <TextField
          name="trading_name"
          label={t("tradingName")}
          defaultValue={company.trading_name}
          required
          maxLength={120}
        />
        <TextField
          name="email"
          type="email"
          label={t("email")}
          defaultValue={company.email}
          required
          maxLength={254}
        />
        <TextField
          name="phone"
          type="tel"
          label={t("phone")}
          mark={t("optional")}
          defaultValue={company.phone ?? ""}
          maxLength={40}
        />
        <TextField
          name="website"
          label={t("website")}
          mark={t("optional")}
          inputMode="url"
          defaultValue={company.website ?? ""}
          maxLength={300}
        />
        <TextAreaField
          name="description"
          label={t("description")}
          mark={t("optional")}
          hint={t("descriptionHint")}
          defaultValue={company.description ?? ""}
          maxLength={4000}
          className="sm:col-span-2"
        />
      </div>
      <FieldGroup legend={t("industries")}>
        <div className="grid max-w-3xl grid-cols-2 gap-x-4 md:grid-cols-3 xl:grid-cols-4">
          {INDUSTRY_CODES.map((code) => (
            <CheckField
              key={code}
              name="industries"
              value={code}
              label={industries(code)}
              defaultChecked={company.industries.includes(code)}
            />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup legend={t("currencies")}>
        <div className="grid max-w-3xl grid-cols-2 gap-x-4 md:grid-cols-3 xl:grid-cols-4">
          {currencies.map((code) => (
            <CheckField
              key={code}
              name="currencies"
              value={code}
              label={currencyName(code, locale)}
              defaultChecked={company.currencies.includes(code)}
            />
          ))}
        </div>
      </FieldGroup>
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  )
}
