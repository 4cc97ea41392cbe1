type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

export type BenchVariant = { variant_id: string; product_id: string; handle: string; sku: string }

/** Products of the loaded catalogue: of so many sellers, so many of each. */
export const variantsOf = async (
  database: Queryable,
  sellers: number,
  each: number
): Promise<BenchVariant[]> =>
  await database.query<BenchVariant>(
    `select variant_id, product_id, handle, sku from (
       select v.id as variant_id, p.id as product_id, p.handle, v.sku, l.seller_id,
         row_number() over (partition by l.seller_id order by p.id) as place,
         dense_rank() over (order by l.seller_id) as seller
       from listing l join product p on p.id = l.product_id
       join product_variant v on v.product_id = p.id
       where l.seller_id like 'comp_bench%') all_products
     where place <= $1 and seller <= $2 order by place, seller`,
    [each, sellers]
  )

/** The region in which everything is bought. */
export const regionOf = async (database: Queryable): Promise<string> => {
  const [{ id }] = await database.query<{ id: string }>(
    "select id from region where currency_code = 'eur' and deleted_at is null"
  )
  return id
}

/** Makes somebody staff of a loaded seller, in the role they have in their own company. @returns its id */
export const joinSeller = async (
  database: Queryable,
  { member_id }: { member_id: string }
): Promise<string> => {
  const [{ company_id }] = await database.query<{ company_id: string }>(
    `insert into company_member (id, actor_type, actor_id, company_id, role_id, audience, email, name,
       joined_at)
     select 'cmem_bench', actor_type, actor_id, 'comp_bench1', role_id, audience, email, name, now()
     from company_member where id = $1 returning company_id`,
    [member_id]
  )
  return company_id
}
