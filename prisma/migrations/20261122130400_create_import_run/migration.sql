-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('READY', 'QUEUED', 'RUNNING', 'DONE', 'FAILED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ImportRowKind" AS ENUM ('NEW', 'CHANGED', 'UNCHANGED', 'FAULTY');

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "added_by" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "data" BYTEA,
    "state" "ImportState" NOT NULL DEFAULT 'READY',
    "keep_examples" BOOLEAN NOT NULL,
    "skip_faulty" BOOLEAN NOT NULL DEFAULT false,
    "publish" BOOLEAN NOT NULL DEFAULT false,
    "preview" JSONB NOT NULL,
    "ordered_by" TEXT,
    "ordered_at" TIMESTAMPTZ,
    "alive_at" TIMESTAMPTZ,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ,
    "result" JSONB,
    "problem" TEXT,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "ImportRowKind" NOT NULL,
    "name" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "is_stale" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateIndex
CREATE INDEX "import_run_created_at_idx" ON "import_run"("created_at");

-- CreateIndex
CREATE INDEX "import_run_state_idx" ON "import_run"("state");

-- CreateIndex
CREATE INDEX "import_row_run_id_kind_number_idx" ON "import_row"("run_id", "kind", "number");

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing is carried out without its file, its order and who gave it.
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_file" CHECK ("data" IS NOT NULL OR "state" IN ('DONE', 'FAILED', 'DISCARDED'));
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_order" CHECK (("ordered_by" IS NOT NULL AND "ordered_at" IS NOT NULL) OR "state" IN ('READY', 'DISCARDED'));
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_end" CHECK (("finished_at" IS NOT NULL) = ("state" IN ('DONE', 'FAILED')));

-- Files that are compressed already or read whole: compressing them again only costs time.
ALTER TABLE "import_run" ALTER COLUMN "data" SET STORAGE EXTERNAL;
