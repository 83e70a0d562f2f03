import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** When the table was last compared with the Hub, and what differed: `{ date, differences }`. */
const RECORD = fileURLToPath(new URL("last-check.json", import.meta.url));

/** The Hub, or what the variable names that Hugging Face's own tools read. */
const hub = () => process.env.HF_ENDPOINT ?? "https://huggingface.co";

/** Seconds that one model's page may take. */
const PATIENCE = 20;

/**
 * What the Hub says of a model: its licence and who serves it live.
 * @throws Error when the Hub does not answer, or not as it should.
 */
async function onTheHub(id) {
  const address = `${hub()}/api/models/${id}?expand[]=inferenceProviderMapping&expand[]=cardData`;
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  if (!response.ok) throw new Error(`${id}: the Hub answers ${response.status}`);
  const { inferenceProviderMapping: mapping = {}, cardData } = await response.json();
  const entries = Array.isArray(mapping)
    ? mapping
    : Object.entries(mapping).map(([provider, entry]) => ({ provider, ...entry }));
  return {
    licence: String(cardData?.license ?? "not stated"),
    providers: entries.filter(({ status }) => status === "live").map(({ provider }) => provider),
  };
}

/** How our table and the Hub differ over one model, as sentences. */
async function differences({ id, licence, providers = ["hf-inference"] }) {
  const said = await onTheHub(id.replace(/:[^:]*$/, ""));
  const gone = providers.filter((provider) => !said.providers.includes(provider));
  const found = [];
  if (said.licence.toLowerCase() !== licence.toLowerCase())
    found.push(`${id}: the licence is ${said.licence}, the table says ${licence}`);
  if (gone.length > 0)
    found.push(`${id}: not served by ${gone.join(", ")}, but by ${said.providers.join(", ") || "nobody"}`);
  return found;
}

/**
 * How a table of models differs from what the Hub says, as sentences; one whose page cannot be read is one of them.
 * @throws Error when the Hub cannot be reached at all.
 */
export async function compareWithHub(models) {
  await fetch(hub(), { method: "HEAD", signal: AbortSignal.timeout(PATIENCE * 1000) });
  const found = [];
  for (const model of models) {
    found.push(...(await differences(model).catch((error) => [error.message])));
  }
  return found;
}

/**
 * Prints how the table differs from the Hub and notes the day; without a network, how old the last check is.
 * @returns whether the table was compared and holds.
 */
export async function checkModels(models) {
  const today = new Date().toISOString().slice(0, 10);
  let found;
  try {
    found = await compareWithHub(models);
  } catch {
    console.log(`The Hub cannot be reached from here. ${lastCheck(today)}`);
    return false;
  }
  for (const line of found) console.log(line);
  console.log(`${models.length} models compared with the Hub, ${found.length} differences.`);
  writeFileSync(RECORD, `${JSON.stringify({ date: today, differences: found }, null, 2)}\n`);
  return found.length === 0;
}

function lastCheck(today) {
  if (!existsSync(RECORD)) return "The table has never been compared with it.";
  const { date, differences: found } = JSON.parse(readFileSync(RECORD, "utf8"));
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  return `The table was last compared with it ${days} days ago, on ${date}: ${found.length} differences.`;
}
