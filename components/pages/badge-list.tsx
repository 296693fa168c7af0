import { useTranslations } from "next-intl";
import { BadgeMark } from "@/components/recognitions/badge-mark";
import { BadgeText } from "@/components/recognitions/badge-text";
import type { DirectoryFigures } from "@/lib/directory/types/directory";
import type { Day } from "@/lib/platform/day";
import { BADGE_STATES, type BadgeState } from "@/lib/recognitions/types";

const EXAMPLE_FUNDER = { kind: "EGH", name: "LWL" } as const;
const ROWS = [
  { state: "GRANTED", checked: true } as const,
  ...BADGE_STATES.map((state) => ({ state, checked: false })),
];

/** Every badge as it looks in the directory, what it means, and how many there are today. */
export function BadgeList({ figures, today }: { figures: DirectoryFigures; today: Day }) {
  const t = useTranslations("pages.checking.badges");
  return (
    <dl className="divide-y divide-line border-y border-line">
      {ROWS.map(({ state, checked }) => (
        <div key={`${state} ${String(checked)}`} className="break-inside-avoid py-4">
          <dt className="flex items-start gap-3">
            <BadgeMark badge={{ state, checked }} />
            <span>
              <BadgeText badge={{ state, checked, day: today }} funder={EXAMPLE_FUNDER} />
            </span>
          </dt>
          <dd className="mt-1 pl-10">
            {t(checked ? "GRANTED_CHECKED" : state)}
            <span className="block text-sm text-soft">
              {t("count", { count: countOf({ figures, state, checked }) })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Only grants stand in two rows, checked and not; the other states count both together. */
function countOf({ figures, state, checked }: { figures: DirectoryFigures; state: BadgeState; checked: boolean }) {
  const { cellsByState, checkedByState } = figures;
  if (checked) return checkedByState[state];
  return state === "GRANTED" ? cellsByState.GRANTED - checkedByState.GRANTED : cellsByState[state];
}
