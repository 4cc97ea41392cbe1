export const IMPORT_MODULE = "catalogue_import"
