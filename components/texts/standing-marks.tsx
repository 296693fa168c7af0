import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { TextStanding } from "@/lib/content/types";
import { useTextWords } from "./use-text-words";

/** What somebody should see to, as lines of words with a sign. */
export function StandingMarks({ standing }: { standing: TextStanding }) {
  const t = useTranslations("texts.standing");
  const words = useTextWords();
  const { isReviewDue, isTranslationOld, easy } = standing;
  const isChecked = easy?.state === "CHECKED";
  return (
    <>
      {isReviewDue ? <Line icon="warning">{words.review(standing)}</Line> : null}
      {isTranslationOld ? <Line icon="warning">{t("translationOld")}</Line> : null}
      {easy ? <Line icon={isChecked ? "check" : "info"}>{words.easy(standing)}</Line> : null}
    </>
  );
}

function Line({ icon, children }: { icon: "warning" | "check" | "info"; children: string | null }) {
  return (
    <span className="flex items-start gap-2 text-sm">
      <Icon name={icon} className="mt-0.5 size-5 shrink-0" />
      <span>{children}</span>
    </span>
  );
}
