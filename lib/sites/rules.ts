import type { SitePatch } from "./schema";
import type { Precision } from "./types";

const LIGHT: readonly (keyof SitePatch)[] = [
  "phone",
  "email",
  "openingHours",
  "transit",
  "shuttle",
  "accessibility",
  "catchment",
];

/** Whether a patch leaves name, kind and address alone: such changes are public at once (domain 3.3). */
export const isLightPatch = (patch: SitePatch): boolean =>
  Object.keys(patch).every((field) => LIGHT.some((light) => light === field));

/** How well a point is known, for words; ROUGH: somebody set it and says that it is only about right. */
export const positionKind = ({ precision, uncertaintyKm }: { precision: Precision; uncertaintyKm: number }) =>
  precision === "MANUAL" && uncertaintyKm > 0 ? "ROUGH" : precision;
