import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const SAVED = ["eingeladen", "telefon"] as const;

/** What the last form did (`?gespeichert=`). */
export function OutreachSaved({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("members.outreach.saved");
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
