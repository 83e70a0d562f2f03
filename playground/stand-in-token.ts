/** The one token that the playground's own service takes. It opens nothing anywhere else. */
export const STAND_IN_TOKEN = "hf_StandInOfThePlayground";
