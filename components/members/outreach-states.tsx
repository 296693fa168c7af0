import { useTranslations } from "next-intl";
import { ChoiceLink } from "@/components/ui/choice-link";
import { INVITATION_STATES, type OutreachPage } from "@/lib/members/types";

/** Which state the list shows, with the number of each. */
export function OutreachStates({ page }: { page: OutreachPage }) {
  const t = useTranslations("members.outreach");
  return (
    <nav aria-label={t("filter")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {INVITATION_STATES.map((state) => (
          <li key={state}>
            <ChoiceLink href={`/verwaltung/einladungen?stand=${state}`} isChosen={state === page.state}>
              {t(`state.${state}`)} ({page.counts[state]})
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
