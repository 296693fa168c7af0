export type CaseRef = {
  providerId: string;
  /** Of the open case as shown; 0 if there is none. */
  version: number;
  /** The page that the form stands on. */
  back: string;
};

/** What every form of a case posts unseen. */
export function CaseFields({ providerId, version, back }: CaseRef) {
  return (
    <>
      <input type="hidden" name="providerId" value={providerId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="back" value={back} />
    </>
  );
}
