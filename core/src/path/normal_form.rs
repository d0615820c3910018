//! What Unicode normal form C does to characters, read from the generated tables. No rule about patterns lives here.

use super::generated::nfc::{CHANGES, PAIRS};

/// True for a character that normal form C never holds.
pub(super) fn changes(character: char) -> bool {
    let after = CHANGES.partition_point(|(start, _)| *start <= character);
    let range = after.checked_sub(1).and_then(|index| CHANGES.get(index));
    range.is_some_and(|(_, end)| character <= *end)
}

/// True when normal form C has one character for `first` with `second` behind it.
pub(super) fn composes(first: char, second: char) -> bool {
    firsts(second).is_some_and(|firsts| firsts.contains(first))
}

/// True for a character that composes with some other one before it.
pub(super) fn is_second(character: char) -> bool {
    firsts(character).is_some()
}

fn firsts(second: char) -> Option<&'static str> {
    let index = PAIRS.binary_search_by_key(&second, |(second, _)| *second).ok()?;
    PAIRS.get(index).map(|(_, firsts)| *firsts)
}
