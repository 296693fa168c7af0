import { useTranslations } from "next-intl";
import { RecognitionBadge } from "@/components/recognitions/recognition-badge";
import type { PublicCell } from "@/lib/directory/types/public-entry";
import type { ServiceArea } from "@/lib/offers/types";
import { evidenceWords } from "./evidence-words";

const HEADS = ["area", "funder", "state", "evidence"] as const;

export type PaymentRow = { area: ServiceArea; cell: PublicCell };

/** From 48em on and in print; below, `PaymentList` says the same. */
export function PaymentTable({ caption, rows }: { caption: string; rows: readonly PaymentRow[] }) {
  const t = useTranslations();
  return (
    <table className="hidden w-full border-collapse text-left md:table print:table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          {HEADS.map((head) => (
            <th key={head} scope="col" className="py-2 pr-4 align-bottom text-sm font-semibold text-soft">
              {t(`entry.payment.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, cell }) => (
          <tr
            key={`${area} ${cell.funder.kind} ${cell.funder.name}`}
            className="break-inside-avoid border-b border-line align-top"
          >
            <th scope="row" className="py-3 pr-4 font-semibold">
              {t(`offers.area.${area}`)}
            </th>
            <td className="py-3 pr-4">{cell.funder.name}</td>
            <td className="py-1 pr-4">
              <RecognitionBadge badge={cell.badge} funder={cell.funder} />
            </td>
            <td className="py-3 text-sm">{evidenceWords(t, cell.evidence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
