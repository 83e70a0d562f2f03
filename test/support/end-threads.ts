import { endLeftThreads } from "../../playground/host/threads.ts";

// What a file's hosts leave for the next host is of no use to another file, which has modules of its own.
afterAll(endLeftThreads);
