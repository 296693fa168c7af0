"use client";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";

/** Nothing is remembered yet: how to begin. */
export function EmptyList() {
  const t = useTranslations("shortlist");
  return (
    <div className="max-w-text space-y-4">
      <p>{t("howToAdd")}</p>
      <p>
        <ButtonLink href="/anbieter" look="primary">
          {t("find")}
        </ButtonLink>
      </p>
    </div>
  );
}
