/** The page on which a code is allowed or denied. @param wrong whether the one that was typed is none */
export const approval = (code: string, wrong = false): string =>
  frame(`<p>An app wants to run models as <b>local-playground</b>. No account of Hugging Face is used here.</p>
${wrong ? '<p role="alert">There is no such code, or it has run out.</p>' : ""}
<form method="post" action="/oauth/device/answer">
<p><label>The code that the app shows <input name="user_code" required autocomplete="off" value="${escaped(code)}"></label></p>
<p><button name="answer" value="allow">Allow</button> <button name="answer" value="deny">Deny</button></p>
</form>`);

/** What stands there afterwards. */
export const told = (allowed: boolean): string =>
  frame(`<p role="status">${allowed ? "Allowed" : "Denied"}. Close this page and go back to the sheet.</p>`);

const frame = (content: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Sign in: local playground</title>
<style>body{font:16px/1.5 sans-serif;max-width:32em;margin:3em auto;padding:0 1em}input,button{font:inherit;padding:.3em .6em}</style>
<body><h1>Local playground</h1>${content}</body></html>`;

const escaped = (text: string): string => text.replace(/[^\w -]/g, "");
