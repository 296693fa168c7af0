-- CreateEnum
CREATE TYPE "PictureKind" AS ENUM ('LOGO', 'PHOTO');

-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('CONFIRMATION', 'PROOF');

-- AlterTable
ALTER TABLE "entry_version" ADD COLUMN     "seen_at" TIMESTAMPTZ,
ADD COLUMN     "seen_by" TEXT;

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" "PictureKind" NOT NULL,
    "alt_text" TEXT NOT NULL,
    "credit" TEXT,
    "consent_on" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "data" BYTEA NOT NULL,
    "added_by" TEXT NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "provider_id" UUID NOT NULL,
    "kind" "ReminderKind" NOT NULL,
    "due_on" DATE NOT NULL,
    "days" INTEGER NOT NULL,
    "token_hash" TEXT,
    "expires_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "picture_provider_id_kind_position_idx" ON "picture"("provider_id", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_token_hash_key" ON "reminder"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_provider_id_kind_due_on_days_key" ON "reminder"("provider_id", "kind", "due_on", "days");

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE UNIQUE INDEX "picture_one_logo" ON "picture" ("provider_id") WHERE "kind" = 'LOGO';
-- Compressed already.
ALTER TABLE "picture" ALTER COLUMN "data" SET STORAGE EXTERNAL;
ALTER TABLE "picture"
  ADD CONSTRAINT "picture_alt_text" CHECK (btrim("alt_text") <> ''),
  ADD CONSTRAINT "picture_size" CHECK ("width" > 0 AND "height" > 0),
  ADD CONSTRAINT "picture_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');

ALTER TABLE "reminder"
  ADD CONSTRAINT "reminder_days" CHECK ("days" IN (60, 30, 7, 0)),
  ADD CONSTRAINT "reminder_token" CHECK (("token_hash" IS NULL) = ("expires_at" IS NULL) AND ("used_at" IS NULL OR "token_hash" IS NOT NULL));

-- What staff has not looked at yet.
CREATE INDEX "entry_version_unseen" ON "entry_version" ("at") WHERE "seen_at" IS NULL;
ALTER TABLE "entry_version" ADD CONSTRAINT "entry_version_seen" CHECK (("seen_at" IS NULL) = ("seen_by" IS NULL));
