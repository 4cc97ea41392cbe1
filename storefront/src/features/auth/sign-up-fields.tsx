import { getLocale, getTranslations } from "next-intl/server"
import type { ProvenPersonDto } from "@wholesale/companies/http/sign-ins"
import { COUNTRY_CODES, INDUSTRY_CODES } from "@/domain/countries"
import { countryName } from "@/i18n/format"
import { CheckField, FieldGroup, SelectField, TextField } from "@/ui/field"

/** Countries by name in the reader's language. */
export const countryOptions = (locale: string) =>
  COUNTRY_CODES.map((value) => ({ value, label: countryName(value, locale) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale)
  )

/** The person's half of a sign-up form; somebody whom a provider vouches for needs no password. */
export const PersonFields = async ({ proven }: { proven?: ProvenPersonDto }) => {
  const t = await getTranslations("signUp")
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="first_name"
        label={t("firstName")}
        defaultValue={proven?.first_name}
        autoComplete="given-name"
        required
        maxLength={80}
      />
      <TextField
        name="last_name"
        label={t("lastName")}
        defaultValue={proven?.last_name}
        autoComplete="family-name"
        required
        maxLength={80}
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={proven ? t("emailProven") : t("emailHint")}
        defaultValue={proven?.email}
        readOnly={Boolean(proven)}
        autoComplete="email"
        required
        maxLength={254}
        className="sm:col-span-2"
      />
      {proven ? (
        <input type="hidden" name="proven" value={proven.provider} />
      ) : (
        <TextField
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          className="sm:col-span-2"
        />
      )}
    </div>
  )
}

/** The company's half: what the register says, and what helps to verify it at once. */
export const CompanyFields = async ({ withIndustries }: { withIndustries: boolean }) => {
  const t = await getTranslations("signUp")
  const industries = await getTranslations("industries")
  const locale = await getLocale()
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="company.legal_name"
        label={t("legalName")}
        hint={t("legalNameHint")}
        autoComplete="organization"
        required
        maxLength={200}
        className="sm:col-span-2"
      />
      <SelectField
        name="company.country_code"
        label={t("country")}
        options={countryOptions(locale)}
        placeholder={t("choose")}
        defaultValue=""
        autoComplete="country"
        required
      />
      <TextField
        name="company.trading_name"
        label={t("tradingName")}
        mark={t("optional")}
        maxLength={120}
      />
      <TextField
        name="company.registration_number"
        label={t("registrationNumber")}
        mark={t("optional")}
        hint={t("registrationNumberHint")}
        maxLength={60}
      />
      <TextField
        name="company.vat_id"
        label={t("vatId")}
        mark={t("optional")}
        hint={t("vatIdHint")}
        maxLength={40}
      />
      <TextField
        name="company.website"
        label={t("website")}
        mark={t("optional")}
        inputMode="url"
        autoComplete="url"
        maxLength={300}
      />
      <TextField
        name="company.phone"
        type="tel"
        label={t("phone")}
        mark={t("optional")}
        autoComplete="tel"
        maxLength={40}
      />
      {withIndustries ? (
        <div className="sm:col-span-2">
          <FieldGroup legend={t("industries")}>
            <div className="grid gap-x-4 sm:grid-cols-2">
              {INDUSTRY_CODES.map((code) => (
                <CheckField
                  key={code}
                  name="company.industries"
                  value={code}
                  label={industries(code)}
                />
              ))}
            </div>
          </FieldGroup>
        </div>
      ) : null}
    </div>
  )
}
