import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const SAVED = ["zugesagt", "abgelehnt"] as const;

/** What the last decision was (`?gespeichert=`). */
export function ClaimSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("members.claims.saved");
  const key = SAVED.find((each) => each === saved);
  if (!key) return null;
  return (
    <div role="status">
      <Notice look="info">
        <p>{t(key)}</p>
      </Notice>
    </div>
  );
}
