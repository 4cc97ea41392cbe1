export const DISPUTE_MODULE = "dispute"
