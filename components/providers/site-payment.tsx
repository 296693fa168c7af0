import { useLocale, useTranslations } from "next-intl";
import type { PublicSite } from "@/lib/directory/types/public-entry";
import type { BadgeState } from "@/lib/recognitions/types";
import { PaymentList } from "./payment-list";
import { type PaymentRow, PaymentTable } from "./payment-table";

const BINDING: readonly BadgeState[] = ["GRANTED", "CONTINUING", "UPCOMING", "SUSPENDED"];

/** Who pays at one site: a table where there is room for it, else a list; in Leichte Sprache always the list. */
export function SitePayment({ site, label }: { site: PublicSite; label: string }) {
  const t = useTranslations("entry.payment");
  const hasTable = useLocale() !== "de-simple";
  const caption = t("caption", { site: label });
  const rows = site.offers.flatMap(({ area, cells }) => cells.map((cell): PaymentRow => ({ area, cell })));
  if (rows.length === 0) {
    return (
      <div className="max-w-text space-y-2">
        <h3 className="text-xl">{label}</h3>
        <p>{t("none")}</p>
      </div>
    );
  }
  const isBinding = rows.some(({ cell: { funder, badge } }) => funder.kind === "EGH" && BINDING.includes(badge.state));
  return (
    <div className="space-y-3">
      <h3 className="text-xl">{label}</h3>
      {hasTable ? <PaymentTable caption={caption} rows={rows} /> : null}
      <PaymentList rows={rows} besidesTable={hasTable} />
      {isBinding ? <p className="max-w-text">{t("binding")}</p> : null}
    </div>
  );
}
