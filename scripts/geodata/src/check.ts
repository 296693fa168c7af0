// Builds everything without writing it: prints the figures, and fails where the committed files are not the result.
import { differenceOf } from "./comparison";
import { figuresOf, sizeOf } from "./figures";
import { buildFiles, readProjectFile } from "./files";
import { buildModel } from "./model";

const model = buildModel();
for (const line of figuresOf(model)) console.log(line);

const files = await buildFiles(model);
console.log("\n   raw   gzip brotli  (kB)");
for (const file of files) console.log(sizeOf(file));

const differences = files.flatMap((file) => differenceOf(file, readProjectFile(file.path)) ?? []);
console.log(`\n${files.length - differences.length} of ${files.length} files are the committed ones, byte for byte.`);
for (const difference of differences) console.log(difference);
process.exitCode = differences.length > 0 ? 1 : 0;

const { maxRSS, userCPUTime } = process.resourceUsage();
console.log(`${(userCPUTime / 1e6).toFixed(0)} s of CPU time, at most ${(maxRSS / 1e6).toFixed(1)} GB of memory.`);
