/** Where it is kept, per model, which revision was loaded last. */
const CACHE = "stet-device";

/**
 * The commit that a model's `main` stands for now, as the Hub says in a header; without the network, the one that was
 * loaded last. `main` where neither is known.
 * @throws Error in fetch's own words when the model was never loaded and the Hub cannot be reached; `404` when there
 * is no such model.
 */
export async function currentRevision(hub: string, id: string): Promise<string> {
  const address = `${hub}${id}/resolve/main/config.json`;
  const kept = typeof caches === "undefined" ? undefined : await caches.open(CACHE);
  let response: Response;
  try {
    response = await fetch(address, { method: "HEAD" });
  } catch (error) {
    const known = await kept?.match(address);
    if (known) return known.text();
    throw error;
  }
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  const revision = response.headers.get("x-repo-commit") ?? "main";
  await kept?.put(address, new Response(revision));
  return revision;
}
