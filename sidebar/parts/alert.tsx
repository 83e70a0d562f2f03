/** What went wrong, read out at once; nothing where nothing did. */
export const Alert = ({ says }: { says: string }) =>
  says === "" ? null : (
    <p class="notice error" role="alert">
      {says}
    </p>
  );
