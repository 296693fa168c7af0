import type { OwnProposal } from "@/lib/proposals/types";

export const isWaiting = ({ state }: OwnProposal): boolean => state === "SUBMITTED" || state === "RETURNED";

/** The page whose form wrote it, below /mein-eintrag; null where the row is gone or came to be. */
export function pageOfProposal({ target, targetId, parentId, operation, ...proposal }: OwnProposal): string | null {
  const isOpen = isWaiting({ target, targetId, parentId, operation, ...proposal });
  if (operation === "CREATE") {
    if (!isOpen) return null;
    if (target === "SITE") return `standorte/neu?vorschlag=${proposal.id}`;
    return parentId && `standorte/${parentId}/angebot`;
  }
  if (target === "PROVIDER") return "traeger";
  if (operation === "REMOVE" && !isOpen) return null;
  const page = operation === "REMOVE" ? "entfernen" : { SITE: "anschrift", OFFER: "form", FUNDING: "kosten" }[target];
  return targetId && `${target === "SITE" ? "standorte" : "angebote"}/${targetId}/${page}`;
}
