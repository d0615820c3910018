//! Written by `cargo xtask generate` from Unicode 18.0.0. Do not edit.

/// Characters that normal form C replaces: first and last of each range, sorted.
#[rustfmt::skip]
const CHANGES: [(char, char); 75] = [
    ('\u{340}', '\u{341}'), ('\u{343}', '\u{344}'), ('\u{374}', '\u{374}'), ('\u{37e}', '\u{37e}'),
    ('\u{387}', '\u{387}'), ('\u{958}', '\u{95f}'), ('\u{9dc}', '\u{9dd}'), ('\u{9df}', '\u{9df}'),
    ('\u{a33}', '\u{a33}'), ('\u{a36}', '\u{a36}'), ('\u{a59}', '\u{a5b}'), ('\u{a5e}', '\u{a5e}'),
    ('\u{b5c}', '\u{b5d}'), ('\u{f43}', '\u{f43}'), ('\u{f4d}', '\u{f4d}'), ('\u{f52}', '\u{f52}'),
    ('\u{f57}', '\u{f57}'), ('\u{f5c}', '\u{f5c}'), ('\u{f69}', '\u{f69}'), ('\u{f73}', '\u{f73}'),
    ('\u{f75}', '\u{f76}'), ('\u{f78}', '\u{f78}'), ('\u{f81}', '\u{f81}'), ('\u{f93}', '\u{f93}'),
    ('\u{f9d}', '\u{f9d}'), ('\u{fa2}', '\u{fa2}'), ('\u{fa7}', '\u{fa7}'), ('\u{fac}', '\u{fac}'),
    ('\u{fb9}', '\u{fb9}'), ('\u{1161}', '\u{1175}'), ('\u{11a8}', '\u{11c2}'), ('\u{1f71}', '\u{1f71}'),
    ('\u{1f73}', '\u{1f73}'), ('\u{1f75}', '\u{1f75}'), ('\u{1f77}', '\u{1f77}'), ('\u{1f79}', '\u{1f79}'),
    ('\u{1f7b}', '\u{1f7b}'), ('\u{1f7d}', '\u{1f7d}'), ('\u{1fbb}', '\u{1fbb}'), ('\u{1fbe}', '\u{1fbe}'),
    ('\u{1fc9}', '\u{1fc9}'), ('\u{1fcb}', '\u{1fcb}'), ('\u{1fd3}', '\u{1fd3}'), ('\u{1fdb}', '\u{1fdb}'),
    ('\u{1fe3}', '\u{1fe3}'), ('\u{1feb}', '\u{1feb}'), ('\u{1fee}', '\u{1fef}'), ('\u{1ff9}', '\u{1ff9}'),
    ('\u{1ffb}', '\u{1ffb}'), ('\u{1ffd}', '\u{1ffd}'), ('\u{2000}', '\u{2001}'), ('\u{2126}', '\u{2126}'),
    ('\u{212a}', '\u{212b}'), ('\u{2329}', '\u{232a}'), ('\u{2adc}', '\u{2adc}'), ('\u{f900}', '\u{fa0d}'),
    ('\u{fa10}', '\u{fa10}'), ('\u{fa12}', '\u{fa12}'), ('\u{fa15}', '\u{fa1e}'), ('\u{fa20}', '\u{fa20}'),
    ('\u{fa22}', '\u{fa22}'), ('\u{fa25}', '\u{fa26}'), ('\u{fa2a}', '\u{fa6d}'), ('\u{fa70}', '\u{fad9}'),
    ('\u{fb1d}', '\u{fb1d}'), ('\u{fb1f}', '\u{fb1f}'), ('\u{fb2a}', '\u{fb36}'), ('\u{fb38}', '\u{fb3c}'),
    ('\u{fb3e}', '\u{fb3e}'), ('\u{fb40}', '\u{fb41}'), ('\u{fb43}', '\u{fb44}'), ('\u{fb46}', '\u{fb4e}'),
    ('\u{1d15e}', '\u{1d164}'), ('\u{1d1bb}', '\u{1d1c0}'), ('\u{2f800}', '\u{2fa1d}'),
];

/// A second character, and every first one that it composes with, sorted by the second.
#[rustfmt::skip]
const PAIRS: [(char, &str); 72] = [
    ('\u{300}', "AEINOUWYaeinouwy\u{a8}\u{c2}\u{ca}\u{d4}\u{dc}\u{e2}\u{ea}\u{f4}\u{fc}\u{102}\u{103}\u{112}\u{113}\u{14c}\u{14d}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{391}\u{395}\u{397}\u{399}\u{39f}\u{3a5}\u{3a9}\u{3b1}\u{3b5}\u{3b7}\u{3b9}\u{3bf}\u{3c5}\u{3c9}\u{3ca}\u{3cb}\u{415}\u{418}\u{435}\u{438}\u{1f00}\u{1f01}\u{1f08}\u{1f09}\u{1f10}\u{1f11}\u{1f18}\u{1f19}\u{1f20}\u{1f21}\u{1f28}\u{1f29}\u{1f30}\u{1f31}\u{1f38}\u{1f39}\u{1f40}\u{1f41}\u{1f48}\u{1f49}\u{1f50}\u{1f51}\u{1f59}\u{1f60}\u{1f61}\u{1f68}\u{1f69}\u{1fbf}\u{1ffe}"),
    ('\u{301}', "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz\u{a8}\u{c2}\u{c5}\u{c6}\u{c7}\u{ca}\u{cf}\u{d4}\u{d5}\u{d8}\u{dc}\u{e2}\u{e5}\u{e6}\u{e7}\u{ea}\u{ef}\u{f4}\u{f5}\u{f8}\u{fc}\u{102}\u{103}\u{112}\u{113}\u{14c}\u{14d}\u{168}\u{169}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{391}\u{395}\u{397}\u{399}\u{39f}\u{3a5}\u{3a9}\u{3b1}\u{3b5}\u{3b7}\u{3b9}\u{3bf}\u{3c5}\u{3c9}\u{3ca}\u{3cb}\u{3d2}\u{413}\u{41a}\u{433}\u{43a}\u{1f00}\u{1f01}\u{1f08}\u{1f09}\u{1f10}\u{1f11}\u{1f18}\u{1f19}\u{1f20}\u{1f21}\u{1f28}\u{1f29}\u{1f30}\u{1f31}\u{1f38}\u{1f39}\u{1f40}\u{1f41}\u{1f48}\u{1f49}\u{1f50}\u{1f51}\u{1f59}\u{1f60}\u{1f61}\u{1f68}\u{1f69}\u{1fbf}\u{1ffe}"),
    ('\u{302}', "ACEGHIJOSUWYZaceghijosuwyz\u{1ea0}\u{1ea1}\u{1eb8}\u{1eb9}\u{1ecc}\u{1ecd}"),
    ('\u{303}', "AEINOUVYaeinouvy\u{c2}\u{ca}\u{d4}\u{e2}\u{ea}\u{f4}\u{102}\u{103}\u{1a0}\u{1a1}\u{1af}\u{1b0}"),
    ('\u{304}', "AEGIOUYaegiouy\u{c4}\u{c6}\u{d5}\u{d6}\u{dc}\u{e4}\u{e6}\u{f5}\u{f6}\u{fc}\u{1ea}\u{1eb}\u{226}\u{227}\u{22e}\u{22f}\u{391}\u{399}\u{3a5}\u{3b1}\u{3b9}\u{3c5}\u{418}\u{423}\u{438}\u{443}\u{1e36}\u{1e37}\u{1e5a}\u{1e5b}"),
    ('\u{306}', "AEGIOUaegiou\u{228}\u{229}\u{391}\u{399}\u{3a5}\u{3b1}\u{3b9}\u{3c5}\u{410}\u{415}\u{416}\u{418}\u{423}\u{430}\u{435}\u{436}\u{438}\u{443}\u{1ea0}\u{1ea1}"),
    ('\u{307}', "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyz\u{15a}\u{15b}\u{160}\u{161}\u{17f}\u{1e62}\u{1e63}\u{105d2}\u{105da}"),
    ('\u{308}', "AEHIOUWXYaehiotuwxy\u{d5}\u{f5}\u{16a}\u{16b}\u{399}\u{3a5}\u{3b9}\u{3c5}\u{3d2}\u{406}\u{410}\u{415}\u{416}\u{417}\u{418}\u{41e}\u{423}\u{427}\u{42b}\u{42d}\u{430}\u{435}\u{436}\u{437}\u{438}\u{43e}\u{443}\u{447}\u{44b}\u{44d}\u{456}\u{4d8}\u{4d9}\u{4e8}\u{4e9}"),
    ('\u{309}', "AEIOUYaeiouy\u{c2}\u{ca}\u{d4}\u{e2}\u{ea}\u{f4}\u{102}\u{103}\u{1a0}\u{1a1}\u{1af}\u{1b0}"),
    ('\u{30a}', "AUauwy"),
    ('\u{30b}', "OUou\u{423}\u{443}"),
    ('\u{30c}', "ACDEGHIKLNORSTUZacdeghijklnorstuz\u{dc}\u{fc}\u{1b7}\u{292}"),
    ('\u{30f}', "AEIORUaeioru\u{474}\u{475}"),
    ('\u{311}', "AEIORUaeioru"),
    ('\u{313}', "\u{391}\u{395}\u{397}\u{399}\u{39f}\u{3a9}\u{3b1}\u{3b5}\u{3b7}\u{3b9}\u{3bf}\u{3c1}\u{3c5}\u{3c9}"),
    ('\u{314}', "\u{391}\u{395}\u{397}\u{399}\u{39f}\u{3a1}\u{3a5}\u{3a9}\u{3b1}\u{3b5}\u{3b7}\u{3b9}\u{3bf}\u{3c1}\u{3c5}\u{3c9}"),
    ('\u{31b}', "OUou"),
    ('\u{323}', "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyz\u{1a0}\u{1a1}\u{1af}\u{1b0}"),
    ('\u{324}', "Uu"),
    ('\u{325}', "Aa"),
    ('\u{326}', "STst"),
    ('\u{327}', "CDEGHKLNRSTcdeghklnrst"),
    ('\u{328}', "AEIOUaeiou"),
    ('\u{32d}', "DELNTUdelntu"),
    ('\u{32e}', "Hh"),
    ('\u{330}', "EIUeiu"),
    ('\u{331}', "BDKLNRTZbdhklnrtz"),
    ('\u{338}', "<=>\u{2190}\u{2192}\u{2194}\u{21d0}\u{21d2}\u{21d4}\u{2203}\u{2208}\u{220b}\u{2223}\u{2225}\u{223c}\u{2243}\u{2245}\u{2248}\u{224d}\u{2261}\u{2264}\u{2265}\u{2272}\u{2273}\u{2276}\u{2277}\u{227a}\u{227b}\u{227c}\u{227d}\u{2282}\u{2283}\u{2286}\u{2287}\u{2291}\u{2292}\u{22a2}\u{22a8}\u{22a9}\u{22ab}\u{22b2}\u{22b3}\u{22b4}\u{22b5}"),
    ('\u{342}', "\u{a8}\u{3b1}\u{3b7}\u{3b9}\u{3c5}\u{3c9}\u{3ca}\u{3cb}\u{1f00}\u{1f01}\u{1f08}\u{1f09}\u{1f20}\u{1f21}\u{1f28}\u{1f29}\u{1f30}\u{1f31}\u{1f38}\u{1f39}\u{1f50}\u{1f51}\u{1f59}\u{1f60}\u{1f61}\u{1f68}\u{1f69}\u{1fbf}\u{1ffe}"),
    ('\u{345}', "\u{391}\u{397}\u{3a9}\u{3ac}\u{3ae}\u{3b1}\u{3b7}\u{3c9}\u{3ce}\u{1f00}\u{1f01}\u{1f02}\u{1f03}\u{1f04}\u{1f05}\u{1f06}\u{1f07}\u{1f08}\u{1f09}\u{1f0a}\u{1f0b}\u{1f0c}\u{1f0d}\u{1f0e}\u{1f0f}\u{1f20}\u{1f21}\u{1f22}\u{1f23}\u{1f24}\u{1f25}\u{1f26}\u{1f27}\u{1f28}\u{1f29}\u{1f2a}\u{1f2b}\u{1f2c}\u{1f2d}\u{1f2e}\u{1f2f}\u{1f60}\u{1f61}\u{1f62}\u{1f63}\u{1f64}\u{1f65}\u{1f66}\u{1f67}\u{1f68}\u{1f69}\u{1f6a}\u{1f6b}\u{1f6c}\u{1f6d}\u{1f6e}\u{1f6f}\u{1f70}\u{1f74}\u{1f7c}\u{1fb6}\u{1fc6}\u{1ff6}"),
    ('\u{653}', "\u{627}"),
    ('\u{654}', "\u{627}\u{648}\u{64a}\u{6c1}\u{6d2}\u{6d5}"),
    ('\u{655}', "\u{627}"),
    ('\u{93c}', "\u{928}\u{930}\u{933}"),
    ('\u{9be}', "\u{9c7}"),
    ('\u{9d7}', "\u{9c7}"),
    ('\u{b3e}', "\u{b47}"),
    ('\u{b56}', "\u{b47}"),
    ('\u{b57}', "\u{b47}"),
    ('\u{bbe}', "\u{bc6}\u{bc7}"),
    ('\u{bd7}', "\u{b92}\u{bc6}"),
    ('\u{c56}', "\u{c46}"),
    ('\u{cc2}', "\u{cc6}"),
    ('\u{cd5}', "\u{cbf}\u{cc6}\u{cca}"),
    ('\u{cd6}', "\u{cc6}"),
    ('\u{d3e}', "\u{d46}\u{d47}"),
    ('\u{d57}', "\u{d46}"),
    ('\u{dca}', "\u{dd9}\u{ddc}"),
    ('\u{dcf}', "\u{dd9}"),
    ('\u{ddf}', "\u{dd9}"),
    ('\u{102e}', "\u{1025}"),
    ('\u{1b35}', "\u{1b05}\u{1b07}\u{1b09}\u{1b0b}\u{1b0d}\u{1b11}\u{1b3a}\u{1b3c}\u{1b3e}\u{1b3f}\u{1b42}"),
    ('\u{3099}', "\u{3046}\u{304b}\u{304d}\u{304f}\u{3051}\u{3053}\u{3055}\u{3057}\u{3059}\u{305b}\u{305d}\u{305f}\u{3061}\u{3064}\u{3066}\u{3068}\u{306f}\u{3072}\u{3075}\u{3078}\u{307b}\u{309d}\u{30a6}\u{30ab}\u{30ad}\u{30af}\u{30b1}\u{30b3}\u{30b5}\u{30b7}\u{30b9}\u{30bb}\u{30bd}\u{30bf}\u{30c1}\u{30c4}\u{30c6}\u{30c8}\u{30cf}\u{30d2}\u{30d5}\u{30d8}\u{30db}\u{30ef}\u{30f0}\u{30f1}\u{30f2}\u{30fd}"),
    ('\u{309a}', "\u{306f}\u{3072}\u{3075}\u{3078}\u{307b}\u{30cf}\u{30d2}\u{30d5}\u{30d8}\u{30db}"),
    ('\u{110ba}', "\u{11099}\u{1109b}\u{110a5}"),
    ('\u{11127}', "\u{11131}\u{11132}"),
    ('\u{1133e}', "\u{11347}"),
    ('\u{11357}', "\u{11347}"),
    ('\u{113b8}', "\u{113c2}"),
    ('\u{113bb}', "\u{11384}"),
    ('\u{113c2}', "\u{1138b}\u{113c2}"),
    ('\u{113c9}', "\u{11382}\u{11390}\u{113c2}"),
    ('\u{114b0}', "\u{114b9}"),
    ('\u{114ba}', "\u{114b9}"),
    ('\u{114bd}', "\u{114b9}"),
    ('\u{115af}', "\u{115b8}\u{115b9}"),
    ('\u{11930}', "\u{11935}"),
    ('\u{1611e}', "\u{1611e}"),
    ('\u{1611f}', "\u{1611e}\u{16121}\u{16122}\u{16129}"),
    ('\u{16120}', "\u{1611e}\u{16121}"),
    ('\u{16129}', "\u{1611e}"),
    ('\u{16d67}', "\u{16d63}\u{16d67}\u{16d69}"),
];

/// True for a character that normal form C never holds.
pub(in crate::path) fn changes(character: char) -> bool {
    let after = CHANGES.partition_point(|(start, _)| *start <= character);
    let range = after.checked_sub(1).and_then(|index| CHANGES.get(index));
    range.is_some_and(|(_, end)| character <= *end)
}

/// True when normal form C has one character for `first` with `second` behind it.
pub(in crate::path) fn composes(first: char, second: char) -> bool {
    firsts(second).is_some_and(|firsts| firsts.contains(first))
}

/// True for a character that composes with some other one before it.
pub(in crate::path) fn is_second(character: char) -> bool {
    firsts(character).is_some()
}

fn firsts(second: char) -> Option<&'static str> {
    let index = PAIRS.binary_search_by_key(&second, |(second, _)| *second).ok()?;
    PAIRS.get(index).map(|(_, firsts)| *firsts)
}
