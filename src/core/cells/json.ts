/** What survives JSON and `google.script.run`. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
