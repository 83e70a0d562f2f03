import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SECONDS = 180;

/** Debian's OpenRefine, headless, on a loopback port and in a folder of its own. */
export async function openRefine(port = 3497) {
  const folder = mkdtempSync(join(tmpdir(), "stet-refine-"));
  const flags = ["-p", String(port), "-i", "127.0.0.1", "-d", folder, "-x", "refine.headless=true"];
  const program = spawn("openrefine", flags, { stdio: "ignore", detached: true });
  const base = `http://127.0.0.1:${port}/command/core`;
  const token = async () => (await (await fetch(`${base}/get-csrf-token`)).json()).token;
  const until = Date.now() + SECONDS * 1000;
  while (Date.now() < until) {
    try {
      await token();
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
  return {
    /** A project with these values in one column; its id. */
    async project(values) {
      return this.table(values.map((value) => ({ value })));
    },
    /** A project with these rows, objects by the names of their columns; null is a cell without a value. */
    async table(rows) {
      const form = new FormData();
      form.append("project-name", "values");
      form.append("format", "text/json");
      form.append(
        "options",
        JSON.stringify({ recordPath: ["_", "_"], trimStrings: false, guessCellValueTypes: false }),
      );
      form.append("project-file", new Blob([JSON.stringify(rows)]), "values.json");
      const url = `${base}/create-project-from-upload?csrf_token=${await token()}`;
      const made = await fetch(url, { method: "POST", body: form, redirect: "manual" });
      const id = /project=(\d+)/.exec(made.headers.get("location") ?? "")?.[1];
      if (id === undefined) throw new Error("OpenRefine made no project.");
      const models = await (await fetch(`${base}/get-models?project=${id}`)).json();
      const columns = models.columnModel.columns.map(({ name }) => name);
      return { id, column: columns[0], columns };
    },
    /** Applies a history of operations, as a person pastes it. */
    async apply({ id }, operations) {
      const body = new URLSearchParams({ operations: JSON.stringify(operations), csrf_token: await token() });
      const { code, message } = JSON.parse(await posted(`${base}/apply-operations?project=${id}`, body));
      if (code !== "ok" && code !== "pending")
        throw new Error(`OpenRefine answered ${code} ${message ?? ""}.`);
      for (let left = 600; left > 0; left--) {
        const { processes } = await (await fetch(`${base}/get-processes?project=${id}`)).json();
        if (processes.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("OpenRefine did not come to an end.");
    },
    /** All cells by row, and whether each row is flagged. */
    async rows({ id }, count) {
      const body = new URLSearchParams({
        engine: JSON.stringify({ facets: [], mode: "row-based" }),
        csrf_token: await token(),
      });
      const models = await (await fetch(`${base}/get-models?project=${id}`)).json();
      const places = models.columnModel.columns.map(({ cellIndex }) => cellIndex);
      const { rows } = JSON.parse(
        await posted(`${base}/get-rows?project=${id}&start=0&limit=${count}`, body),
      );
      return rows.map(({ cells, flagged }) => ({ cells: places.map((at) => cells[at]?.v ?? ""), flagged }));
    },
    /** Its clusters, each a list of values. */
    async clusters({ id, column }, clusterer) {
      const body = new URLSearchParams({
        engine: JSON.stringify({ facets: [], mode: "row-based" }),
        clusterer: JSON.stringify({ ...clusterer, column }),
        csrf_token: await token(),
      });
      const clusters = JSON.parse(await posted(`${base}/compute-clusters?project=${id}`, body));
      if (!Array.isArray(clusters)) throw new Error(`OpenRefine answered ${JSON.stringify(clusters)}.`);
      return clusters.map((cluster) => cluster.map(({ v }) => v));
    },
    /** Writes an expression of GREL over the column. */
    async transform({ id, column }, expression) {
      const body = new URLSearchParams({
        columnName: column,
        expression: `grel:${expression}`,
        onError: "keep-original",
        repeat: "false",
        repeatCount: "0",
        engine: JSON.stringify({ facets: [], mode: "row-based" }),
        csrf_token: await token(),
      });
      const { code, message } = JSON.parse(await posted(`${base}/text-transform?project=${id}`, body));
      if (code !== "ok") throw new Error(`OpenRefine answered ${code} ${message ?? ""}.`);
    },
    /** The values of the column. */
    async values({ id }, count) {
      const body = new URLSearchParams({
        engine: JSON.stringify({ facets: [], mode: "row-based" }),
        csrf_token: await token(),
      });
      const { rows } = JSON.parse(
        await posted(`${base}/get-rows?project=${id}&start=0&limit=${count}`, body),
      );
      return rows.map(({ cells: [cell] }) => cell?.v ?? "");
    },
    close() {
      try {
        process.kill(-program.pid);
      } catch {
        program.kill();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The answer to a form, however long it takes: nearest neighbours take it many minutes. */
function posted(url, body) {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const sent = request(url, { method: "POST", headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (piece) => {
        text += piece;
      });
      answer.on("end", () => resolve(text));
    });
    sent.on("error", reject);
    sent.end(String(body));
  });
}
