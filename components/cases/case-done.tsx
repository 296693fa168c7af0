import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { DONE } from "@/lib/cases/rules/back-to";

/** What the last form of a case did, said on the page that it led back to (`?gespeichert=`). */
export function CaseDone({ saved }: { saved: string | string[] | undefined }) {
  const t = useTranslations("staff.case.done");
  const done = DONE.find((each) => each === saved);
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
