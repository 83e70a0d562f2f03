import type { Univer } from "@univerjs/core";
import {
  DeviceInputEventType,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
  whenSheetEditorActivated,
} from "@univerjs/preset-sheets-core";

/**
 * Enter and Tab leave the cell with what was typed, unless a function is highlighted that begins with it. The grid looks
 * up functions only after a pause in the typing, so its list may still stand there for `=HF_CLEAN` when `(A2)` has been
 * typed behind it, and goes on taking keys for a moment when it is gone; it would take the key as a choice, and the cell
 * would stay open.
 */
export function enterPastSuggestions(univer: Univer): void {
  const injector = univer.__getInjector();
  const editors = injector.get(IEditorService);
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB])
    injector.get(IShortcutService).registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode,
      priority: 1001, // The list's is 1000.
      preconditions: (context) => whenSheetEditorActivated(context) && !offersOneFor(editors),
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode },
    });
}

/** Whether the list highlights a function that begins with the letters before the cursor. */
function offersOneFor(editors: IEditorService): boolean {
  const highlighted = document.querySelector("ul[data-u-comp=sheets-formula-editor] li.univer-bg-gray-200");
  if (!highlighted) return false;
  const editor = editors.getFocusEditor();
  const at = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
  const typed = editor?.getDocumentData().body?.dataStream.slice(0, at) ?? "";
  const name = /[\p{L}\d_.]*$/u.exec(typed)?.[0] ?? "";
  return (
    name !== "" && highlighted.querySelector("span")?.textContent?.startsWith(name.toUpperCase()) === true
  );
}
