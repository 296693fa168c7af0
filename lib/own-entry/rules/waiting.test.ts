import { expect, test } from "vitest";
import type { OwnProposal } from "@/lib/proposals/types";
import { pageOfProposal } from "./waiting";

const proposal = (fields: Partial<OwnProposal>) =>
  ({ id: "p", targetId: "t", parentId: null, operation: "UPDATE", state: "SUBMITTED", ...fields }) as OwnProposal;

test.each<[string, Partial<OwnProposal>, string | null]>([
  ["the provider's own", { target: "PROVIDER" }, "traeger"],
  ["an address", { target: "SITE" }, "standorte/t/anschrift"],
  ["the form of an offer", { target: "OFFER" }, "angebote/t/form"],
  ["who pays", { target: "FUNDING" }, "angebote/t/kosten"],
  ["a new site that waits", { target: "SITE", operation: "CREATE", targetId: null }, "standorte/neu?vorschlag=p"],
  ["a new site that came to be", { target: "SITE", operation: "CREATE", state: "APPROVED" }, null],
  ["a new offer", { target: "OFFER", operation: "CREATE", targetId: null, parentId: "s" }, "standorte/s/angebot"],
  ["a site that goes", { target: "SITE", operation: "REMOVE" }, "standorte/t/entfernen"],
  ["a site that went", { target: "SITE", operation: "REMOVE", state: "APPROVED" }, null],
])("%s leads to the page that wrote it", (_name, fields, expected) => {
  expect(pageOfProposal(proposal(fields))).toBe(expected);
});
