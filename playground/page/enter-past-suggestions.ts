import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import {
  DeviceInputEventType,
  IDescriptionService,
  IEditorService,
  IShortcutService,
  KeyCode,
  SetCellEditVisibleOperation,
  whenSheetEditorActivated,
} from "@univerjs/preset-sheets-core";

/** More than the list's own 1000. */
const PRIORITY = 1001;

/** The name under the highlight, and what stands in the cell before it is chosen. */
interface Offer {
  name: string;
  /** Up to the letters that the name begins with. */
  before: string;
  /** From where what is typed of the name ends, or the bracket behind it. */
  after: string;
}

/**
 * Enter and Tab leave the cell with what was typed, unless a function is highlighted that begins with it. The grid looks
 * up functions only after a pause in the typing, so its list may still stand there for `=HF_CLEAN` when `(A2)` has been
 * typed behind it, and goes on taking keys for a moment when it is gone; it would take the key as a choice, and the cell
 * would stay open.
 *
 * A function that is chosen so stands there at once with the cursor in its brackets. The grid moves the cursor a moment
 * later, and what a person has typed by then ends up in the middle of the name.
 */
export function enterPastSuggestions(univer: Univer): void {
  const injector = univer.__getInjector();
  const [editors, commands, shortcuts, functions] = [
    injector.get(IEditorService),
    injector.get(ICommandService),
    injector.get(IShortcutService),
    injector.get(IDescriptionService),
  ];
  const offer = () => offerIn(editors);
  const isFunction = ({ name }: Offer) =>
    functions.hasFunction(name) && !functions.hasDefinedNameDescription(name);

  const choose = "playground.operation.choose-function";
  commands.registerCommand({
    id: choose,
    type: CommandType.OPERATION,
    handler: () => {
      const offered = offer();
      const editor = editors.getFocusEditor();
      if (!offered || !editor) return false;
      const { name, before, after } = offered;
      const start = `${before}${name}(`;
      const cursor = { startOffset: start.length, endOffset: start.length, collapsed: true };
      editor.replaceText(start + after, [cursor]);
      const list = `sheet.formula-embedding-editor.search_function.${editor.getEditorId()}`;
      return commands.syncExecuteCommand(list, { keyCode: KeyCode.ESC });
    },
  });
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB]) {
    shortcuts.registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode,
      priority: PRIORITY,
      preconditions: (context) => whenSheetEditorActivated(context) && !offer(),
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode },
    });
    shortcuts.registerShortcut({
      id: choose,
      binding: keycode,
      priority: PRIORITY,
      preconditions: (context) => {
        const offered = offer();
        return whenSheetEditorActivated(context) && offered !== undefined && isFunction(offered);
      },
    });
  }
}

/** The function that the list highlights, if it begins with the letters before the cursor. */
function offerIn(editors: IEditorService): Offer | undefined {
  const highlighted = document.querySelector("ul[data-u-comp=sheets-formula-editor] li.univer-bg-gray-200");
  const name = highlighted?.querySelector("span")?.textContent;
  if (!name) return undefined;
  const editor = editors.getFocusEditor();
  const at = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
  const text = editor?.getDocumentData().body?.dataStream ?? "";
  const before = text.slice(0, at);
  const letters = /[\p{L}\d_.]*$/u.exec(before)?.[0] ?? "";
  if (letters === "" || !name.startsWith(letters.toUpperCase())) return undefined;
  return {
    name,
    before: before.slice(0, at - letters.length),
    after: text
      .slice(at)
      .replace(/^[\p{L}\d_.]*\(?/u, "")
      .replace(/\r\n$/, ""),
  };
}
