import type { SitePatch } from "./schema";

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
