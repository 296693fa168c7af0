/** What a person may do with an entry; the page asks the policies, the components only look. */
export type EntryRights = { mayEdit: boolean; mayPublish: boolean; seesReviews: boolean; mayRecord: boolean };
