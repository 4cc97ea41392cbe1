/**
 * Everything about one cart in one statement, as one JSON object. Parameters in this order: cart id,
 * company id or null, tokens (JSON), location id or null, address (JSON) or null, now.
 *
 * The address is the one that was given, else the location that was given, else the cart's own
 * choice, else what a stock client wrote into the cart, else the company's first delivery address.
 */
export const CART_FACTS = `
  with input as (
    select ?::text as cart_id, ?::text as company_id,
      array(select jsonb_array_elements_text(?::jsonb)) as tokens,
      ?::text as location_id, ?::jsonb as address, ?::timestamptz as now
  ),
  the_cart as (
    select c.*, cc.company_id, cc.created_by, cc.name, cc.shared, cc.status, cc.po_number,
      cc.location_id
    from input i join cart c on c.id = i.cart_id and c.deleted_at is null
    left join company_cart cc on cc.cart_id = c.id and cc.deleted_at is null
  ),
  destination as (
    select 0 as rank, null as location_id, i.address as json from input i
    where i.address is not null
    union all
    select case when l.id = i.location_id then 1 when l.id = c.location_id then 2 else 4 end
        + case when l.is_ship_to then 0 else 0.5 end,
      l.id, to_jsonb(l) || jsonb_build_object('company', co.legal_name)
    from input i join the_cart c on true
    join company_location l on l.company_id = i.company_id and l.deleted_at is null
    join company co on co.id = i.company_id
    union all
    select 3, null, to_jsonb(a) from the_cart c
    join cart_address a on a.id = c.shipping_address_id and a.deleted_at is null
    where a.country_code is not null and a.address_1 is not null
  ),
  chosen as (
    select location_id, json from destination order by rank, location_id limit 1
  ),
  place as (
    select coalesce((select lower(json->>'country_code') from chosen),
      (select a.country_code from the_cart c join cart_address a on a.id = c.shipping_address_id),
      (select co.country_code from input i join company co on co.id = i.company_id)) as country_code
  ),
  line as (
    select li.id, li.variant_id, li.product_id, li.quantity, li.created_at, l.seller_id,
      coalesce(l.audience && i.tokens, false) as visible,
      coalesce(p.status = 'published', false) and v.id is not null as published,
      coalesce(p.title, li.title) as title, v.title as variant_title,
      p.handle as product_handle, v.sku, v.barcode, coalesce(v.thumbnail, p.thumbnail) as thumbnail,
      p.type_id, coalesce(l.unit_of_sale, 'piece') as unit_of_sale, l.units_per_case,
      li.requires_shipping,
      jsonb_build_object('min_quantity', coalesce(r.min_quantity, 1),
        'order_multiple', coalesce(r.order_multiple, 1), 'max_quantity', r.max_quantity,
        'sample_quantity', r.sample_quantity, 'backorder_limit', coalesce(r.backorder_limit, 0),
        'low_stock_threshold', r.low_stock_threshold) as rule,
      coalesce((select jsonb_agg(jsonb_build_object('promotion_id', a.promotion_id, 'code', a.code,
          'description', a.description, 'amount', a.amount::text) order by a.created_at, a.id)
        from cart_line_item_adjustment a where a.item_id = li.id and a.deleted_at is null),
        '[]') as adjustments,
      jsonb_build_object('unit_price', li.unit_price::text,
        'tax_code', t.code, 'tax_rate', t.rate::text) as stored
    from input i join cart_line_item li on li.cart_id = i.cart_id and li.deleted_at is null
    left join product p on p.id = li.product_id and p.deleted_at is null
    left join product_variant v on v.id = li.variant_id and v.deleted_at is null
    left join listing l on l.product_id = p.id and l.deleted_at is null
    left join order_rule r on r.variant_id = v.id and r.deleted_at is null
    left join lateral (select t.code, t.rate from cart_line_item_tax_line t
      where t.item_id = li.id and t.deleted_at is null limit 1) t on true
  ),
  seller as (
    select s.id, s.trading_name as name, s.handle, s.country_code,
      s.status = 'active' and s.verification_level >= 2
        and (s.verified_until is null or s.verified_until > i.now) as may_sell,
      cs.note, cs.shipping_option_id, coalesce(ss.acceptance_hours, 72) as acceptance_hours,
      not exists (select 1 from seller_order o where o.seller_id = s.id
        and o.buyer_id = i.company_id and o.deleted_at is null
        and o.state not in ('rejected', 'expired', 'cancelled')) as opening,
      coalesce((select jsonb_agg(jsonb_build_object('seller_id', m.seller_id,
          'currency_code', m.currency_code, 'country_code', m.country_code,
          'opening_minimum', m.opening_minimum::text, 'reorder_minimum', m.reorder_minimum::text))
        from minimum_order m where m.seller_id = s.id and m.deleted_at is null), '[]') as minimums,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.shipping_option_id, 'name', o.name,
          'amounts', o.amounts, 'free_from', o.free_from) order by o.name, o.id)
        from seller_shipping_option o
        join shipping_option so on so.id = o.shipping_option_id and so.deleted_at is null
        where o.seller_id = s.id and o.deleted_at is null
          and (cardinality(o.countries) = 0
            or (select country_code from place) = any(o.countries))), '[]') as shipping
    from input i
    join company s on s.id in (select seller_id from line) and s.deleted_at is null
    left join cart_seller cs on cs.cart_id = i.cart_id and cs.seller_id = s.id
      and cs.deleted_at is null
    left join seller_settings ss on ss.seller_id = s.id and ss.deleted_at is null
  ),
  vat as (
    select t.value, t.country_code from input i
    join company_tax_id t on t.company_id = i.company_id and t.type = 'vat'
      and t.deleted_at is null
    join verification_case k on k.company_id = t.company_id and k.state = 'approved'
      and k.deleted_at is null and (k.expires_at is null or k.expires_at > i.now)
    join verification_item it on it.case_id = k.id and it.result = 'passed'
      and it.deleted_at is null and it.evidence->>'valid' = 'true'
      and it.evidence->>'tax_id' = t.value and it.evidence->>'country_code' = t.country_code
      and (it.expires_at is null or it.expires_at > i.now)
    join verification_requirement q on q.id = it.requirement_id and q.key = 'tax_id'
    order by t.id limit 1
  ),
  rates as (
    select t.id, t.name, t.code, t.rate::text as rate, t.is_default,
      coalesce((select jsonb_agg(x.reference_id) from tax_rate_rule x
        where x.tax_rate_id = t.id and x.deleted_at is null), '[]') as "references"
    from tax_region r join tax_rate t on t.tax_region_id = r.id and t.deleted_at is null
    where r.country_code = (select country_code from place) and r.province_code is null
      and r.deleted_at is null and t.rate is not null
  )
  select jsonb_build_object(
    'cart', jsonb_build_object('id', c.id, 'company_id', c.company_id,
      'created_by', c.created_by, 'name', coalesce(c.name, 'Cart'),
      'shared', coalesce(c.shared, false), 'status', coalesce(c.status, 'open'),
      'po_number', c.po_number, 'location_id', c.location_id, 'currency_code', c.currency_code,
      'region_id', c.region_id, 'sales_channel_id', c.sales_channel_id,
      'customer_id', c.customer_id, 'email', c.email, 'completed', c.completed_at is not null,
      'promotion_codes', coalesce((select jsonb_agg(p.code order by p.code) from cart_promotion cp
        join promotion p on p.id = cp.promotion_id where cp.cart_id = c.id
          and cp.deleted_at is null), '[]'),
      'automatic_promotions', exists (select 1 from promotion where is_automatic
        and status = 'active' and deleted_at is null),
      'provider_id', (select s.provider_id from cart_payment_collection cp
        join payment_session s on s.payment_collection_id = cp.payment_collection_id
        where cp.cart_id = c.id and cp.deleted_at is null and s.deleted_at is null
        order by s.created_at desc limit 1),
      'created_at', c.created_at, 'updated_at', c.updated_at),
    'lines', coalesce((select jsonb_agg(to_jsonb(line) order by line.created_at, line.id)
      from line), '[]'),
    'sellers', coalesce((select jsonb_agg(to_jsonb(seller) order by seller.name, seller.id)
      from seller), '[]'),
    'destination', (select json || jsonb_build_object('location_id', location_id) from chosen),
    'billing', (select to_jsonb(l) || jsonb_build_object('company', co.legal_name,
        'location_id', l.id)
      from input i join company co on co.id = i.company_id
      join company_location l on l.company_id = co.id and l.is_bill_to and l.deleted_at is null
      order by l.created_at, l.id limit 1),
    'country_code', (select country_code from place),
    'verified_vat', (select to_jsonb(vat) from vat),
    'tax_rates', coalesce((select jsonb_agg(to_jsonb(rates)) from rates), '[]')
  ) as json
  from the_cart c`
