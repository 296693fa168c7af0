-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('OWNER', 'MEMBER');

-- CreateEnum
CREATE TYPE "ClaimMethod" AS ENUM ('ADDRESS_ON_RECORD', 'SAME_DOMAIN', 'CALL_BACK', 'LETTER');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('OPEN', 'CODE_SENT', 'GRANTED', 'REFUSED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ProposalTarget" AS ENUM ('PROVIDER', 'SITE', 'OFFER', 'FUNDING');

-- CreateEnum
CREATE TYPE "ProposalOperation" AS ENUM ('CREATE', 'UPDATE', 'REMOVE');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('SUBMITTED', 'RETURNED', 'APPROVED', 'PARTLY_APPROVED', 'REFUSED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReportSubject" AS ENUM ('CONTACT', 'OFFER', 'PLACES', 'RECOGNITION', 'GONE', 'UNLAWFUL', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('OPEN', 'UPHELD', 'DISMISSED');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "InvitationPurpose" ADD VALUE 'PROVIDER';
ALTER TYPE "InvitationPurpose" ADD VALUE 'MEMBER';
ALTER TYPE "InvitationPurpose" ADD VALUE 'SIGN_IN';

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "code_hash" TEXT,
ADD COLUMN     "code_tries" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "mail_id" UUID,
ADD COLUMN     "membership_role" "MembershipRole",
ADD COLUMN     "provider_id" UUID,
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "provider" ADD COLUMN     "confirm_every" INTEGER NOT NULL DEFAULT 12;

-- CreateTable
CREATE TABLE "membership" (
    "person_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","provider_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "phone" TEXT,
    "method" "ClaimMethod" NOT NULL,
    "state" "ClaimState" NOT NULL DEFAULT 'OPEN',
    "code_hash" TEXT,
    "code_tries" INTEGER NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ,
    "note" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ,
    "reminders" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID NOT NULL,
    "target" "ProposalTarget" NOT NULL,
    "target_id" UUID,
    "parent_id" UUID,
    "operation" "ProposalOperation" NOT NULL,
    "payload" JSONB NOT NULL,
    "base" JSONB NOT NULL,
    "base_version" INTEGER,
    "state" "ProposalState" NOT NULL DEFAULT 'SUBMITTED',
    "submitted_by" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ,
    "decision" TEXT,
    "approved" TEXT[],

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_draft" (
    "person_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "section_draft_pkey" PRIMARY KEY ("person_id","provider_id","section")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "provider_id" UUID,
    "subject" "ReportSubject" NOT NULL,
    "body" TEXT NOT NULL,
    "email" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'OPEN',
    "due_on" DATE NOT NULL,
    "answer" TEXT,
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funder_request" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "provider_id" UUID NOT NULL,
    "funder_id" UUID NOT NULL,
    "cell_ids" UUID[],
    "email" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answers" JSONB,

    CONSTRAINT "funder_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_answer" (
    "page" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "yes" INTEGER NOT NULL DEFAULT 0,
    "no" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "page_answer_pkey" PRIMARY KEY ("page","month")
);

-- CreateTable
CREATE TABLE "entry_views" (
    "provider_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "entry_views_pkey" PRIMARY KEY ("provider_id","month")
);

-- CreateIndex
CREATE INDEX "membership_provider_id_idx" ON "membership"("provider_id");

-- CreateIndex
CREATE INDEX "claim_provider_id_idx" ON "claim"("provider_id");

-- CreateIndex
CREATE INDEX "claim_state_idx" ON "claim"("state");

-- CreateIndex
CREATE INDEX "proposal_provider_id_state_idx" ON "proposal"("provider_id", "state");

-- CreateIndex
CREATE INDEX "section_draft_provider_id_idx" ON "section_draft"("provider_id");

-- CreateIndex
CREATE INDEX "report_state_idx" ON "report"("state");

-- CreateIndex
CREATE INDEX "report_provider_id_idx" ON "report"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "funder_request_token_hash_key" ON "funder_request"("token_hash");

-- CreateIndex
CREATE INDEX "funder_request_provider_id_idx" ON "funder_request"("provider_id");

-- CreateIndex
CREATE INDEX "invitation_provider_id_idx" ON "invitation"("provider_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_draft" ADD CONSTRAINT "section_draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_draft" ADD CONSTRAINT "section_draft_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funder_request" ADD CONSTRAINT "funder_request_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funder_request" ADD CONSTRAINT "funder_request_funder_id_fkey" FOREIGN KEY ("funder_id") REFERENCES "funder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_views" ADD CONSTRAINT "entry_views_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
ALTER TABLE "provider" ADD CONSTRAINT "provider_confirm_every" CHECK ("confirm_every" BETWEEN 1 AND 12);
ALTER TABLE "claim" ADD CONSTRAINT "claim_email_lower" CHECK ("email" = lower("email"));
CREATE UNIQUE INDEX "claim_one_open" ON "claim" ("provider_id", "email") WHERE "state" IN ('OPEN', 'CODE_SENT');
-- Something new has no target yet; who pays always belongs to an offer that is there.
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_target" CHECK (
  ("operation" = 'CREATE') = ("target_id" IS NULL) AND ("target_id" IS NULL) = ("base_version" IS NULL)
  AND ("target" <> 'FUNDING' OR "operation" = 'UPDATE')
);
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_decided" CHECK (
  ("state" IN ('SUBMITTED', 'WITHDRAWN')) = ("decided_at" IS NULL) AND ("decided_at" IS NULL) = ("decided_by" IS NULL)
);
CREATE UNIQUE INDEX "proposal_one_open" ON "proposal" ("target", "target_id") WHERE "state" IN ('SUBMITTED', 'RETURNED');
ALTER TABLE "report" ADD CONSTRAINT "report_closed" CHECK (("state" = 'OPEN') = ("closed_at" IS NULL));
ALTER TABLE "page_answer" ADD CONSTRAINT "page_answer_month" CHECK (extract(day FROM "month") = 1);
ALTER TABLE "entry_views" ADD CONSTRAINT "entry_views_month" CHECK (extract(day FROM "month") = 1);
