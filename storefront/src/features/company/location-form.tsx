import { getLocale, getTranslations } from "next-intl/server"
import type { LocationDto } from "@/data/company"
import { countryOptions } from "@/features/auth/sign-up-fields"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { buttonClass } from "@/ui/button"
import { CheckField, FieldGroup, SelectField, TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { saveLocationAction } from "./actions"

type LocationFormProps = { location?: LocationDto; defaultCountry: string }

export const LocationForm = async ({ location, defaultCountry }: LocationFormProps) => {
  const t = await getTranslations("locations")
  const locale = await getLocale()
  return (
    <ActionForm action={saveLocationAction} className="grid max-w-3xl gap-4" label={t("title")}>
      {location ? <input type="hidden" name="id" value={location.id} /> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="name"
          label={t("name")}
          hint={t("nameHint")}
          defaultValue={location?.name}
          required
          maxLength={120}
          className="sm:col-span-2"
        />
        <TextField
          name="address_1"
          label={t("street")}
          defaultValue={location?.address_1}
          autoComplete="address-line1"
          required
          maxLength={200}
        />
        <TextField
          name="address_2"
          label={t("street2")}
          mark={t("optional")}
          defaultValue={location?.address_2 ?? ""}
          autoComplete="address-line2"
          maxLength={200}
        />
        <TextField
          name="postal_code"
          label={t("postalCode")}
          defaultValue={location?.postal_code}
          autoComplete="postal-code"
          required
          maxLength={20}
        />
        <TextField
          name="city"
          label={t("city")}
          defaultValue={location?.city}
          autoComplete="address-level2"
          required
          maxLength={120}
        />
        <TextField
          name="province"
          label={t("province")}
          mark={t("optional")}
          defaultValue={location?.province ?? ""}
          autoComplete="address-level1"
          maxLength={120}
        />
        <SelectField
          name="country_code"
          label={t("country")}
          options={countryOptions(locale)}
          defaultValue={location?.country_code ?? defaultCountry}
          autoComplete="country"
          required
        />
        <TextField
          name="phone"
          type="tel"
          label={t("phone")}
          mark={t("optional")}
          defaultValue={location?.phone ?? ""}
          autoComplete="tel"
          maxLength={40}
        />
      </div>
      <FieldGroup legend={t("use")}>
        <CheckField
          name="is_ship_to"
          label={t("shipTo")}
          hint={t("shipToHint")}
          defaultChecked={location?.is_ship_to ?? true}
        />
        <CheckField
          name="is_bill_to"
          label={t("billTo")}
          hint={t("billToHint")}
          defaultChecked={location?.is_bill_to ?? false}
        />
      </FieldGroup>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t("save")}</SubmitButton>
        <Link href="/company/locations" className={buttonClass()}>
          {t("cancel")}
        </Link>
      </div>
    </ActionForm>
  )
}
