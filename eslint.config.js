import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

export default ts.config(
  { ignores: [".output", ".wxt", "node_modules", "public"] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      // A field left out on purpose is named with an underscore.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
      // Listeners of messages answer with a promise.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": hooks },
    rules: hooks.configs.recommended.rules,
  },
  { files: ["**/*.js"], ...ts.configs.disableTypeChecked },
  // A catalogue is data: as long as there are sentences.
  {
    files: ["utils/i18n/*.ts", "utils/fit/why/??.ts", "utils/fit/languages/??.ts"],
    rules: { "max-lines": "off" },
  },
  { files: ["test/**"], rules: { "no-console": "off", "max-lines": "off" } },
  // What a page is to show may come late; what it is not to show (0, false, nothing) is asked once.
  {
    files: ["test/e2e/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: `CallExpression:not([arguments.0.raw=/^(0|false|"")$/]) > MemberExpression[property.name=/^(toBe|toContain|toMatch|toBeGreaterThan)$/] > CallExpression[callee.name="expect"] > AwaitExpression > CallExpression[callee.property.name=/^(count|innerText|textContent|getAttribute|inputValue|isVisible|isChecked|isDisabled|allInnerTexts)$/]`,
          message: "A page may be late: expect.poll(() => …) asks until it says so.",
        },
      ],
    },
  },
);
