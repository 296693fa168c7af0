// The structure of the project as rules; tests/architecture/structure.test.ts shows that each of them can fail.
const modules = require("./modules.cjs");

const KERNELS = "geo|search|plain-language|i18n";
// Each noun is a file, or a folder of the same name with one verb or noun per file.
const FILES = "(schema|types|rules|policy|queries|commands|actions|jobs|mails)(\\.test)?(\\.ts$|/)|formats/";
const PURE = "^lib/[^/]+/(schema|types|rules|policy)(\\.ts$|/)";
const STORE = "^lib/[^/]+/(queries|commands)(\\.ts$|/)";
const PURE_PLATFORM = "^lib/platform/(actor|day|errors|fields|outbox-retry|patch)\\.ts$";

/**
 * @param {string} name
 * @param {object} from
 * @param {object} to
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
const rule = (name, from, to) => ({ name, severity: "error", from, to });
const TEST = "\\.test\\.ts$";

module.exports = {
  forbidden: [
    rule("cycle", { pathNot: "^lib/generated/" }, { circular: true }),
    rule("unknown-file-name", {}, { path: `^lib/(?!platform/|generated/|(${KERNELS})/)[^/]+/(?!${FILES})` }),
    rule("unknown-module", {}, { path: `^lib/(?!(platform|generated|${Object.keys(modules).join("|")})/)` }),
    rule(
      "prisma-outside-store",
      { pathNot: ["^lib/(platform|generated)/", STORE, "^(prisma|scripts|tests)/", TEST] },
      { path: ["^lib/generated/", "^lib/platform/db\\.ts$"] },
    ),
    rule(
      "pure-file-reaches-out",
      { path: PURE, pathNot: TEST },
      { path: "^(lib|app|components)/", pathNot: [PURE, `^lib/(${KERNELS})/`, PURE_PLATFORM] },
    ),
    rule(
      "kernel-reaches-out",
      { path: `^lib/(${KERNELS})/`, pathNot: TEST },
      { path: "^(lib|app|components)/", pathNot: `^lib/(${KERNELS})/` },
    ),
    rule("component-reads-store", { path: "^components/" }, { path: STORE }),
    rule(
      "ui-kit-knows-domain",
      { path: "^components/(ui|forms|layout|map)/" },
      { path: `^(app|lib/(?!platform/|(${KERNELS})/))` },
    ),
    rule(
      "platform-knows-domain",
      { path: "^lib/platform/" },
      { path: "^(app|components|lib/(?!platform/|generated/))" },
    ),
    rule("library-knows-screen", { path: "^lib/" }, { path: "^components/" }),
    rule("route-imported", { pathNot: "^app/" }, { path: "^app/" }),
    rule("tool-in-app", { path: "^(app|components|lib)/", pathNot: TEST }, { path: "^(scripts|tests|prisma)/" }),
    ...Object.entries(modules).map(([name, uses]) =>
      rule(
        `${name}-uses-undeclared-module`,
        { path: `^lib/${name}/`, pathNot: TEST },
        { path: `^lib/(?!(platform|generated|${[name, ...uses].join("|")})/)` },
      ),
    ),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/generated/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
