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

/// How much JSON text holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct JsonExtent {
    /// The deepest nesting of brackets.
    pub(crate) depth: usize,
    /// The values, those inside others included.
    pub(crate) values: usize,
}

/// Measures JSON text before it is read. Of other text it says something, too.
pub(crate) fn json_extent(text: &[u8]) -> JsonExtent {
    let (mut depth, mut deepest, mut values) = (0_usize, 0_usize, 1_usize);
    let mut bytes = text.iter();
    let mut in_string = false;
    let mut after_opening = false;
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                bytes.next();
            }
            _ if in_string => {}
            b' ' | b'\t' | b'\n' | b'\r' => continue,
            b'[' | b'{' => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
                values = values.saturating_add(1);
            }
            b']' | b'}' => {
                depth = depth.saturating_sub(1);
                // What opened holds nothing.
                values = values.saturating_sub(usize::from(after_opening));
            }
            b',' => values = values.saturating_add(1),
            _ => {}
        }
        after_opening = !in_string && matches!(byte, b'[' | b'{');
    }
    JsonExtent { depth: deepest, values }
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

    #[test]
    fn measures_json() {
        for (text, depth, values) in [
            ("1", 0, 1),
            ("[]", 1, 1),
            ("[ \n]", 1, 1),
            ("[[], {}, \"[,\\\"{\"]", 2, 4),
            (r#"{"a": [1, {"b": []}], "c": ""}"#, 4, 6),
            (r#"["",""]"#, 1, 3),
            ("", 0, 1),
            ("]]", 0, 1),
        ] {
            assert_eq!(json_extent(text.as_bytes()), JsonExtent { depth, values }, "{text}");
        }
    }
}
