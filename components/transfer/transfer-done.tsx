import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const DONE = ["verworfen", "erneuert"] as const;

/** What the form that led here did. */
export function TransferDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("transfer.done");
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
