-- Staff has seen to a mail that did not arrive: it is no work any more.
ALTER TABLE "outbox_mail"
  ADD COLUMN "settled_at" TIMESTAMPTZ,
  ADD COLUMN "settled_by" TEXT,
  ADD COLUMN "settled_note" TEXT;

ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_settled_by_somebody"
  CHECK (("settled_at" IS NULL) = ("settled_by" IS NULL) AND ("settled_at" IS NULL OR "state" IN ('FAILED', 'BOUNCED')));
