import { said } from "../messages/said.ts";
import type { Language } from "./languages.ts";
import { UsageError } from "./usage-error.ts";

/** Codes of FLORES-200, from the model card of facebook/nllb-200-distilled-600M. */
const FLORES =
  "af:afr_Latn am:amh_Ethi ar:arb_Arab az:azj_Latn be:bel_Cyrl bg:bul_Cyrl bn:ben_Beng bs:bos_Latn ca:cat_Latn " +
  "cs:ces_Latn cy:cym_Latn da:dan_Latn de:deu_Latn el:ell_Grek en:eng_Latn eo:epo_Latn es:spa_Latn et:est_Latn " +
  "eu:eus_Latn fa:pes_Arab fi:fin_Latn fr:fra_Latn ga:gle_Latn gl:glg_Latn gu:guj_Gujr ha:hau_Latn he:heb_Hebr " +
  "hi:hin_Deva hr:hrv_Latn hu:hun_Latn hy:hye_Armn id:ind_Latn ig:ibo_Latn is:isl_Latn it:ita_Latn ja:jpn_Jpan " +
  "ka:kat_Geor kk:kaz_Cyrl km:khm_Khmr kn:kan_Knda ko:kor_Hang ku:kmr_Latn lb:ltz_Latn lo:lao_Laoo lt:lit_Latn " +
  "lv:lvs_Latn mk:mkd_Cyrl ml:mal_Mlym mn:khk_Cyrl mr:mar_Deva ms:zsm_Latn mt:mlt_Latn my:mya_Mymr nb:nob_Latn " +
  "ne:npi_Deva nl:nld_Latn nn:nno_Latn no:nob_Latn pa:pan_Guru pl:pol_Latn ps:pbt_Arab pt:por_Latn ro:ron_Latn " +
  "ru:rus_Cyrl si:sin_Sinh sk:slk_Latn sl:slv_Latn so:som_Latn sq:als_Latn sr:srp_Cyrl sv:swe_Latn sw:swh_Latn " +
  "ta:tam_Taml te:tel_Telu th:tha_Thai tl:tgl_Latn tr:tur_Latn uk:ukr_Cyrl ur:urd_Arab uz:uzn_Latn vi:vie_Latn " +
  "xh:xho_Latn yo:yor_Latn zh:zho_Hans zu:zul_Latn";

/** Codes of mBART-50, from the model card of facebook/mbart-large-50-many-to-many-mmt. */
const MBART =
  "af:af_ZA ar:ar_AR az:az_AZ bn:bn_IN cs:cs_CZ de:de_DE en:en_XX es:es_XX et:et_EE fa:fa_IR fi:fi_FI fr:fr_XX " +
  "gl:gl_ES gu:gu_IN he:he_IL hi:hi_IN hr:hr_HR id:id_ID it:it_IT ja:ja_XX ka:ka_GE kk:kk_KZ km:km_KH ko:ko_KR " +
  "lt:lt_LT lv:lv_LV mk:mk_MK ml:ml_IN mn:mn_MN mr:mr_IN my:my_MM ne:ne_NP nl:nl_XX pl:pl_PL ps:ps_AF pt:pt_XX " +
  "ro:ro_RO ru:ru_RU si:si_LK sl:sl_SI sv:sv_SE sw:sw_KE ta:ta_IN te:te_IN th:th_TH tl:tl_XX tr:tr_TR uk:uk_UA " +
  "ur:ur_PK vi:vi_VN xh:xh_ZA zh:zh_CN";

/**
 * A language as a translation model spells it: most by two letters, NLLB and mBART in ways of their own.
 * @throws UsageError when such a model has none of the codes that are known of it.
 */
export function spelledFor(model: string, { code, name }: Language): string {
  const codes = /nllb/i.test(model) ? FLORES : /mbart.*50/i.test(model) ? MBART : null;
  if (codes === null) return code;
  const found = codes.split(" ").find((pair) => pair.startsWith(`${code}:`));
  if (found === undefined)
    throw new UsageError(said("arguments.modelNotLanguage", { model, language: name }));
  return found.slice(code.length + 1);
}
