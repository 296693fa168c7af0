import { expect, test } from "vitest";
import * as providers from "@/lib/providers/rules";
import * as sites from "@/lib/sites/rules";
import { providerFields } from "@/lib/providers/schema";
import { siteFields } from "@/lib/sites/schema";
import { isLightPatch, isPlacesPatch } from "./rules";
import { offerFields } from "./schema";

/** The fields of a shape that a provider may not change alone. */
const proposed = (shape: object, isLight: (patch: object) => boolean): string[] =>
  Object.keys(shape).filter((field) => !isLight({ [field]: null }));

test("identity, address and what is recognised are proposed; everything else is public at once", () => {
  expect(proposed(providerFields.shape, providers.isLightPatch)).toEqual([
    "identifier",
    "name",
    "shortName",
    "legalForm",
    "ownership",
    "umbrella",
    "bagUbMember",
    "runsWorkshop",
    "alsoRuns",
    "confirmedOn",
  ]);
  expect(proposed(siteFields.shape, sites.isLightPatch)).toEqual([
    "name",
    "kind",
    "street",
    "postcode",
    "city",
    "district",
  ]);
  expect(proposed(offerFields.shape, isLightPatch)).toEqual(["area", "scope", "partOf", "setting"]);
});

test("one proposed field makes the whole patch a proposal", () => {
  expect(isLightPatch({ places: "FREE" })).toBe(true);
  expect(isLightPatch({ places: "FREE", setting: "MIXED" })).toBe(false);
});

test.each([
  [{ places: "FREE" }, true],
  [{ places: "FREE", placesOn: "2026-03-12" }, true],
  [{ placesOn: "2026-03-12", description: "Neu" }, false],
] as const)("%o says nothing but free places: %s", (patch, isPlaces) => {
  expect(isPlacesPatch(patch)).toBe(isPlaces);
});
