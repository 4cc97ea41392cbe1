/**
 * core <- notifications <- companies <- content, catalog <- pricing <- ordering <- history, escrow,
 * support <- backend.
 */
module.exports = {
  forbidden: [
    {
      name: "core-depends-on-no-plugin",
      severity: "error",
      from: { path: "^plugins/core/" },
      to: { path: "^plugins/(?!core/)" },
    },
    {
      name: "notifications-depends-on-core-only",
      severity: "error",
      from: { path: "^plugins/notifications/" },
      to: { path: "^plugins/(?!core/|notifications/)" },
    },
    {
      name: "companies-depend-on-core-and-notifications",
      severity: "error",
      from: { path: "^plugins/companies/" },
      to: { path: "^plugins/(?!core/|notifications/|companies/)" },
    },
    {
      name: "content-knows-companies-at-most",
      severity: "error",
      from: { path: "^plugins/content/" },
      to: { path: "^plugins/(?!core/|notifications/|companies/|content/)" },
    },
    {
      name: "nothing-depends-on-content",
      severity: "error",
      from: { path: "^plugins/(?!content/)" },
      to: { path: "^plugins/content/" },
    },
    {
      name: "catalog-knows-neither-prices-nor-orders",
      severity: "error",
      from: { path: "^plugins/catalog/" },
      to: { path: "^plugins/(pricing|ordering|history|escrow|support)/" },
    },
    {
      name: "pricing-knows-no-orders",
      severity: "error",
      from: { path: "^plugins/pricing/" },
      to: { path: "^plugins/(ordering|history|escrow|support)/" },
    },
    {
      name: "ordering-knows-no-ledger",
      severity: "error",
      from: { path: "^plugins/ordering/" },
      to: { path: "^plugins/(history|escrow|support)/" },
    },
    {
      name: "past-sales-money-and-support-do-not-know-each-other",
      severity: "error",
      comment: "What was sold before the marketplace is never owed, paid or entered in the books.",
      from: { path: "^plugins/(history|escrow|support)/" },
      to: { path: "^plugins/(history|escrow|support)/", pathNot: "^plugins/$1/" },
    },
    {
      name: "plugins-do-not-reach-up",
      severity: "error",
      comment: "What is shared belongs into a plugin.",
      from: { path: "^plugins/" },
      to: { path: "^(backend|storefront|scripts)/" },
    },
    {
      name: "no-relative-path-into-another-plugin",
      severity: "error",
      comment: "Another plugin is imported by its name, so that its exports decide.",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: "^plugins/", pathNot: "^plugins/$1/", dependencyTypes: ["local"] },
    },
    {
      name: "modules-never-import-modules",
      severity: "error",
      comment: "Links, workflows and queries join modules.",
      from: { path: "^plugins/([^/]+)/src/modules/([^/]+)/", pathNot: "/__tests__/" },
      to: { path: "^plugins/[^/]+/src/modules/", pathNot: "^plugins/$1/src/modules/$2/" },
    },
    {
      name: "modules-know-no-workflow-or-route",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/modules/", pathNot: "/__tests__/" },
      to: { path: "^plugins/[^/]+/src/(api|workflows|subscribers|jobs|links|admin)/" },
    },
    {
      name: "storefront-knows-only-the-http-types",
      severity: "error",
      comment: "The storefront talks to the API; of the plugins it may use types of the wire only.",
      from: { path: "^storefront/", pathNot: "/__tests__/" },
      to: {
        path: "^(plugins|backend|scripts)/",
        pathNot: "^plugins/([^/]+/src/http/|core/src/access/permissions)",
      },
    },
    {
      name: "storefront-imports-only-types-of-plugins",
      severity: "error",
      from: { path: "^storefront/", pathNot: "/__tests__/" },
      to: { path: "^plugins/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-dashboard-holds-no-server-code",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/admin/", pathNot: "/__tests__/" },
      to: { path: "^plugins/[^/]+/src/(api|modules|workflows|subscribers|jobs|links)/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Only data models name each other; they do it lazily.",
      from: { path: "^(plugins|backend|scripts|storefront)/", pathNot: "/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "one-orm",
      severity: "error",
      from: {},
      to: { path: "node_modules/typeorm/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.next|\\.data)/" },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
}
