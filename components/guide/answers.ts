import { fieldFor } from "@/components/search/search-href";
import { emptyQuery, formatQuery } from "@/lib/search/query";
import type { AreaChoice, Query } from "@/lib/search/types";

/** A field of a form and a parameter of an address. */
export type Field = { name: string; value: string };
export const paramsOf = (fields: Field[]) => new URLSearchParams(fields.map(({ name, value }) => [name, value]));

export const QUESTIONS = ["place", "goal", "wishes"] as const;
export type Question = (typeof QUESTIONS)[number];

/** As the address writes it; `herausfinden` and `lernen` are one choice in the search. */
const AREA_OF_GOAL = {
  herausfinden: "VOCATIONAL",
  lernen: "VOCATIONAL",
  arbeiten: "WORK",
} as const satisfies Record<string, AreaChoice>;
export type Goal = keyof typeof AREA_OF_GOAL;
export const GOALS: readonly Goal[] = ["herausfinden", "lernen", "arbeiten"];

const ASKED_BY_WISH = {
  company: { settings: ["ONLY_COMPANY"] },
  places: { freePlaces: true },
  partTime: { partTime: true },
  wheelchair: { needs: ["WHEELCHAIR"] },
  signLanguage: { needs: ["SIGN_LANGUAGE"] },
  easyText: { needs: ["EASY_TEXT"] },
} satisfies Record<string, Partial<Query>>;
export type Wish = keyof typeof ASKED_BY_WISH;
export const WISHES: readonly Wish[] = ["company", "places", "partTime", "wheelchair", "signLanguage", "easyText"];

/** Everything may be left open. */
export type Answers = { place: string; goal: Goal | null; wishes: Wish[] };

export const placeField = (place: string): Field => ({ name: "ort", value: place });
export const goalField = (goal: Goal): Field => ({ name: "ziel", value: goal });
/** A wish is a field of the search. */
export const wishField = (wish: Wish): Field => fieldFor(ASKED_BY_WISH[wish]);

/** Total: any parameters give a question and valid answers. */
export function parseGuide(params: URLSearchParams): { question: Question; answers: Answers } {
  const holds = ({ name, value }: Field) => params.getAll(name).includes(value);
  return {
    question: QUESTIONS[Number(params.get("schritt")) - 1] ?? "place",
    answers: {
      place: params.get("ort")?.trim() ?? "",
      goal: GOALS.find((goal) => holds(goalField(goal))) ?? null,
      wishes: WISHES.filter((wish) => holds(wishField(wish))),
    },
  };
}

/** The answers without the one to this question. */
export function without(question: Question, answers: Answers): Answers {
  const { place, goal, wishes }: Answers = { ...answers, ...NOTHING[question] };
  return { place, goal, wishes };
}

const NOTHING: Record<Question, Partial<Answers>> = {
  place: { place: "" },
  goal: { goal: null },
  wishes: { wishes: [] },
};

/** What leads to a question of the guide with these answers. */
export function fieldsTo(question: Question, { place, goal, wishes }: Answers): Field[] {
  const step = { name: "schritt", value: String(QUESTIONS.indexOf(question) + 1) };
  return [
    step,
    ...(place === "" ? [] : [placeField(place)]),
    ...(goal ? [goalField(goal)] : []),
    ...wishes.map(wishField),
  ];
}

/** What leads to the search with these answers. */
export function searchFields({ place, goal, wishes }: Answers): Field[] {
  const first = formatQuery({ ...emptyQuery(), place, areas: goal ? [AREA_OF_GOAL[goal]] : [] });
  return [...Array.from(first, ([name, value]) => ({ name, value })), ...wishes.map(wishField)];
}
