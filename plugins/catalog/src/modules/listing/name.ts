export const LISTING_MODULE = "listing"
