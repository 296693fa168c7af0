import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { getMailTexts } from "@/lib/content/queries/mail-texts";
import { actorId, type StaffActor } from "@/lib/platform/actor";
import { berlinDay, type Day } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { AppError, ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { namesOf } from "@/lib/platform/people";
import { canReadCases, rightsOf } from "../policy";
import { effectiveAssignee, standsInFor } from "../rules/assignment";
import { isOwnSecondCheck, isWorkLeft, linesOf } from "../rules/work-lines";
import type { CaseMessage, CaseView, Colleague, WorkRow } from "../types";
import { listColleagues } from "./colleagues";
import { listWorkFacts } from "./work-facts";

const select = {
  id: true,
  name: true,
  email: true,
  sites: {
    orderBy: [{ city: "asc" }, { id: "asc" }],
    select: {
      city: true,
      email: true,
      offers: {
        orderBy: { area: "asc" },
        select: {
          area: true,
          recognitions: {
            orderBy: { id: "asc" },
            select: { id: true, reviewStatus: true, funder: { select: { name: true, shortName: true } } },
          },
        },
      },
    },
  },
  memberships: { where: { person: { disabledAt: null } }, select: { personId: true }, take: 1 },
  cases: { where: { closedAt: null }, select: { version: true, assigneeId: true } },
  partialities: {
    orderBy: { declaredAt: "asc" },
    select: { person: { select: { id: true, name: true } } },
  },
} satisfies Prisma.ProviderSelect;
type Row = Prisma.ProviderGetPayload<{ select: typeof select }>;

const messageSelect = {
  id: true,
  kind: true,
  body: true,
  author: true,
  at: true,
  cellIds: true,
  answeredAt: true,
  mail: { select: { state: true } },
} satisfies Prisma.CaseMessageSelect;
type MessageRow = Prisma.CaseMessageGetPayload<{ select: typeof messageSelect }>;

/** An entry's open case with everything that was ever written about the entry, newest first. */
export async function getCase(staff: Staff, providerId: string, now: Date): Promise<CaseView> {
  const { actor } = staff;
  ensure(canReadCases(actor));
  const today = berlinDay(now);
  const [provider, messages, colleagues, facts, queryTexts] = await Promise.all([
    db.provider.findUnique({ where: { id: providerId }, select }),
    listMessages(providerId),
    listColleagues(db),
    listWorkFacts(db, { viewer: actorId(actor), personId: actor.personId, today, scope: { providerId } }),
    getMailTexts(),
  ]);
  if (!provider) throw new AppError("not_found", "provider");
  const cells = cellsOf(provider);
  const authors = await namesOf(messages.map(({ author }) => author));
  const partial = provider.partialities.map(({ person }) => person);
  const isPartial = partial.some(({ id }) => id === actor.personId);
  return {
    providerId,
    providerName: provider.name,
    hasEmail: canBeMailed(provider),
    queryTexts,
    today,
    version: provider.cases[0]?.version ?? 0,
    ...holding(actor, { provider, colleagues, facts, isPartial, today }),
    facts,
    cells,
    messages: messages.map((message) => toMessage(message, { cells, authors })),
    isPartial,
    partialPeople: partial.filter(({ id }) => id !== actor.personId),
    colleagues: colleagues.filter(({ isActive }) => isActive).map(({ id, name }) => ({ id, name })),
  };
}

/** As `listRecipients` finds somebody. */
const canBeMailed = ({ email, sites, memberships }: Row): boolean =>
  email !== null || sites.some((site) => site.email !== null) || memberships.length > 0;

type Held = {
  provider: Row;
  colleagues: readonly Colleague[];
  facts: readonly WorkRow[];
  isPartial: boolean;
  today: Day;
};

/** Who sees to it, and what the one who looks may do. */
function holding(actor: StaffActor, held: Held): Pick<CaseView, "assignee" | "may"> {
  const { provider, colleagues, facts, isPartial, today } = held;
  const [open] = provider.cases;
  const [line] = linesOf(facts, null);
  const assignee = effectiveAssignee({ assigneeId: open?.assigneeId ?? null, top: line?.top ?? null }, colleagues);
  const may = rightsOf(actor, {
    isPartial,
    assigneeId: assignee?.id ?? null,
    standsInFor: standsInFor(colleagues, actor.personId, today).map(({ id }) => id),
    isOwnSecondCheck: isOwnSecondCheck(facts, actorId(actor)),
  });
  return {
    assignee: assignee && { id: assignee.id, name: assignee.name },
    may: { ...may, close: may.close && open !== undefined && !isWorkLeft(facts) },
  };
}

const listMessages = (providerId: string): Promise<MessageRow[]> =>
  db.caseMessage.findMany({
    where: { case: { providerId } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: messageSelect,
  });

function cellsOf({ sites }: Row): CaseView["cells"] {
  return sites.flatMap(({ city, offers }) =>
    offers.flatMap(({ area, recognitions }) =>
      recognitions.map(({ id, reviewStatus, funder }) => ({
        id,
        area,
        city,
        funder: funder.shortName ?? funder.name,
        reviewStatus,
      })),
    ),
  );
}

function toMessage(
  { mail, cellIds, author, ...message }: MessageRow,
  { cells, authors }: { cells: CaseView["cells"]; authors: ReadonlyMap<string, string> },
): CaseMessage {
  return {
    ...message,
    author: authors.get(author) ?? null,
    cells: cells.filter(({ id }) => cellIds.includes(id)),
    mailState: mail?.state ?? null,
  };
}
