import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Review } from "@/lib/recognitions/types";

const STEPS = ["CONFIRM", "REJECT", "RETURN", "POSTPONE", "KEEP"] as const;

/** What the last press did (`?erledigt=`), and the way on. */
export function ReviewDone({ step, review }: { step: string | string[] | undefined; review: Review }) {
  const t = useTranslations("reviews");
  const done = STEPS.find((each) => each === step);
  return (
    <div role="status" className="empty:absolute">
      {done ? (
        <Notice look="info">
          <p>{t(`done.${done}`, { status: review.cell.reviewStatus })}</p>
          <p>
            <a
              href={`/verwaltung/pruefung/naechste?nach=${review.id}`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {t("nav.next")}
            </a>
          </p>
        </Notice>
      ) : null}
    </div>
  );
}
