const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What a file is called in Google's script editor, and how it gets there. */
const STEP = {
  "Code.js": "Open <b>Code.gs</b>, select all that stands in it, and paste.",
  "appsscript.json":
    "In <b>Project Settings</b> tick <i>Show “appsscript.json” manifest file in editor</i>; open <b>appsscript.json</b>, select all, and paste.",
};
const stepFor = (name) =>
  STEP[name] ??
  `Press <b>+ ▸ HTML</b>, type <b>${name.replace(/\.html$/, "")}</b>, select all that stands in the new file, and paste.`;

/** A page with each file and a button that copies it, for those who have no Node: `files` in the order of the steps. */
export const pastingPage = (files) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Paste Stet into Google's script editor</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #202124; }
li { margin: 0 0 1rem; }
button { font: inherit; padding: .3rem .8rem; }
textarea { display: block; width: 100%; height: 4rem; margin-top: .5rem; font: 12px monospace; }
</style>
</head>
<body>
<h1>Paste Stet into Google's script editor</h1>
<ol>
<li>Open <a href="https://script.google.com/home">script.google.com</a>, press <b>New project</b> and name it <b>Stet</b>: the Extensions menu shows that name.</li>
${files
  .map(
    ({ name, text }, index) => `<li>${stepFor(name)}<br>
<button type="button" data-file="${index}">Copy ${name}</button> <span role="status"></span>
<textarea readonly spellcheck="false" aria-label="${name}" id="file-${index}">${escaped(text)}</textarea></li>`,
  )
  .join("\n")}
<li>Press <b>Deploy ▸ Test deployments ▸ Editor add-on</b>, choose a sheet, and open it from there: <b>Extensions ▸ Stet</b>. docs/deploying.md says how a whole newsroom gets it.</li>
</ol>
<script>
for (const button of document.querySelectorAll("button")) {
  button.addEventListener("click", async () => {
    const field = document.getElementById("file-" + button.dataset.file);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      button.nextElementSibling.textContent = "Copied";
    } catch {
      button.nextElementSibling.textContent = document.execCommand("copy") ? "Copied" : "Selected: press Ctrl+C";
    }
  });
}
</script>
</body>
</html>
`;
