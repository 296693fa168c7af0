-- AlterTable
ALTER TABLE "funder" ADD COLUMN     "is_curated" BOOLEAN NOT NULL DEFAULT false;
