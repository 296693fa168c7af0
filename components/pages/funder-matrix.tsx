import { useFormatter, useTranslations } from "next-intl";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { maySupport } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS } from "@/lib/recognitions/types";

/** § 63 SGB IX, from the same rule that checks every entry. */
export function FunderMatrix() {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <dl className="space-y-3">
      {FUNDER_KINDS.map((kind) => {
        const areas = SERVICE_AREAS.filter((area) => maySupport(area, kind)).map((area) => t(`offers.area.${area}`));
        return (
          <div key={kind} className="sm:grid sm:grid-cols-[13rem_1fr] sm:gap-4">
            <dt>{t(`recognitions.funderKind.${kind}`)}</dt>
            <dd>{format.list(areas)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
