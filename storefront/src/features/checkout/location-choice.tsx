import { getLocale, getTranslations } from "next-intl/server"
import type { LocationDto } from "@/data/company"
import { chooseLocationAction } from "@/features/cart/actions"
import { countryName } from "@/i18n/format"
import { Link } from "@/i18n/navigation"
import { ActionForm } from "@/ui/action-form"
import { Button, buttonClass } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

type LocationChoiceProps = { cartId: string; locations: LocationDto[]; chosen: string | null }

/** Where the goods go: one of the company's locations. Choosing one works out tax and shipping anew. */
export const LocationChoice = async ({ cartId, locations, chosen }: LocationChoiceProps) => {
  const t = await getTranslations("checkout")
  const locale = await getLocale()
  const reachable = locations.filter(({ is_ship_to }) => is_ship_to)
  if (reachable.length === 0) {
    return (
      <EmptyState
        title={t("noLocations")}
        action={
          <Link href="/company/locations/new" className={buttonClass("primary")}>
            {t("addLocation")}
          </Link>
        }
      />
    )
  }
  return (
    <ActionForm action={chooseLocationAction} answer="none" submitOnChoice label={t("location")}>
      <input type="hidden" name="cart_id" value={cartId} />
      <div role="radiogroup" aria-label={t("location")} className="border-t border-line">
        {reachable.map((location) => (
          <label
            key={location.id}
            className="flex cursor-pointer items-start gap-3 border-b border-line py-2.5 hover:bg-hover has-checked:bg-accent-soft sm:px-2"
          >
            <input
              type="radio"
              name="location_id"
              value={location.id}
              defaultChecked={location.id === chosen}
              className="mt-[3px] size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block font-medium">{location.name}</span>
              <span className="block text-muted">
                {[
                  location.address_1,
                  `${location.postal_code} ${location.city}`,
                  countryName(location.country_code, locale),
                ].join(", ")}
              </span>
            </span>
          </label>
        ))}
      </div>
      <noscript>
        <Button type="submit" className="mt-2">
          {t("useLocation")}
        </Button>
      </noscript>
    </ActionForm>
  )
}
