import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const DONE = ["saved", "created", "removed", "visibility", "confirmed", "restored", "merged"] as const;

/** What the form that led here did. */
export function DoneNote({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("curation.entry.done");
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
