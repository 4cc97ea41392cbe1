/**
 * SQL that lets indexes of tables whose rows are never soft-deleted serve every statement. Medusa's
 * models give each index the condition `deleted_at is null`, and Postgres uses it only for a statement
 * that says the same: one that forgets to reads the whole table. The index on `deleted_at` that comes
 * with each model holds nothing but nulls, so it goes.
 */
export const fullIndexes = (tables: readonly string[]): string => `do $full$
declare found record;
begin
  for found in
    select i.indexrelid::regclass as name, pg_get_indexdef(i.indexrelid) as statement
    from pg_index i join pg_class t on t.oid = i.indrelid
    where t.relnamespace = current_schema()::regnamespace
      and t.relname in (${tables.map((table) => `'${table}'`).join(", ")})
      and pg_get_expr(i.indpred, i.indrelid) = '(deleted_at IS NULL)'
  loop
    execute format('drop index %s', found.name);
    if found.statement not like '% (deleted_at) WHERE %' then
      execute replace(found.statement, ' WHERE (deleted_at IS NULL)', '');
    end if;
  end loop;
end $full$;`
