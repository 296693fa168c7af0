import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import type { ImportDetail } from "@/lib/imports/types";
import { RefreshPage } from "./refresh-page";

const SECONDS = 2;

/** How far the writing is; without JavaScript a press asks again. */
export function Progress({ list: { id, state, done, total } }: { list: ImportDetail }) {
  const t = useTranslations("transfer.progress");
  const waiting = state === "QUEUED" ? t("queued") : t("preparing");
  return (
    <section aria-labelledby="fortschritt" className="max-w-text space-y-4">
      <h2 id="fortschritt" className="text-2xl">
        {t("heading")}
      </h2>
      {total > 0 ? (
        <progress aria-label={t("meter")} value={done} max={total} className="h-4 w-full accent-petrol" />
      ) : null}
      <p>{total > 0 ? t("running", { done, total }) : waiting}</p>
      <p>{t("leave")}</p>
      <a href={`/verwaltung/daten/${id}`} className={BUTTON_STYLE.secondary}>
        {t("reload")}
      </a>
      <RefreshPage seconds={SECONDS} />
    </section>
  );
}
