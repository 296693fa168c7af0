import { useProviderFields } from "@/components/curation/use-provider-fields";
import { providerValues, type ProviderSection } from "@/lib/directory/rules/opened";
import { toFormValues } from "@/lib/directory/rules/sections";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { proposeIdentityAction } from "@/lib/own-entry/actions/proposals";
import { saveAboutAction, saveContactAction, saveParticipationAction } from "@/lib/own-entry/actions/provider";
import { openForm } from "@/lib/own-entry/rules/open-form";
import { IDENTITY_FIELDS, PROVIDER_PAGES, wayOf, type ProviderPage } from "@/lib/own-entry/rules/sections";
import type { OwnDraft } from "@/lib/own-entry/types";
import type { OwnProposal } from "@/lib/proposals/types";
import { OwnForm } from "./own-form";
import { proposedValues } from "./proposed-values";

const FORMS = {
  traeger: { section: "identity", action: proposeIdentityAction },
  kontakt: { section: "contact", action: saveContactAction },
  beschreibung: { section: "about", action: saveAboutAction },
  mitbestimmung: { section: "participation", action: saveParticipationAction },
} as const satisfies Record<ProviderPage, { section: ProviderSection; action: unknown }>;

type Props = { entry: StaffEntry; page: ProviderPage; draft: OwnDraft | null; proposal: OwnProposal | null };

/** One section of what is said about the provider itself. */
export function OwnProviderForm({ entry, page, draft, proposal }: Props) {
  const { section, action } = FORMS[page];
  const stored = page === "traeger" ? toFormValues(entry, IDENTITY_FIELDS) : providerValues(entry, section);
  const proposed = proposedValues(proposal);
  const opened = openForm({ stored, version: entry.version, draft, proposed });
  const way = wayOf(PROVIDER_PAGES[page], entry);
  const fields = useProviderFields(opened.values)[section].filter(({ name }) => Object.hasOwn(stored, name));
  return (
    <OwnForm
      action={action}
      place={{ entry: entry.id, section: page, id: entry.id }}
      opened={opened}
      way={way}
      fields={fields}
    />
  );
}
