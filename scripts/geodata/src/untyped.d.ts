declare module "mapshaper" {
  const mapshaper: {
    applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}

declare module "topojson-client" {
  export function feature(topology: unknown, object: unknown): { features: { geometry: unknown }[] };
  type Country = { properties: { name: string } };
  export function mesh(topology: unknown, object: unknown, keep: (a: Country, b: Country) => boolean): unknown;
}

declare module "jsfive" {
  export class File {
    constructor(content: ArrayBuffer);
    get(name: string): { value: number[] };
  }
}
