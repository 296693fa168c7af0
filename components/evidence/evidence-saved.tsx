import { useTranslations } from "next-intl";
import { DoneNotice } from "@/components/ui/done-notice";

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
  return <DoneNotice look={key === "doubted" ? "warning" : "info"}>{key && t(key)}</DoneNotice>;
}
