-- The tables of the directory: entries (provider, site, offer, recognition), their evidence and reviews, and their history.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ServiceArea" AS ENUM ('ENTRY', 'TRAINING', 'WORK');

-- CreateEnum
CREATE TYPE "Scope" AS ENUM ('FULL', 'PARTIAL');

-- CreateEnum
CREATE TYPE "Setting" AS ENUM ('ONLY_COMPANY', 'MOSTLY_COMPANY', 'MIXED', 'MOSTLY_OWN', 'ONLY_OWN');

-- CreateEnum
CREATE TYPE "PlacesStatus" AS ENUM ('FREE', 'FEW', 'WAITLIST', 'NONE', 'ON_REQUEST');

-- CreateEnum
CREATE TYPE "Trial" AS ENUM ('YES', 'NO', 'ON_REQUEST');

-- CreateEnum
CREATE TYPE "Transition" AS ENUM ('budget_fuer_arbeit', 'budget_fuer_ausbildung', 'ausbildung', 'svp_ohne_bfa', 'inklusionsbetrieb');

-- CreateEnum
CREATE TYPE "Qualification" AS ENUM ('teilnahmebescheinigung', 'qualifizierungsbaustein', 'teilqualifikation_ihk_hwk', 'zertifikat_bildungsrahmenplan');

-- CreateEnum
CREATE TYPE "Occupation" AS ENUM ('gartenbau', 'landwirtschaft', 'tiere', 'forst', 'holz', 'metall', 'elektro', 'montage', 'textil', 'druck_medien', 'lebensmittel', 'fahrrad_kfz', 'recycling', 'maler_bau', 'haustechnik', 'it_digital', 'lager', 'transport', 'reinigung', 'verkauf', 'gastronomie', 'hotel', 'waescherei', 'buero', 'archiv_bibliothek', 'pflege_alltag', 'kita_schule', 'gesundheit', 'kunst', 'barrierefreiheit', 'individuell');

-- CreateEnum
CREATE TYPE "TargetGroup" AS ENUM ('lernschwierigkeiten', 'lernbehinderung', 'psychisch', 'sucht', 'autismus', 'koerperlich', 'mehrfach', 'hoher_unterstuetzungsbedarf', 'hirnverletzung', 'epilepsie_neuro', 'chronisch', 'hoeren', 'sehen', 'taubblind', 'sprache', 'schulabgaenger', 'wechsel_aus_wfbm', 'quereinsteiger_arbeitsmarkt', 'frauen', 'aeltere_ab_50', 'migration_sprache', 'offen_fuer_alle');

-- CreateEnum
CREATE TYPE "LegalForm" AS ENUM ('ev', 'ggmbh', 'gmbh', 'stiftung', 'koerperschaft_oer', 'eg', 'ug', 'einzelunternehmen', 'sonstige');

-- CreateEnum
CREATE TYPE "Ownership" AS ENUM ('NON_PROFIT', 'COMMERCIAL', 'PUBLIC');

-- CreateEnum
CREATE TYPE "Umbrella" AS ENUM ('awo', 'caritas', 'diakonie', 'paritaet', 'drk', 'zwst', 'lebenshilfe', 'anthropoi', 'bag_if', 'keiner', 'sonstige');

-- CreateEnum
CREATE TYPE "SideBusiness" AS ENUM ('ifd', 'ub_55', 'inklusionsbetrieb', 'bbw', 'bfw', 'bildungstraeger', 'wohnen', 'foerderstaette');

-- CreateEnum
CREATE TYPE "Representation" AS ENUM ('YES', 'NO_BELOW_FIVE', 'NO');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'HIDDEN', 'BLOCKED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "Source" AS ENUM ('PROVIDER', 'STAFF', 'IMPORT', 'EXAMPLE');

-- CreateEnum
CREATE TYPE "FunderKind" AS ENUM ('BA', 'DRV', 'UV', 'SER', 'EGH', 'JUGENDHILFE');

-- CreateEnum
CREATE TYPE "RecognitionStatus" AS ENUM ('PLANNED', 'APPLIED', 'NEGOTIATION', 'ARBITRATION', 'GRANTED', 'SUSPENDED', 'CASE_BY_CASE', 'PERSONAL_BUDGET', 'REFUSED', 'WITHDRAWN', 'REVOKED', 'ENDED');

-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('UNREVIEWED', 'SUBMITTED', 'IN_REVIEW', 'QUERY', 'SECOND_CHECK', 'CONFIRMED', 'NOT_CONFIRMED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "ReviewOutcome" AS ENUM ('CONFIRMED', 'NOT_CONFIRMED');

-- CreateEnum
CREATE TYPE "EvidenceGrade" AS ENUM ('A', 'B', 'C', 'D');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('AZAV_CERTIFICATE', 'AZAV_SITES', 'BA_QLHB_CONFIRMATION', 'BA_PRICE_AGREEMENT', 'SERVICE_AGREEMENT', 'PRICE_AGREEMENT', 'CONTRACT_38', 'FUNDER_LETTER', 'FUNDER_LIST', 'PHONE_NOTE', 'SELF_DECLARATION');

-- CreateEnum
CREATE TYPE "SiteKind" AS ENUM ('beratungsbuero', 'bildungsstaette', 'werkraum', 'betrieb', 'keine_eigenen_raeume');

-- CreateEnum
CREATE TYPE "Land" AS ENUM ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('ADDRESS', 'STREET', 'POSTCODE', 'MANUAL');

-- CreateEnum
CREATE TYPE "Shuttle" AS ENUM ('YES', 'NO', 'CASE_BY_CASE');

-- CreateEnum
CREATE TYPE "CatchmentKind" AS ENUM ('COUNTIES', 'RADIUS', 'LAND', 'NATIONWIDE');

-- CreateTable
CREATE TABLE "entry_version" (
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "entry_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug_redirect" (
    "slug" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,

    CONSTRAINT "slug_redirect_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "entry_id" UUID,
    "version" INTEGER,
    "snapshot_hash" TEXT,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "directory_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "site_id" UUID NOT NULL,
    "area" "ServiceArea" NOT NULL,
    "scope" "Scope" NOT NULL DEFAULT 'FULL',
    "part_of" TEXT,
    "setting" "Setting",
    "occupations" "Occupation"[],
    "target_groups" "TargetGroup"[],
    "exclusions" TEXT,
    "min_age" INTEGER,
    "max_age" INTEGER,
    "weekly_hours_min" DOUBLE PRECISION,
    "weekly_hours_max" DOUBLE PRECISION,
    "part_time" BOOLEAN,
    "staff_ratio" TEXT,
    "qualifications" "Qualification"[],
    "transitions" "Transition"[],
    "has_transitions" BOOLEAN,
    "personal_budget" BOOLEAN,
    "place_count" INTEGER,
    "places" "PlacesStatus",
    "places_on" DATE,
    "paused_until" DATE,
    "next_start_on" DATE,
    "rolling_start" BOOLEAN,
    "waiting_months" INTEGER,
    "trial" "Trial",
    "description" TEXT,
    "example_jobs" TEXT[],
    "description_easy" TEXT,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "identifier" TEXT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "legal_form" "LegalForm",
    "ownership" "Ownership",
    "umbrella" "Umbrella",
    "bag_ub_member" BOOLEAN,
    "runs_workshop" BOOLEAN,
    "also_runs" "SideBusiness"[],
    "about" TEXT,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "contact_role" TEXT,
    "contact_hours" TEXT,
    "representation" "Representation",
    "womens_representative" "Representation",
    "protection_concept" BOOLEAN,
    "complaints_office" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'DRAFT',
    "confirmed_on" DATE,
    "source" "Source" NOT NULL,
    "is_example" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "offer_id" UUID NOT NULL,
    "area" "ServiceArea" NOT NULL,
    "funder_id" UUID NOT NULL,
    "funder_kind" "FunderKind" NOT NULL,
    "status" "RecognitionStatus" NOT NULL,
    "status_on" DATE,
    "valid_from" DATE,
    "valid_until" DATE,
    "progress_released" BOOLEAN NOT NULL DEFAULT false,
    "review_status" "ReviewStatus" NOT NULL DEFAULT 'UNREVIEWED',
    "reviewed_on" DATE,
    "next_review_on" DATE,
    "doubted_on" DATE,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_event" (
    "id" UUID NOT NULL,
    "recognition_id" UUID NOT NULL,
    "from" "RecognitionStatus",
    "to" "RecognitionStatus" NOT NULL,
    "on" DATE NOT NULL,
    "last_day" DATE,
    "at" TIMESTAMPTZ NOT NULL,
    "ground" TEXT,

    CONSTRAINT "recognition_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funder" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "FunderKind" NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "aliases" TEXT[],
    "land" "Land",
    "unverified" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "funder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "issuer" TEXT,
    "reference" TEXT,
    "issued_on" DATE,
    "valid_until" DATE,
    "section" INTEGER,
    "url" TEXT,
    "retrieved_on" DATE,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_evidence" (
    "recognition_id" UUID NOT NULL,
    "evidence_id" UUID NOT NULL,
    "page" INTEGER,
    "proves" TEXT,

    CONSTRAINT "recognition_evidence_pkey" PRIMARY KEY ("recognition_id","evidence_id")
);

-- CreateTable
CREATE TABLE "review_decision" (
    "id" UUID NOT NULL,
    "recognition_id" UUID NOT NULL,
    "outcome" "ReviewOutcome" NOT NULL,
    "grade" "EvidenceGrade" NOT NULL,
    "reason" TEXT NOT NULL,
    "next_review_on" DATE,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "seconded_by" TEXT,
    "seconded_at" TIMESTAMPTZ,
    "settled_at" TIMESTAMPTZ,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "name" TEXT,
    "kind" "SiteKind",
    "street" TEXT,
    "postcode" CHAR(5) NOT NULL,
    "city" TEXT NOT NULL,
    "district" TEXT,
    "county" CHAR(5) NOT NULL,
    "land" "Land" NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "precision" "Precision" NOT NULL,
    "uncertainty_km" DOUBLE PRECISION NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "opening_hours" TEXT,
    "transit" TEXT,
    "shuttle" "Shuttle",
    "accessibility" JSONB NOT NULL DEFAULT '{}',
    "catchment_kind" "CatchmentKind",
    "catchment_counties" TEXT[],
    "catchment_km" INTEGER,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entry_version_entry_id_number_key" ON "entry_version"("entry_id", "number");

-- CreateIndex
CREATE INDEX "slug_redirect_provider_id_idx" ON "slug_redirect"("provider_id");

-- CreateIndex
CREATE INDEX "audit_entry_entry_id_idx" ON "audit_entry"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_site_id_area_key" ON "offer"("site_id", "area");

-- CreateIndex
CREATE UNIQUE INDEX "offer_id_area_key" ON "offer"("id", "area");

-- CreateIndex
CREATE UNIQUE INDEX "provider_identifier_key" ON "provider"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "provider_slug_key" ON "provider"("slug");

-- CreateIndex
CREATE INDEX "provider_visibility_idx" ON "provider"("visibility");

-- CreateIndex
CREATE INDEX "recognition_funder_id_idx" ON "recognition"("funder_id");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_offer_id_funder_id_key" ON "recognition"("offer_id", "funder_id");

-- CreateIndex
CREATE INDEX "recognition_event_recognition_id_idx" ON "recognition_event"("recognition_id");

-- CreateIndex
CREATE UNIQUE INDEX "funder_key_key" ON "funder"("key");

-- CreateIndex
CREATE UNIQUE INDEX "funder_id_kind_key" ON "funder"("id", "kind");

-- CreateIndex
CREATE INDEX "evidence_provider_id_idx" ON "evidence"("provider_id");

-- CreateIndex
CREATE INDEX "recognition_evidence_evidence_id_idx" ON "recognition_evidence"("evidence_id");

-- CreateIndex
CREATE INDEX "review_decision_recognition_id_idx" ON "review_decision"("recognition_id");

-- CreateIndex
CREATE INDEX "site_provider_id_idx" ON "site"("provider_id");

-- AddForeignKey
ALTER TABLE "slug_redirect" ADD CONSTRAINT "slug_redirect_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_offer_id_area_fkey" FOREIGN KEY ("offer_id", "area") REFERENCES "offer"("id", "area") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_funder_id_funder_kind_fkey" FOREIGN KEY ("funder_id", "funder_kind") REFERENCES "funder"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_event" ADD CONSTRAINT "recognition_event_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_evidence" ADD CONSTRAINT "recognition_evidence_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_evidence" ADD CONSTRAINT "recognition_evidence_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;
