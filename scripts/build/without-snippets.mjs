/**
 * Leaves the code samples of @huggingface/inference out of a bundle: they are never run here, and drag in
 * 290 kB of templates and task data because the package does not declare itself free of side effects.
 */
export const withoutSnippets = {
  name: "without-snippets",
  setup(build) {
    build.onLoad(
      { filter: /@huggingface[\\/]inference[\\/]dist[\\/]esm[\\/]snippets[\\/]index\.js$/ },
      () => ({
        contents: "export {}",
      }),
    );
  },
};
