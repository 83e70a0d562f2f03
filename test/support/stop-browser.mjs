export default async function stopBrowser() {
  await globalThis.stetBrowser?.close();
}
