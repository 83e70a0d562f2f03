/** The only places the published add-on may talk to. Own endpoints and files from the web need the default build. */
const PUBLISHED_WHITELIST = [
  "https://router.huggingface.co/",
  "https://huggingface.co/",
  "https://*.endpoints.huggingface.cloud/",
];

const DRIVE = "https://www.googleapis.com/";

const DRIVE_SCOPE = "https://www.googleapis.com/auth/drive.file";

const TRIGGER_SCOPE = "https://www.googleapis.com/auth/script.scriptapp";

/**
 * The manifest of one build, from the one source: self-deployed by default, with a narrow `urlFetchWhitelist`
 * when published (Google asks for it there), with Drive access when speech is to be saved there, with triggers when
 * runs may be finished in the background.
 */
export function manifest(source, { published, drive, background }) {
  const result = JSON.parse(source);
  if (published) result.urlFetchWhitelist = drive ? [...PUBLISHED_WHITELIST, DRIVE] : PUBLISHED_WHITELIST;
  if (drive) result.oauthScopes = [...result.oauthScopes, DRIVE_SCOPE];
  if (background) result.oauthScopes = [...result.oauthScopes, TRIGGER_SCOPE];
  return `${JSON.stringify(result, null, 2)}\n`;
}
