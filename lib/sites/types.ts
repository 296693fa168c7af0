export const LANDS = [
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
] as const;
export type Land = (typeof LANDS)[number];

export const SITE_KINDS = ["beratungsbuero", "bildungsstaette", "werkraum", "betrieb", "keine_eigenen_raeume"] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** How the point was found; POSTCODE shows as "Ungefähre Lage". */
export const PRECISIONS = ["ADDRESS", "STREET", "POSTCODE", "MANUAL"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const SHUTTLES = ["YES", "NO", "CASE_BY_CASE"] as const;
export type Shuttle = (typeof SHUTTLES)[number];

/** Einzugsgebiet: where people may live who come here. Counties are AGS, five digits. */
export type Catchment =
  { kind: "COUNTIES"; counties: string[] } | { kind: "RADIUS"; km: number } | { kind: "LAND" } | { kind: "NATIONWIDE" };

/** Grades of A11yJSON: no step at all; one step or a ramp; not accessible. */
export const WHEELCHAIR_GRADES = ["FULL", "PARTIAL", "NONE"] as const;
export type WheelchairGrade = (typeof WHEELCHAIR_GRADES)[number];

export const SIGN_LANGUAGES = ["STAFF", "INTERPRETER_ON_REQUEST", "NO"] as const;
export type SignLanguage = (typeof SIGN_LANGUAGES)[number];

/** Physical attributes and communication; a missing one is "keine Angabe", never "nein". */
export const ACCESS_FEATURES = [
  "stepFreeEntrance",
  "lift",
  "wheelchairToilet",
  "disabledParking",
  "guidanceSystem",
  "tactileLabels",
  "inductionLoop",
  "assistanceDogs",
  "quietRoom",
  "lowStimulus",
  "careRoomHoist",
  "easyLanguageTalk",
  "speechToText",
  "augmentativeCommunication",
  "brailleDocuments",
  "videoCall",
  "homeVisit",
] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];

export const ACCESS_ANSWERS = ["YES", "PARTLY", "NO"] as const;
export type AccessAnswer = (typeof ACCESS_ANSWERS)[number];
