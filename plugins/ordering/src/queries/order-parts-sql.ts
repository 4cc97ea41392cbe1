/** The parts of an order `o` as JSON arrays, each one subselect. */

export const LINES_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', l.id,
    'order_line_id', l.order_line_id, 'product_id', l.product_id, 'product_handle', p.handle,
    'variant_id', l.variant_id, 'sku', l.sku,
    'title', l.title || coalesce(' (' || l.variant_title || ')', ''), 'thumbnail', l.thumbnail,
    'quantity', l.quantity, 'accepted_quantity', l.accepted_quantity,
    'shipped_quantity', l.shipped_quantity, 'returned_quantity', l.returned_quantity,
    'unit_price', l.unit_price, 'subtotal', l.subtotal, 'tax', l.tax,
    'promised_on', l.promised_on, 'reject_reason', l.reject_reason,
    'price_source', l.price_explanation->>'source', 'price_explanation', l.price_explanation)
    order by l.position)
  from seller_order_line l left join product p on p.id = l.product_id and p.deleted_at is null
  where l.seller_order_id = o.id and l.deleted_at is null), '[]'::jsonb)`

const SHIPMENT_LINES = `coalesce((select jsonb_agg(jsonb_build_object('line_id', l.id,
    'title', l.title, 'sku', l.sku, 'quantity', sl.quantity) order by l.position)
  from shipment_line sl join seller_order_line l on l.id = sl.seller_order_line_id
  where sl.shipment_id = sh.id), '[]'::jsonb)`

const EVENTS = `coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'code', e.code,
    'description', e.description, 'place', e.place, 'source', e.source, 'at', e.at)
    order by e.at desc, e.id desc)
  from tracking_event e where e.shipment_id = sh.id and e.deleted_at is null), '[]'::jsonb)`

const EVIDENCE = `coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'source', d.source,
    'delivered_at', d.delivered_at, 'recorded_at', d.recorded_at, 'received_by', d.received_by,
    'note', d.note, 'sha256', d.sha256) order by d.recorded_at)
  from delivery_evidence d where d.shipment_id = sh.id), '[]'::jsonb)`

export const SHIPMENTS_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', sh.id,
    'number', sh.number, 'state', sh.state, 'carrier', sh.carrier,
    'tracking_number', sh.tracking_number, 'tracking_url', sh.tracking_url,
    'return_id', sh.return_id, 'shipped_at', sh.shipped_at, 'delivered_at', sh.delivered_at,
    'lines', ${SHIPMENT_LINES}, 'events', ${EVENTS}, 'evidence', ${EVIDENCE}) order by sh.number)
  from shipment sh where sh.seller_order_id = o.id and sh.deleted_at is null), '[]'::jsonb)`

export const DOCUMENTS_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', d.id,
    'kind', d.kind, 'number', d.number, 'locale', d.locale, 'currency_code', d.currency_code,
    'total', d.total, 'shipment_id', d.shipment_id, 'return_id', d.return_id,
    'issued_at', d.issued_at) order by d.issued_at, d.id)
  from order_document d where d.seller_order_id = o.id), '[]'::jsonb)`

export const RETURNS_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', r.id,
    'state', r.state, 'resolution', r.resolution, 'note', r.note, 'answer', r.answer,
    'requested_at', r.requested_at, 'decided_at', r.decided_at, 'received_at', r.received_at,
    'lines', (select jsonb_agg(jsonb_build_object('line_id', l.id, 'title', l.title,
        'quantity', rl.quantity, 'reason_code', rl.reason_code, 'credit', rl.credit)
        order by l.position)
      from return_request_line rl join seller_order_line l on l.id = rl.seller_order_line_id
      where rl.return_id = r.id)) order by r.requested_at)
  from return_request r where r.seller_order_id = o.id and r.deleted_at is null), '[]'::jsonb)`

/** Names people of the viewer's own company (`t.viewer`), and of others only the company. */
export const HISTORY_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', h.id,
    'from', h."from", 'to', h."to", 'actor_type', h.actor_type, 'actor_name',
    (select case when t.viewer is null or m.company_id = t.viewer then m.name
        else c.trading_name end
      from company_member m left join company c on c.id = m.company_id
      where m.actor_id = h.actor_id and (m.company_id in (o.seller_id, o.buyer_id)
        or (m.company_id is null and t.viewer is null)) limit 1),
    'reason_code', h.reason_code, 'note', h.note, 'at', h.at) order by h.at, h.id)
  from seller_order_history h where h.seller_order_id = o.id), '[]'::jsonb)`
