const files = new Map<string, Promise<unknown>>();

/** The JSON of a file of ours, asked for once; rejects when it is not to be had, and may then be asked for again. */
export async function loadFile(address: string): Promise<unknown> {
  const file = files.get(address) ?? fetchJson(address);
  files.set(address, file);
  try {
    return await file;
  } catch (error) {
    files.delete(address);
    throw error;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
