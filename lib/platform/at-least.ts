/** Answers after `ms` at the earliest, so that the time of an answer tells nothing about what was done for it. */
export async function atLeast<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const wait = new Promise<void>((resolve) => setTimeout(resolve, ms));
  try {
    return await work();
  } finally {
    await wait;
  }
}
