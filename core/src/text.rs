//! Small things about text that several rules share. No rule lives here.

/// The candidate that a reader would take `wrong` for, if one is near enough to suggest.
///
/// Compares without case first, then by edit distance (at most a third of the length, and at most 3 edits). Work is
/// bounded: inputs longer than 64 bytes get no suggestion.
pub(crate) fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 64;
    if wrong.is_empty() || wrong.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        if candidate.eq_ignore_ascii_case(wrong) {
            return Some(candidate);
        }
        let limit = (wrong.len().max(candidate.len()) / 3).min(3);
        if candidate.len() > LONGEST || candidate.len().abs_diff(wrong.len()) > limit {
            continue;
        }
        let distance = edit_distance(wrong.as_bytes(), candidate.as_bytes());
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Levenshtein distance over bytes, ASCII case ignored.
fn edit_distance(left: &[u8], right: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = i;
        let mut previous = i.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = previous;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(right) {
            let substituted = diagonal.saturating_add(usize::from(!a.eq_ignore_ascii_case(b)));
            diagonal = *cell;
            previous = substituted.min(previous.saturating_add(1)).min(cell.saturating_add(1));
            *cell = previous;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_what_is_near_and_nothing_else() {
        let names = ["baseUrls", "authorizationServer", "name"];
        assert_eq!(nearest("baseURLs", names), Some("baseUrls"));
        assert_eq!(nearest("authorisationServer", names), Some("authorizationServer"));
        assert_eq!(nearest("nmae", names), None);
        assert_eq!(nearest("nam", names), Some("name"));
        assert_eq!(nearest("zzz", names), None);
        assert_eq!(edit_distance(b"kitten", b"sitting"), 3);
    }
}
