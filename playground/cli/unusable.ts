/** What keeps a recipe from a file or a tool, said to whoever runs it. */
export class Unusable extends Error {}
