-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "settled_at" TIMESTAMPTZ,
ADD COLUMN     "settled_note" TEXT;
