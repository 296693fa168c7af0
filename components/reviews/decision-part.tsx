import {
  NextIntlClientProvider,
  useFormatter,
  useMessages,
  useTranslations,
  type AbstractIntlMessages,
} from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Day } from "@/lib/platform/day";
import type { Review } from "@/lib/recognitions/types";
import { DecisionForm } from "./decision-form";
import { FirstReasons, SecondCheck } from "./second-check";

type Props = { review: Review; today: Day; simple: AbstractIntlMessages };

/** Sections 3 to 5 for whoever may decide; for others what they may know. */
export function DecisionPart({ review, today, simple }: Props) {
  const t = useTranslations("reviews");
  const format = useFormatter();
  const messages = useMessages();
  const { open, mayDecide, isPartial, draft, cell } = review;
  const { errors, forms, reviews, recognitions } = messages;
  const may = mayDecide && !open?.isOwn;
  return (
    <>
      {open ? <SecondCheck open={open} /> : null}
      {mayDecide ? null : (
        <Notice look="warning">
          <p>{t(isPartial ? "partial" : "readOnly")}</p>
        </Notice>
      )}
      {may && draft ? (
        <p className="text-sm text-soft">
          {t("draft", {
            day: draft.savedAt,
            time: format.dateTime(draft.savedAt, { hour: "2-digit", minute: "2-digit" }),
          })}
        </p>
      ) : null}
      {may ? (
        <NextIntlClientProvider
          messages={{ errors, forms, reviews, recognitions, offers: { area: messages.offers.area } }}
        >
          <DecisionForm key={review.version} review={review} today={today} simple={simple} />
        </NextIntlClientProvider>
      ) : null}
      {open ? <FirstReasons open={open} cell={cell} /> : null}
    </>
  );
}
