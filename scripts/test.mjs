// npm test — everything from nothing: runs on any Node from 20 on, installs, and goes on under the project's own Node.
import process from "node:process";
import { handOver } from "./setup/hand-over.mjs";

await handOver("scripts/test/all.mjs", process.argv.slice(2));
