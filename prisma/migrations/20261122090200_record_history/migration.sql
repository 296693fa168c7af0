-- History that cannot be rewritten: append-only tables, the audit chain, snapshots of whole entries.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_no_truncate" BEFORE TRUNCATE ON "audit_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "recognition_event_no_truncate" BEFORE TRUNCATE ON "recognition_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "recognition_event_no_update" BEFORE UPDATE ON "recognition_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
-- A cell that goes takes its events along (cascade: trigger depth 1); nobody deletes one directly.
CREATE TRIGGER "recognition_event_no_delete" BEFORE DELETE ON "recognition_event"
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION "refuse_change"();

-- What is hashed of an audit entry: every column that carries meaning, with the hash before it.
CREATE FUNCTION "audit_entry_hash"(e "audit_entry") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e.previous_hash, e.id, extract(epoch FROM e.at), e.actor_kind, e.actor_id, e.request_id, e.action,
    e.entity, e.entity_id, e.entry_id, e.version, e.snapshot_hash)::text, 'UTF8')), 'hex')
$$;

-- Writers hold the audit lock (lib/platform/context.ts), so the last entry is the one before.
CREATE FUNCTION "chain_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.previous_hash := coalesce((SELECT a.hash FROM "audit_entry" a ORDER BY a.id DESC LIMIT 1), '');
  NEW.hash := "audit_entry_hash"(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_chain" BEFORE INSERT ON "audit_entry"
  FOR EACH ROW EXECUTE FUNCTION "chain_audit_entry"();

-- Ids whose hash is not what their columns say, or that do not follow the entry before.
CREATE FUNCTION "audit_chain_breaks"() RETURNS TABLE ("id" bigint) LANGUAGE sql STABLE AS $$
  SELECT e.id FROM (
    SELECT a.id, a.hash, a.previous_hash, "audit_entry_hash"(a.*) AS expected,
           coalesce(lag(a.hash) OVER (ORDER BY a.id), '') AS before
    FROM "audit_entry" a
  ) e
  WHERE e.hash <> e.expected OR e.previous_hash <> e.before
  ORDER BY e.id
$$;

-- One entry as a document: the provider with sites, offers, cells, events, decisions and evidence.
CREATE FUNCTION "entry_snapshot"(entry uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT to_jsonb(p) || jsonb_build_object(
    'sites', (
      SELECT coalesce(jsonb_agg(to_jsonb(s) || jsonb_build_object('offers', (
        SELECT coalesce(jsonb_agg(to_jsonb(o) || jsonb_build_object('recognitions', (
          SELECT coalesce(jsonb_agg(to_jsonb(r) || jsonb_build_object(
            'events', (SELECT coalesce(jsonb_agg(to_jsonb(v) ORDER BY v.at, v.id), '[]') FROM "recognition_event" v WHERE v.recognition_id = r.id),
            'decisions', (SELECT coalesce(jsonb_agg(to_jsonb(d) ORDER BY d.decided_at, d.id), '[]') FROM "review_decision" d WHERE d.recognition_id = r.id),
            'evidence', (SELECT coalesce(jsonb_agg(to_jsonb(c) ORDER BY c.evidence_id), '[]') FROM "recognition_evidence" c WHERE c.recognition_id = r.id)
          ) ORDER BY r.id), '[]') FROM "recognition" r WHERE r.offer_id = o.id)
        ) ORDER BY o.id), '[]') FROM "offer" o WHERE o.site_id = s.id)
      ) ORDER BY s.id), '[]') FROM "site" s WHERE s.provider_id = p.id),
    'evidence', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.id), '[]') FROM "evidence" e WHERE e.provider_id = p.id)
  )
  FROM "provider" p WHERE p.id = entry
$$;

INSERT INTO "directory_revision" ("id", "revision") VALUES (1, 0);
