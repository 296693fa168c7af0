import { useTranslations } from "next-intl";
import { Icon, type IconName } from "@/components/ui/icon";

/** An answer; `name` says for which offers it holds, null for all. */
export type GlanceLine = { name: string | null; value: string | null };

const UNKNOWN: GlanceLine = { name: null, value: null };

/** One answer at a glance; several lines when offers differ. */
export function GlanceRow({ icon, label, lines }: { icon: IconName; label: string; lines: readonly GlanceLine[] }) {
  const t = useTranslations("entry");
  return (
    <div className="grid break-inside-avoid grid-cols-[1.5rem_minmax(0,1fr)] content-start gap-x-3">
      <dt className="col-span-2 grid grid-cols-subgrid items-center text-sm text-soft">
        <Icon name={icon} className="size-6 text-petrol" />
        {label}
      </dt>
      {(lines.length > 0 ? lines : [UNKNOWN]).map(({ name, value }) => (
        <dd key={`${name} ${value}`} className="col-start-2">
          {name ? `${name}: ` : null}
          <strong>{value ?? t("unknown")}</strong>
        </dd>
      ))}
    </div>
  );
}
