import { useTranslations } from "next-intl";
import { INVITATION_STATES, type OutreachPage } from "@/lib/members/types";

/** Which state the list shows, with the number of each. */
export function OutreachStates({ page }: { page: OutreachPage }) {
  const t = useTranslations("members.outreach");
  return (
    <nav aria-label={t("filter")}>
      <ul className="flex flex-wrap gap-x-6">
        {INVITATION_STATES.map((state) => (
          <li key={state}>
            <a
              href={`/verwaltung/einladungen?stand=${state}`}
              aria-current={state === page.state ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold"
            >
              {t(`state.${state}`)} ({page.counts[state]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
