-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "by_provider" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "recognition_evidence" ADD COLUMN     "accepted" BOOLEAN NOT NULL DEFAULT true;
