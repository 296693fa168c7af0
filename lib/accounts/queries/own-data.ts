import "server-only";
import { db } from "@/lib/platform/db";
import type { Visit } from "@/lib/platform/session";
import { browserName } from "../rules/browser-name";

/** Stands at the top of the file. */
const EXPLANATION =
  "Alles, was das Verzeichnis Andere Leistungsanbieter über Sie gespeichert hat. Zeiten stehen in UTC. Passwörter, Codes und Links fehlen: Von ihnen kennen wir nur Prüfwerte. „protokoll“ sagt, wann etwas geändert wurde, nie was darin stand.";

type OwnData = Record<string, unknown> & { konto: Account; entwuerfe: readonly Draft[] };
type Draft = { worum: string; am: Date; inhalt: unknown };
type Account = { name: string; email: string; aufgaben: readonly string[] } & Record<string, unknown>;

const provider = { select: { name: true } } as const;

/**
 * All that is stored about somebody, in words of the page (Art. 15, 20 DSGVO). Secrets stay out: passwords, codes and
 * links are kept as hashes, and texts of mails with links in them open accounts.
 */
export async function getOwnData(visit: Visit, now: Date): Promise<OwnData> {
  const { personId, email } = visit;
  const actor = `person:${personId}`;
  return {
    erklaerung: EXPLANATION,
    stand: now.toISOString(),
    konto: await loadAccount(personId),
    eintraege: await loadSeats(personId),
    anmeldungen: await loadSessions(personId),
    einladungen: await loadLinks(personId, email),
    ansprueche: await loadClaims(email),
    emails: await loadMails(email),
    entwuerfe: await loadDrafts(personId),
    vorschlaege: await loadProposals(actor),
    nachrichten: await loadMessages(actor),
    entscheidungen: await loadDecisions(actor),
    befangen: (await db.partiality.findMany({ where: { personId }, include: { provider } })).map((row) => ({
      anbieter: row.provider.name,
      seit: row.declaredAt,
    })),
    zustaendig: (await db.reviewCase.findMany({ where: { assigneeId: personId }, include: { provider } })).map(
      (row) => ({
        anbieter: row.provider.name,
        abgeschlossen: row.closedAt,
      }),
    ),
    fehlermeldungen: await loadReports(email),
    protokoll: await loadTrail(personId, actor),
  };
}

async function loadAccount(id: string): Promise<Account> {
  const row = await db.person.findUniqueOrThrow({
    where: { id },
    include: { credentials: { select: { password: true } }, deputy: { select: { name: true } } },
  });
  return {
    kennung: row.id,
    name: row.name,
    email: row.email,
    angelegt: row.createdAt,
    geaendert: row.updatedAt,
    aufgaben: row.roles,
    passwort: row.credentials.some(({ password }) => password !== null),
    zweiterFaktor: row.twoFactorEnabled,
    vertretung: row.deputy && { name: row.deputy.name, von: row.deputyFrom, bis: row.deputyUntil },
  };
}

const loadSeats = async (personId: string) =>
  (await db.membership.findMany({ where: { personId }, include: { provider } })).map((row) => ({
    anbieter: row.provider.name,
    rolle: row.role,
    seit: row.createdAt,
  }));

const loadSessions = async (personId: string) =>
  (await db.session.findMany({ where: { personId }, orderBy: { createdAt: "asc" } })).map((row) => ({
    von: row.createdAt,
    zuletzt: row.updatedAt,
    bis: row.expiresAt,
    netz: row.ipAddress,
    browser: browserName(row.userAgent ?? ""),
    kennungDesBrowsers: row.userAgent,
  }));

const loadLinks = async (personId: string, email: string) =>
  (await db.invitation.findMany({ where: { OR: [{ personId }, { email }] }, orderBy: { createdAt: "asc" } })).map(
    (row) => ({ zweck: row.purpose, angelegt: row.createdAt, gueltigBis: row.expiresAt, benutzt: row.usedAt }),
  );

const loadClaims = async (email: string) =>
  (await db.claim.findMany({ where: { email }, include: { provider }, orderBy: { createdAt: "asc" } })).map((row) => ({
    anbieter: row.provider.name,
    name: row.name,
    aufgabe: row.role,
    telefon: row.phone,
    weg: row.method,
    stand: row.state,
    notiz: row.note,
    angelegt: row.createdAt,
    entschieden: row.decidedAt,
  }));

const loadMails = async (recipient: string) =>
  (await db.outboxMail.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } })).map((row) => ({
    betreff: row.subject,
    text: row.channel === "ACCOUNT" ? null : row.text,
    geschrieben: row.createdAt,
    gesendet: row.sentAt,
    stand: row.state,
  }));

async function loadDrafts(personId: string): Promise<readonly Draft[]> {
  const sections = await db.sectionDraft.findMany({ where: { personId }, include: { provider } });
  const reviews = await db.reviewDraft.findMany({ where: { personId } });
  const texts = await db.contentDraft.findMany({ where: { personId } });
  return [
    ...sections.map((row) => ({ worum: `${row.provider.name}: ${row.section}`, am: row.savedAt, inhalt: row.values })),
    ...reviews.map((row) => ({ worum: `Prüfung ${row.recognitionId}`, am: row.savedAt, inhalt: row.values })),
    ...texts.map((row) => ({ worum: `Text ${row.key} (${row.locale})`, am: row.savedAt, inhalt: row.values })),
  ];
}

const loadProposals = async (submittedBy: string) =>
  (await db.proposal.findMany({ where: { submittedBy }, include: { provider }, orderBy: { submittedAt: "asc" } })).map(
    (row) => ({
      anbieter: row.provider.name,
      worum: row.target,
      vorgang: row.operation,
      inhalt: row.payload,
      stand: row.state,
      geschickt: row.submittedAt,
      antwort: row.decision,
    }),
  );

const loadMessages = async (author: string) =>
  (await db.caseMessage.findMany({ where: { author }, include: { case: { include: { provider } } } })).map((row) => ({
    anbieter: row.case.provider.name,
    art: row.kind,
    text: row.body,
    am: row.at,
  }));

const loadDecisions = async (actor: string) =>
  (
    await db.reviewDecision.findMany({
      where: { OR: [{ decidedBy: actor }, { secondedBy: actor }, { returnedBy: actor }] },
      orderBy: { decidedAt: "asc" },
    })
  ).map((row) => ({
    zelle: row.recognitionId,
    ergebnis: row.outcome,
    erste: row.decidedBy === actor ? { am: row.decidedAt, grund: row.reason } : null,
    zweite: row.secondedBy === actor ? { am: row.secondedAt, grund: row.secondReason } : null,
    zurueck: row.returnedBy === actor ? { am: row.returnedAt, grund: row.returnedReason } : null,
  }));

const loadReports = async (email: string) =>
  (await db.report.findMany({ where: { email }, orderBy: { createdAt: "asc" } })).map((row) => ({
    thema: row.subject,
    text: row.body,
    stand: row.state,
    geschickt: row.createdAt,
    antwort: row.answer,
  }));

/** What the person did, and what was done to the account. */
const loadTrail = async (personId: string, actorId: string) =>
  (
    await db.auditEntry.findMany({
      where: { OR: [{ actorId }, { entity: { in: ["person", "membership"] }, entityId: personId }] },
      orderBy: { id: "asc" },
      select: { at: true, action: true, entity: true, entityId: true, entryId: true, actorId: true },
    })
  ).map((row) => ({
    am: row.at,
    vorgang: row.action,
    gegenstand: row.entity,
    kennung: row.entityId,
    eintrag: row.entryId,
    vonIhnen: row.actorId === actorId,
  }));
