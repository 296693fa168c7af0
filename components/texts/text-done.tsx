import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

const DONE = ["veroeffentlicht", "gleich", "verworfen", "eingesetzt", "geprueft"] as const;

/** What the form that led here did. */
export function TextDone({ done }: { done: string | string[] | undefined }) {
  const t = useTranslations("texts.done");
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
