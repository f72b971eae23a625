/// English abbreviations whose full stop belongs to them.
enum CaptionAbbreviations {
  private static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let words = list(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
    ala ariz calif colo conn ct dak fla ga ind kan kans ky md mich minn mo mont neb nev okla penn tenn va vt wis
    wisc wyo alex cie jos wm
    inc co cos corp pte pty plc ltd rt bancorp dept bhd assn univ intl invt natl sys elec mfg mtg
    ph jr sr bros blvd rd esq sq bldg ave
    mr mrs ms dr drs prof profs sen sens rep reps atty attys lt col gen messrs gov govs adm rev maj sgt cpl pvt
    capt st ste pres lieut hon brig cmdr comdr pfc spc supt supts det mt ft adj adv asst assoc ens insp mlle mme
    msgr sfc etc al seq vs cf ext tel est
    """)
  /// These only with a capital: they are words without.
  static let names = list("ark az del ill la mass miss ore pa tex wash")
  /// These only before a number.
  static let beforeNumbers = list("no nos prop op pp fig figs art ca")
}
