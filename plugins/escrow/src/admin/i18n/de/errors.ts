import type { errors as en } from "../en/errors"

export const errors: typeof en = {
  errors: {
    OFFER_GONE: "Dieses Angebot gilt nicht mehr. Sehen Sie sich das letzte an.",
    PROVIDER_UNAVAILABLE:
      "Der Zahlungsanbieter kann das gerade nicht. Versuchen Sie es später noch einmal.",
  },
}
