import type { MembershipRole } from "@/lib/platform/actor";

/** Which example entries the example people look after. */
export const EXAMPLE_MEMBERS: readonly { email: string; identifier: string; role: MembershipRole }[] = [
  { email: "anbieter@example.org", identifier: "BEISPIEL-00029", role: "OWNER" },
  { email: "team@example.org", identifier: "BEISPIEL-00029", role: "MEMBER" },
  { email: "anderer-anbieter@example.org", identifier: "BEISPIEL-00033", role: "OWNER" },
];
