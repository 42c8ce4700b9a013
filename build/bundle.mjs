/** What rolldown is asked for: the program in pieces that load when needed, and single modules for the build itself. */
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";

/**
 * Some packages serve a bundler badly under their own name:
 * - `yaml` gives Node its CommonJS build; the other one is ES modules and loads in half the time.
 * - the main file of `handlebars` touches `require.extensions`; the one below is the same without it.
 */
const aliases = (root) => ({
  yaml: join(root, "node_modules/yaml/browser/dist/index.js"),
  handlebars$: join(root, "node_modules/handlebars/dist/cjs/handlebars.js"),
});

/** What inquirer's editor prompt guesses encodings with: half a megabyte of character sets. oic reads UTF-8. */
const utf8Only = {
  name: "utf8-only",
  resolveId: (id) => (id === "chardet" || id === "iconv-lite" ? `\0${id}` : null),
  load: (id) => {
    if (id === "\0chardet") return 'export const detect = () => "utf8";';
    if (id === "\0iconv-lite") return 'export default { encodingExists: () => true, decode: (bytes) => bytes.toString("utf8") };';
    return null;
  },
};

/** Stops at an import that cannot be resolved: it would fail later, on somebody else's machine. */
function onLog(level, log, pass) {
  if (log.code === "UNRESOLVED_IMPORT") throw new Error(log.message);
  pass(level, log);
}

const inputOptions = (root, input) => ({
  cwd: root,
  input,
  platform: "node",
  resolve: { alias: aliases(root) },
  plugins: [utf8Only],
  onLog,
});

/**
 * The program as files for dist/ (`main.js` and the pieces it loads when needed), with the paths of all modules inside.
 * Fails if a piece would still import a package at run time.
 */
export async function bundleProgram(root, entry) {
  const bundle = await rolldown(inputOptions(root, { main: join(root, entry) }));
  const { output } = await bundle.generate({
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  const chunks = output.filter((item) => item.type === "chunk");
  refuseRuntimePackages(chunks);
  return {
    files: new Map(chunks.map((chunk) => [chunk.fileName, chunk.code])),
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
  };
}

/** One module with all that it imports, as text. */
export async function bundleModule(root, entry) {
  const bundle = await rolldown(inputOptions(root, join(root, entry)));
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

function refuseRuntimePackages(chunks) {
  const own = new Set(chunks.map((chunk) => chunk.fileName));
  const foreign = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]).filter((id) => !own.has(id) && !isBuiltin(id));
  if (foreign.length > 0) throw new Error(`dist/ would import packages at run time: ${[...new Set(foreign)].join(", ")}`);
}
