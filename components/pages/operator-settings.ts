/** Who runs the directory, as set by environment variables; all may be missing. */
export type OperatorSettings = {
  OPERATOR_NAME?: string | undefined;
  OPERATOR_ADDRESS?: string | undefined;
  OPERATOR_REPRESENTATIVE?: string | undefined;
  OPERATOR_REGISTER?: string | undefined;
  OPERATOR_EDITOR?: string | undefined;
  OPERATOR_EMAIL?: string | undefined;
  OPERATOR_PHONE?: string | undefined;
  PRIVACY_CONTACT?: string | undefined;
};
