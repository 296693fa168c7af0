"use client";
import { useTranslations } from "next-intl";
import { PendingButton } from "@/components/forms/pending-button";
import { firstSignature } from "@/lib/recognitions/rules/review";
import { withFound } from "@/lib/recognitions/rules/found";
import type { Found, Review } from "@/lib/recognitions/types";

/** Only what the transitions allow: the first hand signs or refuses, the second carries it or sends it back. */
export function DecisionButtons({ review: { cell, open }, found }: { review: Review; found: Found }) {
  const t = useTranslations("reviews.buttons");
  const confirmed = { ...withFound(cell, found), reviewStatus: "CONFIRMED" as const };
  const isAlone = firstSignature(cell, confirmed) === "confirm";
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {open ? (
        <>
          <PendingButton name="step" value={open.outcome === "CONFIRMED" ? "CONFIRM" : "REJECT"}>
            {t(open.outcome === "CONFIRMED" ? "publish" : "publishRejection")}
          </PendingButton>
          <PendingButton name="step" value="RETURN" look="secondary">
            {t("return")}
          </PendingButton>
        </>
      ) : (
        <>
          <PendingButton name="step" value="CONFIRM">
            {t(isAlone ? "confirmAlone" : "confirm")}
          </PendingButton>
          <PendingButton name="step" value="REJECT" look="secondary">
            {t("reject")}
          </PendingButton>
        </>
      )}
      <PendingButton name="step" value="SAVE" look="secondary">
        {t("save")}
      </PendingButton>
    </div>
  );
}
