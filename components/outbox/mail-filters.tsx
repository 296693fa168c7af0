import { useTranslations } from "next-intl";
import { ChoiceLink } from "@/components/ui/choice-link";
import { toAddress, type MailFilter } from "@/lib/outbox/schema";
import { MAIL_CHANNELS, MAIL_STATES, type MailCounts } from "@/lib/outbox/types";

type Choice = { label: string; filter: MailFilter; isChosen: boolean };

/** States with their counts, and channels; each choice is an address of its own. */
export function MailFilters({ filter, counts }: { filter: MailFilter; counts: MailCounts }) {
  const t = useTranslations("mail");
  const sum = MAIL_STATES.reduce((all, state) => all + counts[state], 0);
  const states = [undefined, ...MAIL_STATES].map((state) => ({
    label: state ? `${t(`state.${state}`)} (${counts[state]})` : `${t("filter.all")} (${sum})`,
    filter: { ...filter, state, page: 1 },
    isChosen: filter.state === state,
  }));
  const channels = [undefined, ...MAIL_CHANNELS].map((channel) => ({
    label: channel ? t(`channel.${channel}`) : t("filter.all"),
    filter: { ...filter, channel, page: 1 },
    isChosen: filter.channel === channel,
  }));
  return (
    <div className="space-y-3 print:hidden">
      <Choices label={t("filter.state")} choices={states} />
      <Choices label={t("filter.channel")} choices={channels} />
    </div>
  );
}

function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span aria-hidden="true" className="font-semibold">
        {label}:
      </span>
      <ul className="flex flex-wrap gap-x-2 gap-y-1">
        {choices.map((choice) => (
          <li key={choice.label}>
            <ChoiceLink href={toAddress(choice.filter)} isChosen={choice.isChosen}>
              {choice.label}
            </ChoiceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
