import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const DONE = ["uebernommen", "zurueck", "abgelehnt"] as const;

/** What the form that led here did (`?fertig=`). */
export function DecidedNote({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("proposals.done");
  const what = DONE.find((each) => each === done);
  return (
    <div role="status">
      {what ? (
        <Notice look="info">
          <p>{t(what)}</p>
        </Notice>
      ) : null}
    </div>
  );
}
