-- The second person ticks and reasons too; an agreement may be found to be open-ended; drafts of decisions are kept.
ALTER TABLE "review_decision" ADD COLUMN "second_reason" TEXT,
ADD COLUMN "second_checklist" JSONB,
ADD COLUMN "found_open_ended" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_second_reason"
  CHECK ("second_reason" IS NULL OR "seconded_by" IS NOT NULL);
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_found_open_ended"
  CHECK (NOT ("found_open_ended" AND "found_until" IS NOT NULL));

-- What one person has typed about a cell and not sent yet.
CREATE TABLE "review_draft" (
    "person_id" UUID NOT NULL,
    "recognition_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "review_draft_pkey" PRIMARY KEY ("person_id","recognition_id")
);
CREATE INDEX "review_draft_recognition_id_idx" ON "review_draft"("recognition_id");
ALTER TABLE "review_draft" ADD CONSTRAINT "review_draft_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE CASCADE ON UPDATE CASCADE;
