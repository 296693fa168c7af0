import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { EvidenceFile } from "@/lib/recognitions/types";
import { EvidenceViewer } from "./evidence-viewer";
import { useEvidenceWords } from "./use-evidence-words";

type Props = {
  files: readonly EvidenceFile[];
  /** Which one is shown below its line; each look is noted in the audit, so none is shown unasked. */
  shownId: string | undefined;
  /** The address of the same page with that file shown. */
  hrefOf: (fileId: string) => string;
};

/** The files of a document: look at one in the page, or take it along. */
export function EvidenceFiles({ files, shownId, hrefOf }: Props) {
  const t = useTranslations("evidence.file");
  if (files.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="space-y-6">
      {files.map((file) => (
        <li key={file.id} id={`datei-${file.id}`} className="scroll-mt-4 space-y-2 border-l-4 border-line pl-4">
          <FileLine file={file} href={`${hrefOf(file.id)}#datei-${file.id}`} isShown={file.id === shownId} />
          {file.id === shownId && file.state === "READY" ? <EvidenceViewer file={file} /> : null}
        </li>
      ))}
    </ul>
  );
}

const LINK = "inline-flex min-h-11 items-center gap-2 font-semibold";

function FileLine({ file, href, isShown }: { file: EvidenceFile; href: string; isShown: boolean }) {
  const t = useTranslations("evidence.file");
  const { sizeOf } = useEvidenceWords();
  const { id, name, mediaType, size, addedAt, state, deletedAt } = file;
  return (
    <>
      <p className="wrap-anywhere">
        <span className="font-semibold">{name}</span>
        <span className="block text-sm text-soft">
          {t("facts", { type: t(`type.${mediaType}`), size: sizeOf(size), day: addedAt })}
        </span>
      </p>
      {state === "DELETED" ? <p>{t("deleted", { day: deletedAt ?? addedAt })}</p> : null}
      {state === "LOCKED" ? <p>{t("locked", { id })}</p> : null}
      {state === "READY" ? (
        <p className="flex flex-wrap gap-x-6">
          {isShown ? null : (
            <a href={href} className={LINK}>
              <Icon name="search" />
              {t("show")}
              <span className="sr-only">{name}</span>
            </a>
          )}
          <a href={`/verwaltung/dateien/${id}?herunterladen`} className={LINK}>
            <Icon name="download" />
            {t("download")}
            <span className="sr-only">{name}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}
