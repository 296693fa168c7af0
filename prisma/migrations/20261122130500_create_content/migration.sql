-- CreateEnum
CREATE TYPE "ContentKeeper" AS ENUM ('CONTENT', 'LEAD');

-- CreateTable
CREATE TABLE "content_version" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" TEXT NOT NULL,
    "body" TEXT,
    "reason" TEXT NOT NULL,
    "keeper" "ContentKeeper" NOT NULL,
    "review_on" DATE NOT NULL,
    "source_hash" TEXT,
    "checked_by" TEXT,
    "checked_on" DATE,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_draft" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "content_draft_pkey" PRIMARY KEY ("person_id","key","locale")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_version_key_locale_number_key" ON "content_version"("key", "locale", "number");

-- What the schema language cannot say
ALTER TABLE "content_version"
  ADD CONSTRAINT "content_version_locale" CHECK ("locale" IN ('de', 'de-simple', 'en')),
  ADD CONSTRAINT "content_version_number" CHECK ("number" >= 1),
  ADD CONSTRAINT "content_version_source" CHECK (("source_hash" IS NULL) = ("locale" = 'de')),
  ADD CONSTRAINT "content_version_checked" CHECK (
    ("checked_by" IS NULL) = ("checked_on" IS NULL) AND ("checked_by" IS NULL OR "locale" = 'de-simple')
  );
