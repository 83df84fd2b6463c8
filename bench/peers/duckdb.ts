import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Plan } from "styrkedja";
import { asOf } from "../operations.js";
import type { Found, Peer } from "./peer.js";

const type = (field: string) => `json_type(json, '$.${field}')`;
const value = (field: string) => `json->>'$.${field}'`;

/** Only the columns that the rules read. A type of NULL is a null that was told, no type is a field that is absent. */
const columns = {
  goals: `${value("level")} AS level, ${type("owner")} AS owner,
    ${type("ownerPosition")} AS owner_position, ${value("serves[0]")} AS serves`,
  indicators: `${value("role")} AS role, ${type("baseline")} AS baseline,
    ${type("target")} AS target, ${type("target.at")} AS target_at,
    ${value("individualBased")} AS individual, json->'$.splitBy' AS split,
    ${type("noSplitReason")} AS reason`,
  houseRules: `${type("ground")} AS ground, ${value("ground.kind")} AS origin,
    ${type("purpose")} AS purpose, ${type("reviewBy")} AS review, ${value("reviewBy")} AS review_by`,
  delegations: `${value("from")} AS giver, ${value("parent")} AS parent,
    ${value("mayPassOn")} AS may_pass_on, ${value("nature")} AS nature`,
  obligations: `${type("use")} AS used`,
} as const;

const queries = `
  WITH rank(level, place) AS (VALUES ('vision', 0), ('council', 1), ('board', 2), ('company', 2),
      ('administration', 3), ('department', 4), ('unit', 5)),
    passed AS (SELECT d.id, p.giver, p.parent, p.may_pass_on FROM delegations d
      JOIN delegations p ON p.id = d.parent
      WHERE d.giver LIKE 'position:%' AND d.nature <> 'execution')
  SELECT 'goal-has-owner ' || id || ' owner' FROM goals WHERE owner = 'NULL'
  UNION ALL SELECT 'goal-has-owner ' || id || ' ownerPosition' FROM goals
    WHERE owner IS NOT NULL AND level NOT IN ('council', 'vision') AND owner_position = 'NULL'
  UNION ALL SELECT 'goal-links-sound ' || g.id || ' serves[0]' FROM goals g
    JOIN goals a ON a.id = g.serves
    JOIN rank r ON r.level = g.level JOIN rank s ON s.level = a.level WHERE s.place > r.place
  UNION ALL SELECT 'target-indicator-complete ' || id || ' target' FROM indicators
    WHERE role = 'target' AND baseline IS NOT NULL AND target = 'NULL'
  UNION ALL SELECT 'target-indicator-complete ' || id || ' target.at' FROM indicators
    WHERE role = 'target' AND baseline IS NOT NULL AND target_at = 'NULL'
  UNION ALL SELECT 'individual-figures-by-sex ' || id || ' splitBy' FROM indicators
    WHERE individual = 'true' AND split IS NOT NULL AND NOT json_contains(split, '"sex"')
      AND reason = 'NULL'
  UNION ALL SELECT 'self-made-rule-has-reason ' || id || ' purpose' FROM houseRules
    WHERE ground IS NOT NULL AND purpose = 'NULL'
      AND (origin IS NULL OR origin IN ('council', 'board', 'management', 'ownHabit'))
  UNION ALL SELECT 'self-made-rule-has-reason ' || id || ' reviewBy' FROM houseRules
    WHERE ground IS NOT NULL AND (review = 'NULL' OR review_by < '${asOf}')
      AND (origin IS NULL OR origin IN ('council', 'board', 'management', 'ownHabit'))
  UNION ALL SELECT 'redelegation-permitted ' || id || ' parent' FROM passed
    WHERE may_pass_on = 'false'
  UNION ALL SELECT 'redelegation-one-step ' || p.id || ' parent' FROM passed p
    JOIN delegations a ON a.id = p.parent WHERE p.giver LIKE 'position:%'
  UNION ALL SELECT 'report-has-use ' || id || ' use' FROM obligations WHERE used = 'NULL'`;

/** An analytical database in the process, asked in SQL. The parts that are asked about lie in files, row by row. */
export const duckdb = async (text: string): Promise<Peer & { close(): void }> => {
  const folder = mkdtempSync(join(tmpdir(), "styrkedja-"));
  const plan: Plan = JSON.parse(text);
  const parts = Object.keys(columns) as (keyof typeof columns)[];
  for (const part of parts) {
    const rows = (plan[part] ?? []).map((row) => JSON.stringify(row));
    writeFileSync(join(folder, `${part}.ndjson`), rows.join("\n"));
  }
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  return {
    load: async () => {
      for (const part of parts) {
        await connection.run(
          `CREATE OR REPLACE TABLE ${part} AS SELECT ${value("id")} AS id, ${columns[part]}
           FROM read_ndjson_objects('${join(folder, `${part}.ndjson`)}')`,
        );
      }
    },
    find: async () => {
      const reader = await connection.runAndReadAll(queries);
      return reader.getRows().map(([found]) => found as Found);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
};
