import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import type { EvidenceDetail } from "@/lib/recognitions/types";
import { AttachForm } from "./attach-form";
import { EvidenceFacts } from "./evidence-facts";
import { EvidenceFiles } from "./evidence-files";
import { ProvenCells } from "./proven-cells";

type Props = { evidence: EvidenceDetail; shownId: string | undefined; removingId: string | undefined };

/** One document: what it says, what it proves, its files. */
export function EvidenceSheet({ evidence, shownId, removingId }: Props) {
  const t = useTranslations("evidence.detail");
  const kinds = useTranslations("recognitions.evidence");
  const { id, kind, provider, files, mayEdit } = evidence;
  return (
    <>
      <PageTitle>{t("title", { kind: kinds(kind), provider: provider.name })}</PageTitle>
      <section aria-labelledby="dateien" className="space-y-4">
        <h2 id="dateien" className="text-2xl">
          {t("files")}
        </h2>
        <EvidenceFiles
          files={files}
          shownId={shownId}
          hrefOf={(fileId) => `/verwaltung/nachweise/${id}?datei=${fileId}`}
          removal={{
            id: removingId,
            hrefOf: (fileId) => `/verwaltung/nachweise/${id}${fileId === null ? "" : `?loeschen=${fileId}`}`,
          }}
        />
      </section>
      <section aria-labelledby="angaben" className="space-y-4">
        <h2 id="angaben" className="text-2xl">
          {t("facts")}
        </h2>
        <EvidenceFacts evidence={evidence} />
      </section>
      <section aria-labelledby="zellen" className="space-y-4">
        <h2 id="zellen" className="text-2xl">
          {t("cells")}
        </h2>
        <ProvenCells evidence={evidence} />
      </section>
      {mayEdit ? (
        <>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={`/verwaltung/nachweise/${id}/bearbeiten`} look="secondary">
              {t("edit")}
            </ButtonLink>
            <ButtonLink href={`/verwaltung/nachweise/neu?anbieter=${provider.id}`} look="secondary">
              {t("another")}
            </ButtonLink>
          </p>
          <AttachForm evidenceId={id} />
        </>
      ) : null}
    </>
  );
}
