import { german } from "@/lib/i18n/messages";
import { OCCUPATIONS, TARGET_GROUPS } from "@/lib/offers/types";
import type { SearchVocabulary } from "@/lib/search/build-index";

/** What may be searched for, with the German words that pages show for it. */
export const VOCABULARY: SearchVocabulary = {
  occupations: OCCUPATIONS,
  targetGroups: TARGET_GROUPS,
  labels: { ...german.offers.occupation, ...german.offers.targetGroup },
};
