-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('REVIEWER', 'LEAD', 'CONTENT', 'AUDITOR');

-- CreateEnum
CREATE TYPE "InvitationPurpose" AS ENUM ('FIRST', 'STAFF', 'RESET', 'EXAMPLE');

-- CreateEnum
CREATE TYPE "CaseMessageKind" AS ENUM ('QUERY', 'ANSWER', 'PHONE', 'NOTE');

-- CreateEnum
CREATE TYPE "MailChannel" AS ENUM ('ACCOUNT', 'ENTRY', 'LIST');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'BOUNCED');

-- AlterTable
ALTER TABLE "entry_version" ADD COLUMN     "on_behalf" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reason" TEXT;

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "review_decision" ADD COLUMN     "case_id" UUID,
ADD COLUMN     "checklist" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "found_from" DATE,
ADD COLUMN     "found_on" DATE,
ADD COLUMN     "found_status" "RecognitionStatus",
ADD COLUMN     "found_until" DATE,
ADD COLUMN     "returned_at" TIMESTAMPTZ,
ADD COLUMN     "returned_by" TEXT,
ADD COLUMN     "returned_reason" TEXT;

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "roles" "StaffRole"[],
    "disabled_at" TIMESTAMPTZ,
    "is_example" BOOLEAN NOT NULL DEFAULT false,
    "deputy_id" UUID,
    "deputy_from" DATE,
    "deputy_until" DATE,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "second_factor_at" TIMESTAMPTZ,
    "invitation_id" UUID,
    "person_id" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "account_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "person_id" UUID NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ,
    "person_id" UUID NOT NULL,

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purpose" "InvitationPurpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "roles" "StaffRole"[],
    "person_id" UUID,
    "invited_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_case" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "assignee_id" UUID,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "review_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_message" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "CaseMessageKind" NOT NULL,
    "body" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "cell_ids" UUID[],
    "mail_id" UUID,
    "answered_at" TIMESTAMPTZ,

    CONSTRAINT "case_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partiality" (
    "person_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "declared_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "partiality_pkey" PRIMARY KEY ("person_id","provider_id")
);

-- CreateTable
CREATE TABLE "evidence_file" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "evidence_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "iv" BYTEA NOT NULL,
    "tag" BYTEA NOT NULL,
    "data" BYTEA,
    "added_by" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ,

    CONSTRAINT "evidence_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "channel" "MailChannel" NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "provider_id" UUID,
    "state" "MailState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "sent_at" TIMESTAMPTZ,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_person_id_idx" ON "two_factor"("person_id");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "review_case_provider_id_idx" ON "review_case"("provider_id");

-- CreateIndex
CREATE INDEX "review_case_assignee_id_idx" ON "review_case"("assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_message_mail_id_key" ON "case_message"("mail_id");

-- CreateIndex
CREATE INDEX "case_message_case_id_at_idx" ON "case_message"("case_id", "at");

-- CreateIndex
CREATE INDEX "evidence_file_evidence_id_idx" ON "evidence_file"("evidence_id");

-- CreateIndex
CREATE INDEX "outbox_mail_state_next_attempt_at_idx" ON "outbox_mail"("state", "next_attempt_at");

-- CreateIndex
CREATE INDEX "outbox_mail_provider_id_idx" ON "outbox_mail"("provider_id");

-- CreateIndex
CREATE INDEX "review_decision_case_id_idx" ON "review_decision"("case_id");

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_case" ADD CONSTRAINT "review_case_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_message" ADD CONSTRAINT "case_message_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_message" ADD CONSTRAINT "case_message_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "outbox_mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partiality" ADD CONSTRAINT "partiality_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partiality" ADD CONSTRAINT "partiality_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "review_case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "person" ADD CONSTRAINT "person_email_lower" CHECK ("email" = lower("email"));
ALTER TABLE "person" ADD CONSTRAINT "person_not_own_deputy" CHECK ("deputy_id" <> "id");
ALTER TABLE "person" ADD CONSTRAINT "person_deputy_period"
  CHECK (("deputy_from" IS NULL) = ("deputy_id" IS NULL) AND "deputy_until" >= "deputy_from");
CREATE UNIQUE INDEX "review_case_one_open" ON "review_case" ("provider_id") WHERE "closed_at" IS NULL;
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_found_period" CHECK ("found_until" >= "found_from");
-- A decision is open, settled, or sent back; never two of these.
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_returned" CHECK (
  ("returned_by" IS NULL) = ("returned_at" IS NULL) AND ("returned_by" IS NULL) = ("returned_reason" IS NULL)
  AND NOT ("returned_at" IS NOT NULL AND "settled_at" IS NOT NULL) AND "returned_by" <> "decided_by"
);
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_media_type"
  CHECK ("media_type" IN ('application/pdf', 'image/jpeg', 'image/png'));
ALTER TABLE "evidence_file" ADD CONSTRAINT "evidence_file_deleted" CHECK (("data" IS NULL) = ("deleted_at" IS NOT NULL));
-- Encrypted bytes do not compress.
ALTER TABLE "evidence_file" ALTER COLUMN "data" SET STORAGE EXTERNAL;
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_sent" CHECK (("state" = 'SENT') <= ("sent_at" IS NOT NULL));
