import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const DONE = [
  "gespeichert",
  "gesendet",
  "entwurf",
  "verworfen",
  "plaetze",
  "pause",
  "antwort",
  "zurueckgezogen",
] as const;

/** What the form that led here did. */
export function StandNote({ stand }: { stand: string | string[] | undefined }) {
  const t = useTranslations("own-entry.done");
  const done = DONE.find((each) => each === stand);
  return (
    <div role="status">
      {done ? (
        <Notice look="info">
          <p>{t(done)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
