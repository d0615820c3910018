//! The `target` of an error detail as a JSON Pointer.

use crate::violation::Pointer;

/// Longest target that is looked at, in bytes.
const LONGEST: usize = 1024;

/// The JSON Pointer that a target stands for: `validation.jwks`, `paths[0].pattern`, `$.name` and `/name` name a member
/// of the body that was sent. A target that is prose, like `Authentication Credentials`, names none.
pub(super) fn pointer(target: &str) -> Option<String> {
    if target.is_empty() || target.len() > LONGEST || target.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    if target.starts_with('/') {
        return Some(target.to_owned());
    }
    let mut pointer = Pointer::root();
    let mut rest = target.strip_prefix("$.").unwrap_or(target);
    loop {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end)?;
        if name.is_empty() || name.contains([']', '"', '\'']) {
            return None;
        }
        pointer.enter(name);
        rest = after;
        while let Some(inside) = rest.strip_prefix('[') {
            let (step, after) = inside.split_once(']')?;
            enter_bracketed(&mut pointer, step)?;
            rest = after;
        }
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None if rest.is_empty() => return Some(pointer.as_str().to_owned()),
            None => return None,
        }
    }
}

/// `0`, `'name'` or `"name"`.
fn enter_bracketed(pointer: &mut Pointer, step: &str) -> Option<()> {
    if !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()) {
        pointer.enter_index(step.parse().ok()?);
        return Some(());
    }
    let quoted = |quote| step.strip_prefix(quote)?.strip_suffix(quote);
    pointer.enter(quoted('\'').or_else(|| quoted('"'))?);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::pointer;

    #[test]
    fn reads_every_spelling() {
        for (target, expected) in [
            ("name", Some("/name")),
            ("validation.jwks", Some("/validation/jwks")),
            ("paths[0].pattern", Some("/paths/0/pattern")),
            ("a[1][2].b", Some("/a/1/2/b")),
            ("$.name.given", Some("/name/given")),
            ("/a/b", Some("/a/b")),
            ("a~b", Some("/a~0b")),
            ("customData['x.y/z']", Some("/customData/x.y~1z")),
            ("größe", Some("/größe")),
            ("Authentication Credentials", None),
            ("", None),
            (".", None),
            ("a.", None),
            ("a..b", None),
            ("a[", None),
            ("a[]", None),
            ("a[-1]", None),
            ("a[99999999999999999999999]", None),
            ("a[0]b", None),
            ("a]b", None),
            ("[0]", None),
        ] {
            assert_eq!(pointer(target).as_deref(), expected, "{target}");
        }
        assert_eq!(pointer(&"a.".repeat(1000)), None);
    }
}
