import { useTranslations } from "next-intl";
import type { EvidenceFile } from "@/lib/recognitions/types";

/** A file in the page. Browsers without a PDF viewer offer the download beside it. */
export function EvidenceViewer({ file: { id, name, mediaType } }: { file: EvidenceFile }) {
  const t = useTranslations("evidence.file");
  const address = `/verwaltung/dateien/${id}`;
  if (mediaType !== "application/pdf")
    return (
      // Its size is known to nobody before it is opened; next/image would need inline styles.
      // eslint-disable-next-line @next/next/no-img-element
      <img src={address} alt={t("image", { name })} className="max-h-[85vh] max-w-full border border-line bg-surface" />
    );
  return (
    <iframe
      src={address}
      title={t("frame", { name })}
      className="h-[80vh] min-h-96 w-full border border-line bg-surface"
    />
  );
}
