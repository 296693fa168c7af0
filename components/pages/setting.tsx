import { MissingSetting } from "./missing-setting";

/** A setting of the operator as it was written, or the mark that it is missing. */
export function Setting({ name, value }: { name: `OPERATOR_${string}`; value: string | undefined }) {
  return value ? <span className="whitespace-pre-line">{value}</span> : <MissingSetting name={name} />;
}
