import { useTranslations } from "next-intl";
import type { EvidenceFile } from "@/lib/recognitions/types";
import { useEvidenceWords } from "./use-evidence-words";

/** Which file it is, and why it cannot be opened any more. */
export function FileFacts({ file }: { file: EvidenceFile }) {
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
    </>
  );
}
