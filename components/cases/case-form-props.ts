import type { CaseMessage, CaseView } from "@/lib/cases/types";

/** What each form below a case's messages gets. */
export type CaseFormProps = {
  view: CaseView;
  /** The page that the form stands on. */
  back: string;
  /** The cell that the page is about: ticked at first. */
  cellId?: string | undefined;
};

export const isOpenQuery = ({ kind, answeredAt }: CaseMessage): boolean => kind === "QUERY" && answeredAt === null;
