import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const SAVED = {
  erfasst: "recorded",
  geaendert: "edited",
  angezweifelt: "doubted",
  datei: "attached",
  "datei-geloescht": "deleted",
} as const;

/** What the last form did, said on the page it led to (`?gespeichert=`). */
export function EvidenceSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("evidence.saved");
  const key = Object.entries(SAVED).find(([name]) => name === saved)?.[1];
  if (!key) return null;
  return (
    <div role="status">
      <Notice look={key === "doubted" ? "warning" : "info"}>
        <p>{t(key)}</p>
      </Notice>
    </div>
  );
}
