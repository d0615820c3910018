//! The fast way to the best match: one walk over the path as it was sent, checked on the way.
//!
//! Literal text of patterns needs no check of its own, because no pattern holds what a check refuses; captured segments
//! are scanned for their end anyway, and the same scan finds escapes and queries. Whatever is not simple (several
//! wildcards in one place, literal text that an escape spells, many choices) is left to `check` and `walk`: a glance that
//! is unsure has no opinion.
//!
//! Patterns are compared with decoded paths, a glance sees the raw one. Both come to the same: literal text that fails
//! before an escape fails in the decoded path too. Where it fails at an escape, what the escape spells is compared, and
//! when that is the wanted byte the glance is unsure. No literal text goes past an escape, so wherever a glance goes on,
//! the decoded path led as well.

use super::check::judge_escapes;
use super::scan::{hex_pair, is_dots, is_plain_from, segment_end};
use super::tree::{Next, Node, Tree, WildKind};
use super::walk::{Captures, INLINE};

/// So many ways back are taken before the walk that remembers failures takes over.
const PATIENCE: u32 = 32;

/// What a glance saw.
#[derive(Debug)]
pub(super) enum Glance {
    /// The best match: the number of the pattern. Nothing is wrong with the path.
    Found(u32),
    /// Nothing takes the path, and nothing is wrong with it.
    Nothing,
    /// The path has to be checked first.
    Unsure,
}

/// A segment start with a wildcard that was passed by.
#[derive(Debug, Clone, Copy, Default)]
struct Choice {
    node: u32,
    at: u32,
    captures: u32,
}

/// Looks at a raw path; a query may follow. What the best match captures is left in `captures`.
///
/// No pattern of the tree may hold `%`, `?` or `#` in its literal text.
#[inline]
pub(super) fn glance(tree: &Tree, mut path: &[u8], method: u32, captures: &mut Captures) -> Glance {
    let mut choices = [Choice::default(); INLINE];
    let mut open: usize = 0;
    let mut steps_back: u32 = 0;
    // Everything before it was seen to be clean.
    let mut clean: usize = 0;
    let mut index = 0;
    // The root has no text.
    let mut at = 0;
    let Some(mut node) = tree.node(0) else { return Glance::Unsure };
    'literal: loop {
        match literal(tree, node, path, at) {
            Text::Taken(child, next, end) => {
                if node.has_branch() {
                    let Some(cell) = choices.get_mut(open) else { return Glance::Unsure };
                    *cell = Choice { node: index, at: long(at), captures: long(captures.len()) };
                    open = open.wrapping_add(1);
                }
                (index, node, at) = (child, next, end);
                continue;
            }
            Text::Spelled => return Glance::Unsure,
            Text::Fails => {}
        }
        if matches!(path.get(at), None | Some(b'?' | b'#')) {
            path = path.get(..at).unwrap_or_default();
            if let Some(pattern) = tree.pick(node.leaf, method) {
                return Glance::Found(pattern);
            }
        }
        loop {
            match wildcard(tree, node, &mut path, &mut at, captures, method) {
                Wild::Node(next, found) => {
                    (index, node) = (next, found);
                    continue 'literal;
                }
                Wild::Found(pattern) => return Glance::Found(pattern),
                Wild::Unsure => return Glance::Unsure,
                Wild::Stuck => {}
            }
            clean = clean.max(at);
            let Some(last) = open.checked_sub(1) else {
                return if is_trusted_from(path, clean) { Glance::Nothing } else { Glance::Unsure };
            };
            let Some((choice, back)) = choices.get(last).and_then(|choice| Some((choice, tree.node(choice.node)?)))
            else {
                return Glance::Unsure;
            };
            open = last;
            steps_back = steps_back.wrapping_add(1);
            if steps_back > PATIENCE {
                return Glance::Unsure;
            }
            (node, at) = (back, choice.at as usize);
            captures.truncate(choice.captures as usize);
        }
    }
}

/// Where the literal text of a node leads.
enum Text<'t> {
    /// To the node that holds it, and behind it in the path.
    Taken(u32, &'t Node, usize),
    /// An escape spells the byte that is wanted, or it is broken.
    Spelled,
    Fails,
}

/// Goes to the child whose text stands at `at`.
#[inline(always)]
fn literal<'t>(tree: &'t Tree, node: &Node, path: &[u8], at: usize) -> Text<'t> {
    let Some(byte) = path.get(at) else { return Text::Fails };
    match tree.child(node, *byte) {
        Some(child) => text(tree, child, path, at),
        None if *byte == b'%' && spells(path, at, |byte| tree.child(node, byte).is_some()) => Text::Spelled,
        None => Text::Fails,
    }
}

/// Compares the text of a node with what stands at `at`.
#[inline(always)]
fn text<'t>(tree: &'t Tree, index: u32, path: &[u8], at: usize) -> Text<'t> {
    let Some(node) = tree.node(index) else { return Text::Fails };
    match tree.after_text(node, path, at) {
        Ok(end) => Text::Taken(index, node, end),
        Err(place) if path.get(place) == Some(&b'%') && spells_text(tree, node, path, at, place) => Text::Spelled,
        Err(_) => Text::Fails,
    }
}

/// True when the escape at `place` spells what the text, compared from `at` on, has there.
#[cold]
fn spells_text(tree: &Tree, node: &Node, path: &[u8], at: usize, place: usize) -> bool {
    let wanted = tree.text(node).get(place.wrapping_sub(at));
    spells(path, place, |byte| wanted == Some(&byte))
}

/// True when the escape at `at` spells what is wanted, and when it is broken.
#[cold]
fn spells(path: &[u8], at: usize, wanted: impl FnOnce(u8) -> bool) -> bool {
    path.get(at.wrapping_add(1)..).and_then(hex_pair).is_none_or(wanted)
}

/// Where the wildcard of a node leads.
enum Wild<'t> {
    Node(u32, &'t Node),
    Found(u32),
    Stuck,
    Unsure,
}

/// Takes the only wildcard of a node. `at` moves behind what was taken or seen to be clean.
#[inline(always)]
fn wildcard<'t>(
    tree: &'t Tree,
    node: &Node,
    path: &mut &[u8],
    at: &mut usize,
    captures: &mut Captures,
    method: u32,
) -> Wild<'t> {
    let Some(wild) = tree.wild(node) else { return Wild::Stuck };
    let capture = match wild.kind {
        WildKind::Capture => true,
        WildKind::Star => false,
        WildKind::Rest => return rest(tree, path, *at, wild.next, method),
        WildKind::Several => return Wild::Unsure,
    };
    let start = *at;
    let mut end = segment_end::<true>(path, start);
    if let Some(stop) = path.get(end)
        && *stop != b'/'
    {
        if *stop == b'%' {
            let Some(behind) = encoded_segment(path, start) else { return Wild::Unsure };
            end = behind;
            captures.encoded = true;
        }
        if path.get(end) != Some(&b'/') {
            *path = path.get(..end).unwrap_or_default();
        }
    }
    if start == end {
        return Wild::Stuck;
    }
    if path.get(start..end).is_none_or(is_dots) {
        return Wild::Unsure;
    }
    if capture && !captures.push_inline(start, end) {
        return Wild::Unsure;
    }
    *at = end;
    if end == path.len() {
        return tree.pick(wild.next.leaf, method).map_or(Wild::Stuck, Wild::Found);
    }
    match text(tree, wild.next.node, path, end) {
        Text::Taken(index, next, behind) => {
            *at = behind;
            Wild::Node(index, next)
        }
        Text::Spelled => Wild::Unsure,
        Text::Fails => Wild::Stuck,
    }
}

/// `**` alone: whatever is left, when nothing is wrong with it.
#[cold]
fn rest<'t>(tree: &'t Tree, path: &[u8], at: usize, next: Next, method: u32) -> Wild<'t> {
    if !is_trusted_from(path, at) {
        return Wild::Unsure;
    }
    tree.pick(next.leaf, method).map_or(Wild::Stuck, Wild::Found)
}

/// The end of the segment with escapes that starts at `start`, when nothing is wrong with them.
#[cold]
fn encoded_segment(path: &[u8], start: usize) -> Option<usize> {
    let rest = path.get(start..)?;
    let length = rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    judge_escapes(rest.get(..length)?).ok()?;
    Some(start.wrapping_add(length))
}

/// True when nothing is wrong with a path, of which everything before `clean` was looked at.
#[inline]
fn is_trusted_from(path: &[u8], clean: usize) -> bool {
    is_plain_from(path, clean) || has_clean_segments(path, clean)
}

/// Looks at each segment from `at` on, the one that `at` stands in included.
#[cold]
fn has_clean_segments(path: &[u8], at: usize) -> bool {
    let seen = path.get(..at).unwrap_or(path);
    let mut start = memchr::memrchr(b'/', seen).map_or(1, |slash| slash.wrapping_add(1));
    loop {
        let mut end = segment_end::<true>(path, start);
        if path.get(end) == Some(&b'%') {
            let Some(behind) = encoded_segment(path, start) else { return false };
            end = behind;
        }
        let is_last = path.get(end) != Some(&b'/');
        if path.get(start..end).is_none_or(is_dots) || (start == end && !is_last) {
            return false;
        }
        if is_last {
            return true;
        }
        start = end.wrapping_add(1);
    }
}

/// A position in a path, or a count of captures: both are bounded by the length of a path.
fn long(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
