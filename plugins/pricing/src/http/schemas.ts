/** Every schema of this plugin's endpoints; the OpenAPI document names them after their exports. */
export * from "./price-explanations"
export * from "./price-history"
export * from "./prices"
export * from "./tiers"
