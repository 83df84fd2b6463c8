import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const doors = Object.keys(manifest.exports)
  .filter((key) => key !== "." && !key.endsWith(".json"))
  .map((key) => key.slice("./".length));

/** What a file exports under its own name; types leave nothing behind when built. */
const exported = (path: string): readonly string[] => {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
  return file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name ? [statement.name.text] : [];
  });
};

/** The names that a door gives out. */
const given = (door: string): readonly string[] => {
  const text = readFileSync(`src/${door}/index.ts`, "utf8");
  return [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
};

describe("a room is built into one file", () => {
  it.each(doors)("in which each name that styrkedja/%s gives out is one thing", (door) => {
    const room = join("src", door.split("/")[0] ?? "");
    const files = readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith("index.ts"))
      .map((name) => join(room, name));
    const names = files.flatMap(exported);
    const twice = given(door).filter((name) => names.filter((own) => own === name).length > 1);
    expect(twice).toEqual([]);
  });
});
