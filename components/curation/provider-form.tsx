import {
  editAboutAction,
  editContactAction,
  editIdentityAction,
  editParticipationAction,
} from "@/lib/directory/actions/entries";
import { providerValues, type ProviderSection } from "@/lib/directory/rules/opened";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { SectionForm } from "./section-form";
import { useProviderFields } from "./use-provider-fields";

const ACTIONS = {
  identity: editIdentityAction,
  participation: editParticipationAction,
  contact: editContactAction,
  about: editAboutAction,
};

/** One section of what is said about the provider itself. */
export function ProviderForm({ entry, section }: { entry: StaffEntry; section: ProviderSection }) {
  const values = providerValues(entry, section);
  const fields = useProviderFields(values)[section];
  return (
    <SectionForm action={ACTIONS[section]} opened={{ id: entry.id, version: entry.version, values }} fields={fields} />
  );
}
