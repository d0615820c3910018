//! The fast way to the best match: one walk over the path as it was sent, checked on the way.
//!
//! Literal text of patterns needs no check of its own, because no pattern holds what a check refuses; captured segments
//! are scanned for their end anyway, and the same scan finds escapes and queries. Whatever is not simple (several
//! wildcards in one place, literal text that an escape may spell, many choices) is left to `check` and `walk`: a glance
//! that is unsure has no opinion.

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
    // Literal text was given up that an escape further on may spell.
    let mut gave_up_text = false;
    let mut index = 0;
    let Some(mut node) = tree.node(0) else { return Glance::Unsure };
    let Some(mut at) = tree.after_text(node, path, 0) else { return nothing(path, 0) };
    'literal: loop {
        let byte = path.get(at).copied();
        if let Some(byte) = byte
            && let Some(child) = tree.child(node, byte)
            && let Some(next) = tree.node(child)
        {
            if let Some(end) = tree.after_text(next, path, at) {
                if node.has_branch() {
                    let Some(cell) = choices.get_mut(open) else { return Glance::Unsure };
                    *cell = Choice { node: index, at: long(at), captures: long(captures.len()) };
                    open = open.wrapping_add(1);
                }
                (index, node, at) = (child, next, end);
                continue;
            }
            gave_up_text = true;
        }
        if matches!(byte, None | Some(b'?' | b'#')) {
            path = path.get(..at).unwrap_or_default();
            if let Some(pattern) = tree.pick(node.leaf, method) {
                return Glance::Found(pattern);
            }
        }
        loop {
            match wildcard(tree, node, &mut path, &mut at, captures, method, gave_up_text) {
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
                return if captures.encoded { Glance::Unsure } else { nothing(path, clean) };
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
            gave_up_text = true;
            (node, at) = (back, choice.at as usize);
            captures.truncate(choice.captures as usize);
        }
    }
}

/// Where the wildcard of a node leads.
enum Wild<'t> {
    Node(u32, &'t Node),
    Found(u32),
    Stuck,
    Unsure,
}

/// Takes the only wildcard of a node. `at` moves behind what was taken or seen to be clean.
#[inline]
fn wildcard<'t>(
    tree: &'t Tree,
    node: &Node,
    path: &mut &[u8],
    at: &mut usize,
    captures: &mut Captures,
    method: u32,
    gave_up_text: bool,
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
            if gave_up_text {
                return Wild::Unsure;
            }
            let Some(behind) = encoded_segment(tree, node, path, start) else { return Wild::Unsure };
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
    let next = tree.node(wild.next.node);
    match next.and_then(|next| Some((next, tree.after_text(next, path, end)?))) {
        Some((next, behind)) => {
            *at = behind;
            Wild::Node(wild.next.node, next)
        }
        None => Wild::Stuck,
    }
}

/// `**` alone: whatever is left, when nothing is wrong with it.
#[cold]
fn rest<'t>(tree: &'t Tree, path: &[u8], at: usize, next: Next, method: u32) -> Wild<'t> {
    if !is_plain_from(path, at) {
        return Wild::Unsure;
    }
    tree.pick(next.leaf, method).map_or(Wild::Stuck, Wild::Found)
}

/// The end of a segment with escapes, when nothing is wrong with them and no literal text may be spelled by them.
#[cold]
fn encoded_segment(tree: &Tree, node: &Node, path: &[u8], start: usize) -> Option<usize> {
    let rest = path.get(start..)?;
    let length = rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let segment = rest.get(..length)?;
    let first = match segment.split_first()? {
        (b'%', digits) => hex_pair(digits)?,
        (first, _) => *first,
    };
    if tree.child(node, first).is_some() || judge_escapes(segment).is_err() {
        return None;
    }
    Some(start.wrapping_add(length))
}

/// No pattern takes the path, of which everything before `clean` was looked at.
fn nothing(path: &[u8], clean: usize) -> Glance {
    if is_plain_from(path, clean) { Glance::Nothing } else { Glance::Unsure }
}

/// A position in a path, or a count of captures: both are bounded by the length of a path.
fn long(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
