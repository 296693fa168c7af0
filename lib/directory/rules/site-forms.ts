import { ACCESS_FEATURES, type AccessAnswer, type Catchment } from "@/lib/sites/types";
import type { Accessibility, Pin } from "@/lib/sites/schema";

/** How far "ungefähr" is. */
const ROUGH_KM = 2;

type Position = { position: "ADDRESS" | "EXACT" | "ROUGH"; lat: number | null; lon: number | null };

/** Null: where the address says. */
export function readPin({ position, lat, lon }: Position): Pin | null {
  if (position === "ADDRESS" || lat === null || lon === null) return null;
  return { lat, lon, uncertaintyKm: position === "ROUGH" ? ROUGH_KM : 0 };
}

type CatchmentForm = {
  catchmentKind: Catchment["kind"] | null;
  catchmentKm: number | null;
  catchmentCounties: string[];
};

/** What does not belong to the chosen kind is left out. */
export function readCatchment({ catchmentKind, catchmentKm, catchmentCounties }: CatchmentForm): Catchment | null {
  switch (catchmentKind) {
    case "COUNTIES":
      return { kind: "COUNTIES", counties: catchmentCounties };
    case "RADIUS":
      return catchmentKm === null ? null : { kind: "RADIUS", km: catchmentKm };
    default:
      return catchmentKind && { kind: catchmentKind };
  }
}

type AccessForm = {
  wheelchair: Accessibility["wheelchair"] | null;
  signLanguage: Accessibility["signLanguage"] | null;
  languages: string[];
  accessNote: string | null;
  accessOn: string | null;
} & { [K in `feature_${(typeof ACCESS_FEATURES)[number]}`]: AccessAnswer | null };

/** A missing key is "keine Angabe": what was emptied has none. */
export function readAccess(form: AccessForm): Accessibility {
  const features = Object.fromEntries(
    ACCESS_FEATURES.flatMap((feature) => {
      const answer = form[`feature_${feature}`];
      return answer ? [[feature, answer]] : [];
    }),
  );
  return {
    ...(form.wheelchair && { wheelchair: form.wheelchair }),
    ...(form.signLanguage && { signLanguage: form.signLanguage }),
    ...(Object.keys(features).length > 0 && { features }),
    ...(form.languages.length > 0 && { languages: form.languages }),
    ...(form.accessNote && { note: form.accessNote }),
    ...(form.accessOn && { on: form.accessOn }),
  };
}
