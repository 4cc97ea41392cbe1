export const NEWSLETTER_MODULE = "newsletter"
