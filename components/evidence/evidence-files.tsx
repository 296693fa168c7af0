import { useTranslations } from "next-intl";
import type { EvidenceFile } from "@/lib/recognitions/types";
import { EvidenceViewer } from "./evidence-viewer";
import { FileFacts } from "./file-facts";
import { FileLink } from "./file-link";
import { RemoveFileForm } from "./remove-file-form";

type File = EvidenceFile & { mayDelete?: boolean };
type Props = {
  files: readonly File[];
  /** Which one is shown below its line; each look is noted in the audit, so none is shown unasked. */
  shownId: string | undefined;
  /** The address of the same page with that file shown. */
  hrefOf: (fileId: string) => string;
  /** Which one somebody is about to delete, and the address of the page that asks about it (null: no more). */
  removal?: { id: string | undefined; hrefOf: (fileId: string | null) => string };
};

/** The files of a document: look at one in the page, or take it along. */
export function EvidenceFiles({ files, shownId, hrefOf, removal }: Props) {
  const t = useTranslations("evidence.file");
  if (files.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="space-y-6">
      {files.map((file) => (
        <li key={file.id} id={`datei-${file.id}`} className="scroll-mt-4 space-y-2 border-l-4 border-line pl-4">
          <FileLine
            file={file}
            href={`${hrefOf(file.id)}#datei-${file.id}`}
            isShown={file.id === shownId}
            removeHref={
              removal && file.mayDelete && file.id !== removal.id
                ? `${removal.hrefOf(file.id)}#datei-${file.id}`
                : undefined
            }
          />
          {removal && file.mayDelete && file.id === removal.id ? (
            <RemoveFileForm id={file.id} name={file.name} cancelHref={removal.hrefOf(null)} />
          ) : null}
          {file.id === shownId && file.state === "READY" ? <EvidenceViewer file={file} /> : null}
        </li>
      ))}
    </ul>
  );
}

type Line = { file: EvidenceFile; href: string; isShown: boolean; removeHref: string | undefined };

function FileLine({ file, href, isShown, removeHref }: Line) {
  const t = useTranslations("evidence.file");
  const { id, name, state } = file;
  return (
    <>
      <FileFacts file={file} />
      <p className="flex flex-wrap gap-x-6">
        {state === "READY" && !isShown ? <FileLink href={href} icon="search" label={t("show")} name={name} /> : null}
        {state === "READY" ? (
          <FileLink
            href={`/verwaltung/dateien/${id}?herunterladen`}
            icon="download"
            label={t("download")}
            name={name}
          />
        ) : null}
        {removeHref ? <FileLink href={removeHref} icon="close" label={t("remove.open")} name={name} /> : null}
      </p>
    </>
  );
}
