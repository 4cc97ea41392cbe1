/** Name of the feed module in the container. */
export const FEED_MODULE = "feed"
