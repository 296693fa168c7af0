import { useTranslations } from "next-intl";
import type { Fact } from "./facts";
import { rangeOf } from "./number-range";
import type { OfferContent } from "./same-offers";
import { useOfferWords } from "./use-offer-words";

/** Every field of an offer beside its texts, in the order people ask. */
export function useOfferFacts(): (offer: OfferContent) => Fact[] {
  const workFacts = useWorkFacts();
  const conditionFacts = useConditionFacts();
  const placeFacts = usePlaceFacts();
  return (offer) => [...workFacts(offer), ...conditionFacts(offer), ...placeFacts(offer)];
}

/** Where, what, for whom, and what comes after. */
function useWorkFacts() {
  const t = useTranslations();
  const words = useOfferWords();
  return (offer: OfferContent): Fact[] => {
    const { partOf, hasTransitions } = offer;
    const part = t("entry.offers.scopePartial", { named: partOf === null ? "no" : "yes", part: partOf ?? "" });
    const transitions = listed(offer.transitions.map((key) => t(`offers.transition.${key}`)));
    const helps = hasTransitions === null ? null : t("entry.yesNo", { answer: String(hasTransitions) });
    const occupations = offer.occupations.map((key) => t(`offers.occupation.${key}`));
    const qualifications = offer.qualifications.map((key) => t(`offers.qualification.${key}`));
    const targetGroups = offer.targetGroups.map((key) => t(`offers.targetGroup.${key}`));
    return [
      { label: t("entry.offers.setting"), value: words.setting(offer) },
      { label: t("entry.offers.occupations"), value: listed(occupations) },
      { label: t("entry.offers.targetGroups"), value: listed(targetGroups) },
      { label: t("entry.offers.exclusions"), value: offer.exclusions, lang: "de" },
      { label: t("entry.offers.scope"), value: offer.scope === "FULL" ? t("entry.offers.scopeFull") : part },
      { label: t("entry.offers.transitions"), value: transitions ?? helps },
      { label: t("entry.offers.qualifications"), value: listed(qualifications) },
    ];
  };
}

const listed = (labels: string[]) => (labels.length > 0 ? labels : null);

/** Hours, age, staff and money. */
function useConditionFacts() {
  const t = useTranslations("entry.offers");
  const possible = (answer: boolean | null) => (answer === null ? null : t("possible", { answer: String(answer) }));
  return ({ minAge, maxAge, weeklyHoursMin, weeklyHoursMax, ...offer }: OfferContent): Fact[] => {
    const ages = rangeOf({ min: minAge, max: maxAge });
    const hours = rangeOf({ min: weeklyHoursMin, max: weeklyHoursMax });
    return [
      {
        label: t("hours"),
        value: hours && t("hoursRange", { range: hours, min: weeklyHoursMin ?? 0, max: weeklyHoursMax ?? 0 }),
      },
      { label: t("partTime"), value: possible(offer.partTime) },
      { label: t("age"), value: ages && t("ageRange", { range: ages, min: minAge ?? 0, max: maxAge ?? 0 }) },
      { label: t("staffRatio"), value: offer.staffRatio && t("staffRatioValue", { ratio: offer.staffRatio }) },
      { label: t("personalBudget"), value: possible(offer.personalBudget) },
    ];
  };
}

/** Places, start and trial. */
function usePlaceFacts() {
  const t = useTranslations("entry.offers");
  const words = useOfferWords();
  return (offer: OfferContent): Fact[] => {
    const { waitingMonths: months, pausedUntil } = offer;
    const pause = pausedUntil && t("pausedUntil", { day: new Date(pausedUntil) });
    return [
      { label: t("places"), value: words.places(offer) },
      { label: t("placeCount"), value: offer.placeCount },
      { label: t("waiting"), value: months === null ? null : t("waitingMonths", { months }) },
      { label: t("nextStart"), value: words.nextStart(offer) },
      { label: t("trial"), value: words.trial(offer) },
      // Without a date there is no Aufnahmestopp; that is an answer, not a gap.
      ...(pause ? [{ label: t("paused"), value: pause }] : []),
    ];
  };
}
