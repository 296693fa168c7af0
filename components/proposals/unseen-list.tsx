import { useFormatter, useTranslations } from "next-intl";
import { ChangeTable } from "@/components/curation/change-table";
import { HiddenField } from "@/components/curation/hidden-field";
import { ActionForm } from "@/components/forms/action-form";
import { PendingButton } from "@/components/forms/pending-button";
import { markSeenAction } from "@/lib/directory/actions/provider-changes";
import type { HistoryNames, UnseenChange, UnseenChanges, UnseenEntry } from "@/lib/directory/types/history";

type Props = { unseen: UnseenChanges; mayMark: boolean };

/** Entry by entry what its provider changed at once: who, when, before and after. */
export function UnseenList({ unseen: { entries, names }, mayMark }: Props) {
  return (
    <div className="space-y-10">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} names={names} mayMark={mayMark} />
      ))}
    </div>
  );
}

type EntryProps = { entry: UnseenEntry; names: HistoryNames; mayMark: boolean };

function Entry({ entry, names, mayMark }: EntryProps) {
  const t = useTranslations("proposals.atOnce");
  const { id, name, items } = entry;
  const numbers = items.map(({ number }) => number);
  return (
    <section aria-labelledby={`eintrag-${id}`} className="space-y-4 border-t-2 border-edge pt-4">
      <h3 id={`eintrag-${id}`} className="text-xl wrap-anywhere">
        {name}
      </h3>
      <p>
        <a href={`/verwaltung/eintraege/${id}`} className="inline-flex min-h-11 items-center">
          {t("entry")}
          <span className="sr-only">: {name}</span>
        </a>
      </p>
      {items.map((item) => (
        <Change key={item.number} entry={entry} item={item} names={names} mayMark={mayMark} />
      ))}
      {mayMark && items.length > 1 ? (
        <Seen id={id} from={Math.min(...numbers)} upTo={Math.max(...numbers)} about={name}>
          {t("allSeen", { count: items.length })}
        </Seen>
      ) : null}
    </section>
  );
}

function Change({ entry, item, names, mayMark }: EntryProps & { item: UnseenChange }) {
  const t = useTranslations("proposals.atOnce");
  const format = useFormatter();
  const { number, changes, reason } = item;
  const time = format.dateTime(item.at, { hour: "2-digit", minute: "2-digit" });
  const at = t("at", { day: format.dateTime(item.at, "day"), time });
  const about = t("of", { name: entry.name, at });
  return (
    <article aria-label={about} className="space-y-3 border-l-4 border-line pl-4">
      <h4 className="font-semibold">{at}</h4>
      <p className="text-soft">
        {t("by", { name: item.author ?? t("former") })}
        {reason ? `. ${reason}` : null}
      </p>
      {changes.length === 0 ? <p>{t("nothing")}</p> : null}
      {changes.map((change) => (
        <ChangeTable key={`${change.subject.kind} ${change.subject.id}`} change={change} names={names} />
      ))}
      {mayMark ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          <Seen id={entry.id} from={number} upTo={number} about={about}>
            {t("seen")}
          </Seen>
          {number > 1 ? (
            <a
              href={`/verwaltung/eintraege/${entry.id}/verlauf/${number - 1}`}
              className="inline-flex min-h-11 items-center"
            >
              {t("restore")}
              <span className="sr-only">: {about}</span>
            </a>
          ) : null}
        </div>
      ) : null}
    </article>
  );
}

type SeenProps = { id: string; from: number; upTo: number; about: string; children: string };

function Seen({ id, from, upTo, about, children }: SeenProps) {
  return (
    <ActionForm action={markSeenAction} labels={{}}>
      <HiddenField name="id" value={id} />
      <HiddenField name="from" value={String(from)} />
      <HiddenField name="upTo" value={String(upTo)} />
      <PendingButton look="secondary">
        {children}
        <span className="sr-only">: {about}</span>
      </PendingButton>
    </ActionForm>
  );
}
