/** What is said about refusals of this plugin, by code. */
export const errors = {
  errors: {
    OFFER_GONE: "This offer is not on the table any more. Look at the latest one.",
    PROVIDER_UNAVAILABLE: "The payment provider can't do this just now. Try again later.",
  },
}
