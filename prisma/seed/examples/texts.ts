import type { Occupation, ServiceArea, Setting } from "@/lib/offers/types";
import { JOBS } from "./words";

const PURPOSE: Record<ServiceArea, string> = {
  ENTRY: "In den ersten Wochen finden wir mit Ihnen heraus, welche Arbeit zu Ihnen passt.",
  TRAINING: "Sie lernen über zwei Jahre in verschiedenen Bereichen und sammeln Erfahrung.",
  WORK: "Sie arbeiten dauerhaft und werden dabei so unterstützt, wie Sie es brauchen.",
};
const PLACE: Record<Setting, string> = {
  ONLY_COMPANY: "Alles findet in Betrieben in Ihrer Nähe statt. Eine Begleitung kommt zu Ihnen in den Betrieb.",
  MOSTLY_COMPANY: "Die meiste Zeit sind Sie in einem Betrieb, einen Tag in der Woche in unserer Gruppe.",
  MIXED: "Ein Teil findet in Betrieben statt, ein Teil in unseren Räumen.",
  MOSTLY_OWN: "Die meiste Zeit sind Sie in unseren Räumen, dazu kommen Praktika in Betrieben.",
  ONLY_OWN: "Alles findet in unseren Räumen in einer kleinen Gruppe statt.",
};

export function describe({
  area,
  setting,
  occupations,
}: {
  area: ServiceArea;
  setting: Setting | null;
  occupations: Occupation[];
}): string {
  const jobs = occupations.map((occupation) => JOBS[occupation]).join("; ");
  const parts = [
    PURPOSE[area],
    setting && PLACE[setting],
    `Zum Beispiel: ${jobs}.`,
    "Sie bestimmen mit, was Sie ausprobieren möchten, und können vorher ein Praktikum machen.",
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** One sentence a line, as Leichte Sprache wants it. */
export function describeEasily(occupations: Occupation[]): string {
  const jobs = occupations.slice(0, 3).map((occupation) => `${JOBS[occupation]}.`);
  return [
    "Hier können Sie arbeiten und lernen.",
    "Zum Beispiel:",
    ...jobs,
    "Wir helfen Ihnen dabei.",
    "Sie können es vorher ausprobieren.",
  ].join("\n");
}
