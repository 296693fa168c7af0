import { RECOGNITION_STATUSES, type Found } from "@/lib/recognitions/types";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a form says of the evidence while somebody still types; half a date is none. */
export function foundIn(form: FormData): Found {
  const day = (name: string) => {
    const typed = form.get(`found.${name}`);
    return typeof typed === "string" && DAY.test(typed) ? typed : null;
  };
  return {
    status: RECOGNITION_STATUSES.find((status) => status === form.get("found.status")) ?? null,
    on: day("on"),
    from: day("from"),
    until: day("until"),
    openEnded: form.getAll("found.openEnded").includes("1"),
  };
}
