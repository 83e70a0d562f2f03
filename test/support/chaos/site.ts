import { VirtualClock } from "../../../playground/host/clock.ts";
import { type Host, openHost } from "../../../playground/host/host.ts";
import { readProject } from "../../../playground/host/project.ts";
import { STAND_IN_ACCOUNT } from "../../../playground/stand-in-account.ts";
import {
  type BookOptions,
  type OpenBook,
  openBook,
  type SavedBook,
} from "../../../playground/workbook/open-book.ts";

/** Small sheets: every look for the last row reads all of one. */
const SIZE = { rows: 12, columns: 8 };

/** All that there is between two executions, to go back to. */
export interface Moment {
  book: SavedBook;
  properties: Record<string, Record<string, string>>;
  now: number;
}

/**
 * A document with the built add-on in it that can be taken back to what it was: one host for all that is tried out, since
 * opening one takes longer than most of that.
 */
export async function openSite(dist: string, options: BookOptions) {
  const clock = new VirtualClock();
  const functions = [...readProject(dist).functions].filter((name) => !name.endsWith("_"));
  const named = new Map(functions.map((name) => [name.toUpperCase(), name]));
  let host: Host | undefined;
  const open = (how: BookOptions): Promise<OpenBook> =>
    openBook({
      size: SIZE,
      ...how,
      functions: [...named.keys()],
      call: (name, args, at) => (host as Host).call(named.get(name) ?? name, args, at),
    });
  let book = await open(options);
  host = await openHost({
    dist,
    clock,
    userProperties: STAND_IN_ACCOUNT,
    screen: { toast: () => {}, alert: () => "OK" },
    book: () => book,
  });
  const opened = host;
  return {
    host: opened,
    clock,
    book: () => book,
    moment: (): Moment => ({
      book: copyOf(book.saved()),
      properties: structuredClone(opened.stored().properties),
      now: clock.now(),
    }),
    /** The clock only goes on: nothing depends on when something is tried. */
    async goBack({ book: saved, properties }: Moment): Promise<void> {
      // The engine does not end what it is at when its book is closed.
      await book.settled();
      book.close();
      book = await open({ saved: copyOf(saved) });
      await book.settled();
      opened.evictCaches();
      opened.faults.clear();
      for (const [scope, store] of Object.entries(opened.stored().properties)) {
        for (const key of Object.keys(store))
          if (!(key in (properties[scope] ?? {}))) opened.setProperty(scope, key, null);
        for (const [key, value] of Object.entries(properties[scope] ?? {}))
          if (store[key] !== value) opened.setProperty(scope, key, value);
      }
    },
    async close(): Promise<void> {
      await opened.close();
      book.close();
    },
  };
}

const copyOf = (saved: SavedBook): SavedBook => ({
  ...saved,
  data: structuredClone(saved.data),
  marks: structuredClone(saved.marks),
});
