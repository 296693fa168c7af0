import { PEOPLE, type ActionRow, MEMBERS, ALL, withAny, REVIEWERS, UNKNOWN } from "./rows";
import { TOKEN, PASSWORD, stale, NEW_ENTRY } from "./forms";

/** Signing in, one's own account, ways in for providers. */
export const ACCOUNT_ACTIONS: Record<string, ActionRow> = {
  "accounts/actions/forgotten-password requestPasswordAction": { may: PEOPLE, form: { email: "niemand@example.org" } },
  "accounts/actions/forgotten-password resetByCodeAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", code: "000000", newPassword: PASSWORD },
  },
  "accounts/actions/forgotten-password resetByLinkAction": {
    may: PEOPLE,
    form: { token: TOKEN, newPassword: PASSWORD },
  },
  "accounts/actions/invitation acceptInvitationAction": {
    may: PEOPLE,
    form: { token: TOKEN, name: "Niemand", email: "niemand@example.org", newPassword: PASSWORD },
  },
  // Only a session that a link opened may go on; nobody here has one.
  "accounts/actions/invitation finishInvitationAction": { may: [], form: { code: "000000" } },
  "accounts/actions/invitation resumeInvitationAction": { may: PEOPLE, form: { token: TOKEN, password: PASSWORD } },
  "accounts/actions/mail-sign-in requestSignInMailAction": { may: PEOPLE, form: { email: "niemand@example.org" } },
  "accounts/actions/mail-sign-in signInByLinkAction": { may: PEOPLE, form: { token: TOKEN } },
  "accounts/actions/mail-sign-in signInByMailCodeAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", code: "000000" },
  },
  "accounts/actions/open-example openExampleAction": { may: PEOPLE, form: { token: TOKEN } },
  "accounts/actions/own-account beginRecoveryCodesAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account beginSecondFactorAction": { may: withAny(ALL), form: { password: PASSWORD } },
  "accounts/actions/own-account changePasswordAction": {
    may: [...withAny(ALL), ...MEMBERS],
    form: { password: PASSWORD, newPassword: PASSWORD },
  },
  // A password that is none of theirs: nobody goes.
  "accounts/actions/own-account deleteAccountAction": {
    may: [...withAny(ALL), ...MEMBERS, "noRole"],
    form: { password: PASSWORD },
  },
  "accounts/actions/own-account endSessionAction": { may: [...withAny(ALL), ...MEMBERS], form: { id: UNKNOWN } },
  "accounts/actions/own-account keepRecoveryCodesAction": { may: withAny(ALL), form: {} },
  "accounts/actions/own-account renameSelfAction": {
    may: [...withAny(ALL), ...MEMBERS],
    form: { name: "Matrix (Beispiel)" },
  },
  "accounts/actions/own-account renewSecondFactorAction": { may: withAny(ALL), form: { code: "000000" } },
  "accounts/actions/people changeRolesAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale, roles: "AUDITOR" }),
  },
  "accounts/actions/people disablePersonAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people enablePersonAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people invitePersonAction": {
    may: withAny(["LEAD"]),
    form: { email: "leitung@example.org", roles: "AUDITOR" },
  },
  "accounts/actions/people resetSecondFactorAction": {
    may: withAny(["LEAD"]),
    form: ({ personId }) => ({ id: personId, ...stale }),
  },
  "accounts/actions/people revokeInvitationAction": { may: withAny(["LEAD"]), form: { id: UNKNOWN } },
  "accounts/actions/sign-in codeAction": { may: PEOPLE, form: { code: "000000" } },
  "accounts/actions/sign-in signInAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", password: PASSWORD },
  },
  // Ends the session it comes with; redirects everybody.
  "accounts/actions/sign-out signOutAction": { may: PEOPLE, form: {} },
  "freshness/actions/by-link confirmByLinkAction": { may: PEOPLE, form: { token: TOKEN, version: "1" } },
  "freshness/actions/by-link reportGoneAction": { may: PEOPLE, form: { token: TOKEN, note: "Matrix" } },
  "freshness/actions/report-gone reportOwnGoneAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ entry: providerId, note: "Matrix" }),
  },
  "freshness/actions/interval setIntervalAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ entry: providerId, ...stale, confirmEvery: "3" }),
  },
  "members/actions/accept-link acceptEntryLinkAction": { may: PEOPLE, form: { token: TOKEN, name: "Niemand" } },
  "members/actions/claims grantClaimAction": { may: withAny(REVIEWERS), form: { id: UNKNOWN, ...stale } },
  "members/actions/claims makeLetterCodeAction": { may: withAny(REVIEWERS), form: { id: UNKNOWN, ...stale } },
  "members/actions/claims refuseClaimAction": {
    may: withAny(REVIEWERS),
    form: { id: UNKNOWN, ...stale, refusalReason: "Matrix" },
  },
  "members/actions/joining proveClaimAction": { may: PEOPLE, form: { token: TOKEN, sprache: "de" } },
  "members/actions/joining redeemLetterAction": {
    may: PEOPLE,
    form: { email: "niemand@example.org", letterCode: "AAAA2222", sprache: "de" },
  },
  // Without a seal both are told that the form is too old.
  "members/actions/joining requestNewProviderAction": {
    may: PEOPLE,
    form: { ...NEW_ENTRY, terms: "ja", sprache: "de", seal: "" },
  },
  "members/actions/joining startNewProviderAction": { may: PEOPLE, form: { token: TOKEN } },
  "members/actions/joining submitClaimAction": {
    may: PEOPLE,
    form: ({ slug }) => ({
      slug,
      name: "Niemand",
      job: "Matrix",
      email: "niemand@example.org",
      sprache: "de",
      seal: "",
    }),
  },
  "members/actions/outreach outreachAction": {
    may: withAny(REVIEWERS),
    form: { step: "INVITE", providerIds: UNKNOWN },
  },
  "members/actions/team changeMemberRoleAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN, role: "MEMBER" }),
  },
  "members/actions/team handOverAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN }),
  },
  // A colleague already: whoever may is told so, and nobody is invited.
  "members/actions/team inviteColleagueAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, email: "matrix-member@example.org", role: "MEMBER" }),
  },
  "members/actions/team removeMemberAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, personId: UNKNOWN }),
  },
  "members/actions/team revokeColleagueAction": {
    may: ["OWNER"],
    form: ({ providerId }) => ({ providerId, id: UNKNOWN }),
  },
};
