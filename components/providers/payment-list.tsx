import { useTranslations } from "next-intl";
import { RecognitionBadge } from "@/components/recognitions/recognition-badge";
import { evidenceWords } from "./evidence-words";
import type { PaymentRow } from "./payment-table";

type Props = { rows: readonly PaymentRow[]; besidesTable: boolean };

/** The rows of `PaymentTable`: for narrow screens where there is a table too. */
export function PaymentList({ rows, besidesTable }: Props) {
  const t = useTranslations();
  return (
    <ul className={`max-w-text space-y-3 ${besidesTable ? "md:hidden print:hidden" : ""}`}>
      {rows.map(({ area, cell }) => (
        <li
          key={`${area} ${cell.funder.kind} ${cell.funder.name}`}
          className="rounded-lg border border-line bg-surface p-4"
        >
          <p className="font-semibold">{t(`offers.area.${area}`)}</p>
          <p>
            <span className="text-soft">{t("entry.payment.funder")}: </span>
            {cell.funder.name}
          </p>
          <RecognitionBadge badge={cell.badge} funder={cell.funder} />
          <p className="text-sm">
            <span className="text-soft">{t("entry.payment.evidence")}: </span>
            {evidenceWords(t, cell.evidence)}
          </p>
        </li>
      ))}
    </ul>
  );
}
