/** What people need to read a form; faster ones are taken for programs (lib/platform/form-seal.ts). */
export const READ_MS = 3_500;
