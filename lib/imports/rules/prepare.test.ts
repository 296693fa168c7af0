import { describe, expect, test } from "vitest";
import { placeTable } from "@/lib/geo/tables";
import { readSpreadsheet } from "../formats/spreadsheet";
import type { Funder, StoredCell, StoredProvider } from "../types";
import { prepareImport } from "./prepare";

const funder = (key: string, kind: Funder["kind"], name: string): Funder => ({
  id: key,
  key,
  kind,
  name,
  aliases: [kind],
  land: null,
});
const funders = [
  funder("ba:ba", "BA", "Bundesagentur"),
  funder("drv:drv", "DRV", "Rentenversicherung"),
  funder("egh:egh", "EGH", "Eingliederungshilfe"),
];
const world = { places: placeTable(), funders, today: "2026-03-12" };

/** One line per row; the columns stand in `header`. */
function prepare(header: string, rows: readonly string[], stored: readonly StoredProvider[] = []) {
  const sheet = readSpreadsheet(new TextEncoder().encode([header, ...rows].join("\n")));
  if ("reason" in sheet) throw new Error(sheet.reason);
  return prepareImport(sheet, stored, world);
}
const HEADER = "Träger;Straße;PLZ;Ort;Leistungsbereich;Leistungsträger;Status";
const errorsOf = (header: string, row: string) =>
  prepare(header, [row]).errors.map(({ row: number, column, value, code }) => [number, column, value, code]);

const storedCell: StoredCell = {
  funderId: "ba:ba",
  status: "GRANTED",
  statusOn: null,
  validFrom: null,
  validUntil: null,
  progressReleased: false,
  reviewStatus: "UNREVIEWED",
};

/** Lernort Ahorn in Kassel with one grant of the Bundesagentur for the Berufsbildungsbereich. */
function stored(cell: Partial<StoredCell> = {}, overrides: Partial<StoredProvider> = {}): StoredProvider {
  const nothing = {
    shortName: null,
    legalForm: null,
    ownership: null,
    umbrella: null,
    bagUbMember: null,
    runsWorkshop: null,
    alsoRuns: [],
    about: null,
    website: null,
    email: null,
    phone: "030 23125",
    contactRole: null,
    contactHours: null,
    representation: null,
    womensRepresentative: null,
    protectionConcept: null,
    complaintsOffice: null,
    confirmedOn: null,
  };
  const site = {
    name: null,
    kind: null,
    district: null,
    phone: null,
    email: null,
    openingHours: null,
    transit: null,
    shuttle: null,
    accessibility: { languages: ["tr"] },
    catchment: null,
  };
  const offer = {
    scope: "FULL" as const,
    partOf: null,
    setting: null,
    occupations: [],
    targetGroups: [],
    exclusions: null,
    minAge: null,
    maxAge: null,
    weeklyHoursMin: null,
    weeklyHoursMax: null,
    partTime: null,
    staffRatio: null,
    qualifications: [],
    transitions: [],
    hasTransitions: null,
    personalBudget: null,
    placeCount: null,
    places: null,
    placesOn: null,
    pausedUntil: null,
    nextStartOn: null,
    rollingStart: null,
    waitingMonths: null,
    trial: null,
    description: null,
    exampleJobs: [],
    descriptionEasy: null,
  };
  const cells = [{ ...storedCell, ...cell }];
  return {
    ...nothing,
    id: "p",
    version: 3,
    visibility: "PUBLISHED",
    source: "IMPORT",
    identifier: null,
    name: "Lernort Ahorn gGmbH",
    sites: [
      {
        ...site,
        id: "s",
        version: 1,
        street: "Musterstraße 5 a",
        postcode: "34117",
        city: "Kassel",
        offers: [{ ...offer, id: "o", version: 1, area: "TRAINING", cells }],
      },
    ],
    ...overrides,
  };
}

describe("a row is refused", () => {
  test.each([
    [
      "the Bundesagentur does not pay the Arbeitsbereich (§ 63)",
      "A;;34117;Kassel;AB;BA;zugelassen",
      [2, "Leistungsträger", "BA", "funder_area"],
    ],
    [
      "the Eingliederungshilfe does not pay the Berufsbildung (§ 63)",
      "A;;34117;Kassel;EV/BBB;EGH;Vereinbarung",
      [2, "Leistungsträger", "EGH", "funder_area"],
    ],
    [
      "the Rentenversicherung knows no negotiation",
      "A;;34117;Kassel;BBB;DRV;in Verhandlung",
      [2, "Status", "in Verhandlung", "status_path"],
    ],
    ["a name is missing", ";;34117;Kassel;BBB;BA;zugelassen", [2, "Träger", "", "required"]],
    ["the area is unknown", "A;;34117;Kassel;BFW;BA;zugelassen", [2, "Leistungsbereich", "BFW", "unknown_word"]],
    ["the postcode is none", "A;;341;Kassel;BBB;BA;zugelassen", [2, "PLZ", "341", "postcode"]],
    ["postcode and city lie far apart", "A;;43117;Kassel;BBB;BA;zugelassen", [2, "PLZ", "43117", "place_mismatch"]],
    ["the funder is unknown", "A;;34117;Kassel;BBB;Oma;zugelassen", [2, "Leistungsträger", "Oma", "unknown_funder"]],
    ["a status has no funder", "A;;34117;Kassel;BBB;;zugelassen", [2, "Leistungsträger", "", "funder_missing"]],
    ["the status is unknown", "A;;34117;Kassel;BBB;BA;super", [2, "Status", "super", "unknown_status"]],
  ])("when %s", (_why, row, expected) => {
    expect(errorsOf(HEADER, row)).toEqual([expected]);
  });

  test.each([
    ["gültig ab;gültig bis", "01.03.2024;28.02.2024", ["gültig bis", "28.02.2024", "period"]],
    ["gültig ab;gültig bis", "31.02.2024;", ["gültig ab", "31.02.2024", "day"]],
    ["Mindestalter;Höchstalter", "30;20", ["Höchstalter", "20", "ages"]],
    ["Mindestalter;Höchstalter", "3;", ["Mindestalter", "3", "out_of_range"]],
    ["E-Mail;Web", "a(at)b;", ["E-Mail", "a(at)b", "email"]],
    ["E-Mail;Web", ";kein Netz", ["Web", "kein Netz", "web_address"]],
    ["Zuletzt bestätigt;Web", "13.03.2026;", ["Zuletzt bestätigt", "13.03.2026", "future_day"]],
    ["Beispiele;Web", "a, b, c, d;", ["Beispiele", "a, b, c, d", "too_many"]],
    ["Einzugsgebiet;Web", "Atlantis;", ["Einzugsgebiet", "Atlantis", "unknown_county"]],
  ])("for %s with %j", (columns, cells, expected) => {
    expect(errorsOf(`${HEADER};${columns}`, `A;;34117;Kassel;BBB;BA;zugelassen;${cells}`)).toEqual([[2, ...expected]]);
  });

  test("with all of its bad cells at once, those against the law too", () => {
    const errors = errorsOf(`${HEADER};E-Mail;gültig ab`, "A;;34117;Kassel;AB;BA;zugelassen;x;31.02.2025");
    expect(errors.map(([, column, , code]) => `${String(column)} ${String(code)}`)).toEqual([
      "E-Mail email",
      "gültig ab day",
      "Leistungsträger funder_area",
    ]);
  });
});

describe("rows become entries", () => {
  test("one provider, site, offer and cell for what belongs together", () => {
    const { plan, counts } = prepare(HEADER, [
      "Lernort Ahorn gGmbH;Musterstraße 5 a;34117;Kassel;EV/BBB;BA;zugelassen",
      "LERNORT AHORN g GmbH;Musterstr. 5a;34117;Kassel;BBB;DRV;Einzelfall",
      "Lernort Ahorn gGmbH;;34117;Kassel;AB;EGH;Vereinbarung",
      "Lernort Ahorn gGmbH;;4109;Leipzig;AB;EGH;beantragt",
    ]);
    expect([counts.providers, counts.sites, counts.offers, counts.recognitions].map(({ created }) => created)).toEqual([
      1, 2, 4, 5,
    ]);
    expect(plan.entries[0]?.sites.map(({ fields }) => fields.postcode)).toEqual(["34117", "04109"]);
  });

  test("the Kennung holds an entry together that changed its name", () => {
    const { counts, notes } = prepare(`Kennung;${HEADER}`, [
      "7;Alt e. V.;;34117;Kassel;EV;;",
      "7;Neu e. V.;;34117;Kassel;BBB;;",
      ";Alt e. V.;;34117;Kassel;AB;;",
    ]);
    expect(counts.providers.created).toBe(1);
    expect(notes).toContainEqual({ code: "differs", rows: [2, 3], params: { entry: "Alt e. V.", column: "Träger" } });
  });

  test("the first row wins where rows contradict each other, and a note says which", () => {
    const { plan, notes } = prepare(`${HEADER};Telefon`, [
      "A;;34117;Kassel;EV;;;030 23125-1",
      "A;;34117;Kassel;BBB;;;030 23125-2",
    ]);
    expect(plan.entries[0]?.fields.phone).toBe("030 23125-1");
    expect(notes).toContainEqual({ code: "differs", rows: [2, 3], params: { entry: "A", column: "Telefon" } });
  });

  test("without a status there is an offer but no cell, and a note", () => {
    const { counts, notes } = prepare(HEADER, ["A;;34117;Kassel;BBB;BA;", "A;;34117;Kassel;EV;;"]);
    expect([counts.offers.created, counts.recognitions.created]).toEqual([2, 0]);
    expect(notes).toEqual([{ code: "no_cell", rows: [2, 3], params: {} }]);
  });

  test("a status of places without its day is not taken over", () => {
    const { plan, notes } = prepare(`${HEADER};Platzstatus`, ["A;;34117;Kassel;BBB;BA;zugelassen;frei"]);
    expect(plan.entries[0]?.sites[0]?.offers[0]?.fields).toEqual({});
    expect(notes).toEqual([{ code: "places_undated", rows: [2], params: {} }]);
  });

  test("an unknown body of the Eingliederungshilfe is listed", () => {
    const { plan, notes } = prepare(HEADER, ["A;;34117;Kassel;AB;Landkreis Kassel;Vereinbarung"]);
    expect(plan.newFunders.map(({ key, land }) => [key, land])).toEqual([["egh:landkreis-kassel", "HE"]]);
    expect(notes).toEqual([{ code: "new_funder", rows: [], params: { funder: "Landkreis Kassel" } }]);
  });
});

describe("compared with the directory", () => {
  const same = "Lernort Ahorn gGmbH;Musterstr. 5a;34117;Kassel;BBB;BA;zugelassen";

  test("the same again changes nothing", () => {
    const { counts } = prepare(HEADER, [same], [stored()]);
    expect(Object.values(counts)).toEqual(Array(4).fill({ created: 0, changed: 0, unchanged: 1 }));
  });

  test("absent columns and empty cells delete nothing, filled ones change only their field", () => {
    const { plan } = prepare(`${HEADER};Telefon;Web;Rollstuhl`, [`${same};;www.example.org;ja`], [stored()]);
    const [entry] = plan.entries;
    expect(entry?.changes).toEqual({ website: "https://www.example.org" });
    expect(entry?.sites[0]?.changes).toEqual({ accessibility: { languages: ["tr"], wheelchair: "FULL" } });
  });

  test("a Kennung finds its entry under another name", () => {
    const { plan } = prepare(
      `Kennung;${HEADER}`,
      [`V-1;Neuer Name;;34117;Kassel;BBB;BA;zugelassen`],
      [stored({}, { identifier: "v-1" })],
    );
    expect(plan.entries[0]?.changes).toMatchObject({ name: "Neuer Name" });
  });

  test("another Kennung is another entry, whatever its name", () => {
    const { counts } = prepare(`Kennung;${HEADER}`, [`V-2;${same}`], [stored({}, { identifier: "V-1" })]);
    expect(counts.providers).toEqual({ created: 1, changed: 0, unchanged: 0 });
  });

  test("of namesakes the one in the same postcode is meant", () => {
    const elsewhere = stored({}, { id: "q", sites: [] });
    const { plan } = prepare(HEADER, [same], [elsewhere, stored()]);
    expect(plan.entries[0]?.stored?.id).toBe("p");
  });

  test.each([
    ["without a street means the only site in its postcode", "", { created: 0, changed: 0, unchanged: 1 }],
    ["with another street is a new site", "Neuer Weg 1", { created: 1, changed: 0, unchanged: 0 }],
  ])("a row %s", (_what, street, expected) => {
    expect(prepare(HEADER, [same.replace("Musterstr. 5a", street)], [stored()]).counts.sites).toEqual(expected);
  });

  test("an entry that has no Kennung yet gets it", () => {
    const { plan } = prepare(`Kennung;${HEADER}`, [`V-1;${same}`], [stored()]);
    expect(plan.entries[0]?.changes).toEqual({ identifier: "V-1" });
  });

  test.each(["CONFIRMED", "SUBMITTED", "IN_REVIEW", "QUERY", "SECOND_CHECK", "DISPUTED"] as const)(
    "a cell that is %s stays as it is",
    (reviewStatus) => {
      const { plan, notes, errors } = prepare(
        HEADER,
        [same.replace("zugelassen", "beendet")],
        [stored({ reviewStatus })],
      );
      expect(errors).toEqual([]);
      expect(plan.entries[0]?.sites[0]?.offers[0]?.cells[0]?.change).toBe("unchanged");
      expect(notes).toEqual([
        { code: "reviewed", rows: [2], params: { entry: "Lernort Ahorn gGmbH", funder: "Bundesagentur" } },
      ]);
    },
  );

  test("an unreviewed cell follows a step of its path", () => {
    const { plan } = prepare(HEADER, [same.replace("zugelassen", "beendet")], [stored()]);
    expect(plan.entries[0]?.sites[0]?.offers[0]?.cells[0]).toMatchObject({
      change: "changed",
      fields: { status: "ENDED" },
    });
  });

  test("a step that the path does not know is an error of its row; the other rows stay good", () => {
    const { errors, plan, badRows } = prepare(
      HEADER,
      [same.replace("zugelassen", "beantragt"), same.replace("BBB", "EV")],
      [stored()],
    );
    expect(errors.map(({ row, code, params }) => [row, code, params["from"]])).toEqual([
      [2, "status_step", "zugelassen"],
    ]);
    expect(badRows.map(({ number }) => number)).toEqual([2]);
    expect(plan.entries[0]?.sites[0]?.offers.map(({ area }) => area)).toEqual(["ENTRY"]);
  });

  test("an old list does not turn back what was said since", () => {
    const header = `${HEADER};Zuletzt bestätigt;Platzstatus;Stand der Plätze`;
    const now = stored({}, { confirmedOn: "2026-02-01" });
    const offers = now.sites.flatMap((site) => site.offers);
    for (const offer of offers) Object.assign(offer, { places: "FREE", placesOn: "2026-02-01" });
    const old = prepare(header, [`${same};01.01.2026;belegt;01.01.2026`], [now]);
    expect([old.counts.providers.changed, old.counts.offers.changed]).toEqual([0, 0]);
    const news = prepare(header, [`${same};01.03.2026;belegt;01.03.2026`], [now]);
    expect(news.plan.entries[0]?.changes).toEqual({ confirmedOn: "2026-03-01" });
    expect(news.plan.entries[0]?.sites[0]?.offers[0]?.changes).toEqual({ places: "NONE", placesOn: "2026-03-01" });
  });

  test("one end of a period may be stored", () => {
    const { errors } = prepare(`${HEADER};gültig bis`, [`${same};31.12.2024`], [stored({ validFrom: "2025-01-01" })]);
    expect(errors.map(({ column, code }) => [column, code])).toEqual([["gültig bis", "period"]]);
  });

  test("the reason for a duplicate is named, and two Kennungen never share an entry", () => {
    const rows = [
      "V-1;Lernort Ahorn;Weg 1;34117;Kassel;AB;;;",
      "V-2;Lernort Ahron gGmbH;Weg 2;34117;Kassel;AB;;;www.x.example.org",
      "V-3;Anders;Weg 3;34119;Kassel;AB;;;x.example.org/ueber",
    ];
    const { duplicates } = prepare(`Kennung;${HEADER};Web`, rows, [stored({}, { identifier: "V-9" })]);
    expect(duplicates).toEqual([
      {
        reason: "name",
        entries: [
          { name: "Lernort Ahorn", rows: [2] },
          { name: "Lernort Ahorn gGmbH", rows: [] },
        ],
      },
      {
        reason: "name",
        entries: [
          { name: "Lernort Ahorn", rows: [2] },
          { name: "Lernort Ahron gGmbH", rows: [3] },
        ],
      },
      {
        reason: "name",
        entries: [
          { name: "Lernort Ahron gGmbH", rows: [3] },
          { name: "Lernort Ahorn gGmbH", rows: [] },
        ],
      },
      {
        reason: "website",
        entries: [
          { name: "Lernort Ahron gGmbH", rows: [3] },
          { name: "Anders", rows: [4] },
        ],
      },
    ]);
  });
});
