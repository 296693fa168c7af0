-- What no code path may break: the § 63 SGB IX matrix, periods, postcodes, coordinates, four eyes, addresses.

-- § 63 SGB IX: BA and DRV pay Eingangsverfahren and Berufsbildungsbereich, EGH and Jugendhilfe the Arbeitsbereich, UV and SER all.
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_funder_pays_area" CHECK (
  CASE "funder_kind"
    WHEN 'BA' THEN "area" IN ('ENTRY', 'TRAINING')
    WHEN 'DRV' THEN "area" IN ('ENTRY', 'TRAINING')
    WHEN 'EGH' THEN "area" = 'WORK'
    WHEN 'JUGENDHILFE' THEN "area" = 'WORK'
    ELSE TRUE
  END
);
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_period" CHECK ("valid_until" >= "valid_from");
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_confirmed_has_day"
  CHECK ("review_status" <> 'CONFIRMED' OR ("reviewed_on" IS NOT NULL AND "next_review_on" IS NOT NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_period" CHECK ("valid_until" >= "issued_on");

ALTER TABLE "site" ADD CONSTRAINT "site_postcode" CHECK ("postcode" ~ '^\d{5}$');
ALTER TABLE "site" ADD CONSTRAINT "site_county" CHECK ("county" ~ '^\d{5}$');
ALTER TABLE "site" ADD CONSTRAINT "site_in_germany" CHECK ("lat" BETWEEN 47.2 AND 55.1 AND "lon" BETWEEN 5.8 AND 15.1);
ALTER TABLE "site" ADD CONSTRAINT "site_uncertainty" CHECK ("uncertainty_km" >= 0);
ALTER TABLE "site" ADD CONSTRAINT "site_catchment" CHECK (
  ("catchment_kind" IS NOT DISTINCT FROM 'COUNTIES') = (coalesce(cardinality("catchment_counties"), 0) > 0)
  AND ("catchment_kind" IS NOT DISTINCT FROM 'RADIUS') = ("catchment_km" IS NOT NULL)
);

ALTER TABLE "offer" ADD CONSTRAINT "offer_ages" CHECK ("max_age" >= "min_age");
ALTER TABLE "offer" ADD CONSTRAINT "offer_hours" CHECK ("weekly_hours_max" >= "weekly_hours_min");
ALTER TABLE "offer" ADD CONSTRAINT "offer_place_count" CHECK ("place_count" >= 0);
-- A status of places is worth nothing without its day (it decays after 90).
ALTER TABLE "offer" ADD CONSTRAINT "offer_places_dated" CHECK (("places" IS NULL) = ("places_on" IS NULL));

ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_four_eyes" CHECK ("seconded_by" <> "decided_by");
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_seconded"
  CHECK (("seconded_by" IS NULL) = ("seconded_at" IS NULL));

ALTER TABLE "provider" ADD CONSTRAINT "provider_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "slug_redirect" ADD CONSTRAINT "slug_redirect_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "directory_revision" ADD CONSTRAINT "directory_revision_single" CHECK ("id" = 1);

-- A slug names one entry for ever: current slugs and redirects share one namespace.
CREATE FUNCTION "refuse_taken_slug"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('slug:' || NEW.slug, 0));
  IF TG_TABLE_NAME = 'provider' THEN
    IF EXISTS (SELECT 1 FROM "slug_redirect" r WHERE r.slug = NEW.slug AND r.provider_id <> NEW.id) THEN
      RAISE unique_violation USING MESSAGE = 'slug is a redirect of another entry', CONSTRAINT = 'provider_slug_key';
    END IF;
  ELSIF EXISTS (SELECT 1 FROM "provider" p WHERE p.slug = NEW.slug AND p.id <> NEW.provider_id) THEN
    RAISE unique_violation USING MESSAGE = 'slug belongs to another entry', CONSTRAINT = 'slug_redirect_pkey';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "provider_slug_free" BEFORE INSERT OR UPDATE OF "slug" ON "provider"
  FOR EACH ROW EXECUTE FUNCTION "refuse_taken_slug"();
CREATE TRIGGER "slug_redirect_slug_free" BEFORE INSERT OR UPDATE OF "slug" ON "slug_redirect"
  FOR EACH ROW EXECUTE FUNCTION "refuse_taken_slug"();
