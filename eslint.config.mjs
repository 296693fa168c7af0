import { defineConfig } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const COMMAND_BAN = {
  group: ["@/lib/*/commands", "@/lib/*/commands/*", "@/lib/*/queries", "@/lib/*/queries/*"],
  message: "Components show: pages read, actions admit (rule component-reads-store).",
};
const PRISMA_BAN = {
  group: ["@/lib/generated/*", "@prisma/client"],
  message: "Only queries, commands and lib/platform touch Prisma (rule prisma-outside-store).",
};

export default defineConfig(
  { ignores: ["next-env.d.ts", ".next/", ".data/", "lib/generated/", "scripts/geodata/", "test-results/"] },
  ...next,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-nested-ternary": "error",
      "max-lines": ["warn", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["warn", { max: 80, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      // Components get promises from Next: form actions and async pages.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "import/no-anonymous-default-export": "off",
      // Links are plain: nothing is prefetched (docs/decisions).
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  { files: ["components/**"], rules: { "no-restricted-imports": ["error", { patterns: [COMMAND_BAN, PRISMA_BAN] }] } },
  { files: ["app/**"], rules: { "no-restricted-imports": ["error", { patterns: [PRISMA_BAN] }] } },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  // Files that browsers get as they are.
  { files: ["public/**/*.js"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["**/*.test.ts", "tests/**"], rules: { "max-lines-per-function": "off", "max-lines": "off" } },
);
