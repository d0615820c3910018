//! The compiled form of a set of patterns: a radix tree over path bytes whose wildcards hang on segment starts.
//!
//! Literal text is shared byte by byte and may run over several segments; `{name}`, `*`, globs and `**` leave a node
//! only where a segment begins. Patterns that differ in parameter names alone end in the same leaf. The tree knows no
//! requests; walking it is `walk`.

use super::glob_index::GlobIndex;
use super::pattern::Pattern;
use super::segment::{Glob, Segment, SegmentKind, SegmentRank};
use crate::order::{Firsts, sort_by};
use std::ops::Range;

/// An index that points nowhere.
pub(super) const NONE: u32 = u32::MAX;

/// In place of the number of a method: the operation takes every method.
pub(super) const EVERY_METHOD: u32 = u32::MAX;

/// A pattern that ends in a leaf, for one method. Sorted by method, then by the order in which patterns were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) method: u32,
    pub(super) pattern: u32,
}

#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    texts: Vec<u8>,
    tables: Vec<[u8; 256]>,
    branches: Vec<Branch>,
    /// What a glance has to know of each branch.
    wilds: Vec<Wild>,
    globs: Vec<GlobEdge>,
    indexes: Vec<GlobIndex>,
    rests: Vec<RestEdge>,
    entries: Vec<Entry>,
    leaves: Vec<Leaf>,
    classes: Vec<u32>,
}

/// Literal text and what may follow it.
#[derive(Debug)]
pub(super) struct Node {
    /// The first eight bytes of the text, zeros behind a shorter one.
    head: u64,
    /// Ones where `head` has text.
    mask: u64,
    text_start: u32,
    pub(super) text_length: u32,
    /// The first bytes of the children when there are at most eight, else the number of a table.
    child_bytes: u64,
    first_child: u32,
    pub(super) child_count: u32,
    /// The wildcards that leave here, or [`NONE`].
    pub(super) branch: u32,
    /// What ends here, or [`NONE`].
    pub(super) leaf: u32,
}

impl Node {
    #[inline(always)]
    pub(super) const fn has_branch(&self) -> bool {
        self.branch != NONE
    }
}

/// What follows a wildcard: a leaf when the path ends there, a node that begins with a slash when it goes on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Next {
    pub(super) leaf: u32,
    pub(super) node: u32,
}

impl Next {
    pub(super) const NOWHERE: Self = Self { leaf: NONE, node: NONE };
}

/// The wildcards that leave one segment start.
#[derive(Debug)]
pub(super) struct Branch {
    /// Into the globs, sorted by rank, best first.
    pub(super) globs: Range<u32>,
    /// Which index finds the globs, or [`NONE`] when they are few.
    pub(super) glob_index: u32,
    pub(super) capture: Next,
    pub(super) star: Next,
    /// Into the rests, sorted by rank, best first.
    pub(super) rests: Range<u32>,
    /// Which index finds the rests, or [`NONE`] when they are few.
    pub(super) rest_index: u32,
}

/// The only wildcard of a segment start, or the fact that there are several.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wild {
    pub(super) kind: WildKind,
    /// What follows; of a rest only the leaf.
    pub(super) next: Next,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WildKind {
    Capture,
    Star,
    /// `**` with nothing before it in its segment.
    Rest,
    Several,
}

/// The patterns that end in one place: a range of entries.
#[derive(Debug, Clone, Copy)]
struct Leaf {
    start: u32,
    end: u32,
    /// The pattern, when there is one alone and it is for every method.
    only: u32,
}

#[derive(Debug)]
pub(super) struct GlobEdge {
    pub(super) glob: Glob,
    pub(super) rank: SegmentRank,
    pub(super) next: Next,
}

#[derive(Debug)]
pub(super) struct RestEdge {
    pub(super) glob: Glob,
    pub(super) rank: SegmentRank,
    pub(super) leaf: u32,
}

impl Tree {
    pub(super) fn node_count(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn branch_count(&self) -> usize {
        self.branches.len()
    }

    pub(super) fn children(&self, node: &Node) -> Range<u32> {
        node.first_child..node.first_child.saturating_add(node.child_count)
    }

    pub(super) fn node(&self, index: u32) -> Option<&Node> {
        self.nodes.get(index as usize)
    }

    pub(super) fn branch(&self, index: u32) -> Option<&Branch> {
        self.branches.get(index as usize)
    }

    #[inline(always)]
    pub(super) fn wild(&self, node: &Node) -> Option<&Wild> {
        self.wilds.get(node.branch as usize)
    }

    pub(super) fn glob(&self, index: u32) -> Option<&GlobEdge> {
        self.globs.get(index as usize)
    }

    pub(super) fn glob_index(&self, index: u32) -> Option<&GlobIndex> {
        self.indexes.get(index as usize)
    }

    pub(super) fn rest(&self, index: u32) -> Option<&RestEdge> {
        self.rests.get(index as usize)
    }

    /// The patterns of a leaf.
    pub(super) fn entries(&self, leaf: u32) -> &[Entry] {
        let range = self.leaves.get(leaf as usize).map(|leaf| leaf.start as usize..leaf.end as usize);
        range.and_then(|range| self.entries.get(range)).unwrap_or_default()
    }

    /// The patterns of a leaf that are for `method`: those that list it, then those that take every method.
    pub(super) fn entries_for(&self, leaf: u32, method: u32) -> impl Iterator<Item = &Entry> {
        let entries = self.entries(leaf);
        let of = move |method: u32| {
            let start = entries.partition_point(|entry| entry.method < method);
            entries.get(start..).unwrap_or_default().iter().take_while(move |entry| entry.method == method)
        };
        of(method).chain(of(EVERY_METHOD))
    }

    /// The first pattern of a leaf that is for `method`: one that lists it before one that takes every method.
    #[inline(always)]
    pub(super) fn pick(&self, leaf: u32, method: u32) -> Option<u32> {
        let only = self.leaves.get(leaf as usize)?.only;
        if only != NONE {
            return Some(only);
        }
        self.entries_for(leaf, method).next().map(|entry| entry.pattern)
    }

    /// The child whose text begins with `byte`.
    #[inline(always)]
    pub(super) fn child(&self, node: &Node, byte: u8) -> Option<u32> {
        let place = if node.child_count <= 8 {
            let found = zero_bytes(node.child_bytes ^ repeat(byte));
            // Lowest marker first: exact for the first one, and the bytes of the children differ.
            found.trailing_zeros() >> 3
        } else {
            let table = self.tables.get(usize::try_from(node.child_bytes).unwrap_or(usize::MAX))?;
            // Zero says that there is none.
            u32::from(*table.get(usize::from(byte))?).wrapping_sub(1)
        };
        (place < node.child_count).then(|| node.first_child.wrapping_add(place))
    }

    /// Where `path` goes on after the text of `node`, if the text stands at `at`; else where it fails.
    #[inline(always)]
    pub(super) fn after_text(&self, node: &Node, path: &[u8], at: usize) -> Result<usize, usize> {
        // Behind the end of the path there are zeros, and no text holds one.
        let differs = (load(path, at) ^ node.head) & node.mask;
        if differs != 0 {
            return Err(at.wrapping_add((differs.trailing_zeros() >> 3) as usize));
        }
        let end = at.wrapping_add(node.text_length as usize);
        if node.text_length > 8 && path.get(at..end) != Some(self.text(node)) {
            return Err(self.long_text_fails(node, path, at));
        }
        Ok(end)
    }

    /// Where a text stops being what stands at `at`.
    #[cold]
    fn long_text_fails(&self, node: &Node, path: &[u8], at: usize) -> usize {
        let rest = path.get(at..).unwrap_or_default();
        let common = self.text(node).iter().zip(rest).take_while(|(text, sent)| text == sent).count();
        at.wrapping_add(common)
    }

    pub(super) fn text(&self, node: &Node) -> &[u8] {
        let start = node.text_start as usize;
        self.texts.get(start..start.saturating_add(node.text_length as usize)).unwrap_or_default()
    }

    /// Nodes of one class take the same rests of paths for the same methods, so that what failed at one of them fails
    /// at every other at the same place. Nothing is known of small trees, which need no such help.
    pub(super) fn class(&self, node: u32) -> Option<u32> {
        self.classes.get(node as usize).copied()
    }
}

/// Eight bytes from `at`, zeros behind the end.
#[inline(always)]
pub(super) fn load(bytes: &[u8], at: usize) -> u64 {
    let Some(rest) = bytes.get(at..) else { return 0 };
    if let Some(chunk) = rest.first_chunk::<8>() {
        return u64::from_le_bytes(*chunk);
    }
    match bytes.last_chunk::<8>() {
        // Shifts what stands before `at` out; nothing is left when `at` is the end.
        Some(chunk) => (u64::from_le_bytes(*chunk) >> 1) >> (63_usize.wrapping_sub(rest.len().wrapping_mul(8)) & 63),
        None => load_short(rest),
    }
}

#[cold]
fn load_short(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// A word of eight times the same byte.
#[inline(always)]
pub(super) const fn repeat(byte: u8) -> u64 {
    0x0101_0101_0101_0101_u64.wrapping_mul(byte as u64)
}

/// The high bit of every byte that is zero. Bytes above the first zero may be marked wrongly.
#[inline(always)]
pub(super) const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(repeat(0x01)) & !word & repeat(0x80)
}

/// Grows the tree pattern by pattern, then lays it out.
#[derive(Debug)]
pub(super) struct TreeBuilder {
    nodes: Vec<Growing>,
}

/// A node while patterns are added. The node behind a wildcard has no text of its own.
#[derive(Debug, Default)]
struct Growing {
    text: Vec<u8>,
    /// Sorted by the first byte of their text.
    children: Vec<(u8, usize)>,
    capture: Option<usize>,
    star: Option<usize>,
    globs: Named<usize>,
    rests: Named<Vec<Entry>>,
    leaf: Vec<Entry>,
}

/// Values by glob.
#[derive(Debug)]
struct Named<V> {
    places: Firsts<'static>,
    values: Vec<(Glob, V)>,
}

impl<V> Default for Named<V> {
    fn default() -> Self {
        Self { places: Firsts::default(), values: Vec::new() }
    }
}

impl<V> Named<V> {
    fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The value of a glob: `value` when there was none. Always one.
    fn entry(&mut self, glob: &Glob, value: V) -> Option<&mut V> {
        let place = self.places.first(glob.key(), self.values.len());
        if place == self.values.len() {
            self.values.push((glob.clone(), value));
        }
        self.values.get_mut(place).map(|(_, value)| value)
    }

    /// Every glob with its rank, the best first.
    fn best_first(self, kind: SegmentKind) -> Vec<(SegmentRank, Glob, V)> {
        let ranked = self.values.into_iter().map(|(glob, value)| (glob.rank(kind), glob, value));
        let mut ranked: Vec<(SegmentRank, Glob, V)> = ranked.collect();
        sort_by(&mut ranked, |left, right| right.0.cmp(&left.0).then_with(|| left.1.cmp(&right.1)));
        ranked
    }
}

impl Growing {
    fn branches(&self) -> bool {
        self.capture.is_some() || self.star.is_some() || !self.globs.is_empty() || !self.rests.is_empty()
    }
}

impl TreeBuilder {
    pub(super) fn new() -> Self {
        Self { nodes: vec![Growing::default()] }
    }

    /// Adds a pattern with the methods that it is for.
    pub(super) fn add(&mut self, pattern: &Pattern, number: u32, methods: &[u32]) {
        if pattern.segments().is_empty() {
            return;
        }
        let entries = methods.iter().map(|method| Entry { method: *method, pattern: number });
        let mut node = 0;
        let mut text = Vec::new();
        for segment in pattern.segments() {
            text.push(b'/');
            if let Segment::Literal(literal) = segment {
                text.extend_from_slice(literal.as_bytes());
                continue;
            }
            node = self.descend(node, &text);
            text.clear();
            if let Segment::Rest(glob) = segment {
                if let Some(growing) = self.nodes.get_mut(node)
                    && let Some(leaf) = growing.rests.entry(glob, Vec::new())
                {
                    leaf.extend(entries);
                }
                return;
            }
            node = self.wildcard(node, segment);
        }
        let node = self.descend(node, &text);
        if let Some(growing) = self.nodes.get_mut(node) {
            growing.leaf.extend(entries);
        }
    }

    fn create(&mut self, growing: Growing) -> usize {
        self.nodes.push(growing);
        self.nodes.len().saturating_sub(1)
    }

    /// The node behind a wildcard that leaves `node`.
    fn wildcard(&mut self, node: usize, segment: &Segment) -> usize {
        let fresh = self.nodes.len();
        let Some(growing) = self.nodes.get_mut(node) else { return node };
        let next = match segment {
            Segment::Capture(_) => *growing.capture.get_or_insert(fresh),
            Segment::Star => *growing.star.get_or_insert(fresh),
            Segment::Glob(glob) => growing.globs.entry(glob, fresh).copied().unwrap_or(fresh),
            // Neither leads to another node: literals are text, and nothing follows `**`.
            Segment::Literal(_) | Segment::Rest(_) => return node,
        };
        if next == fresh { self.create(Growing::default()) } else { next }
    }

    /// The node at the end of `text` below `node`; made, and a longer text split, where there is none.
    fn descend(&mut self, mut node: usize, mut text: &[u8]) -> usize {
        while let Some(first) = text.first() {
            let fresh = self.nodes.len();
            let Some(growing) = self.nodes.get_mut(node) else { return node };
            match growing.children.binary_search_by_key(first, |(byte, _)| *byte) {
                Ok(place) => {
                    let Some((_, child)) = growing.children.get(place) else { return node };
                    node = *child;
                    let common = self.split(node, text);
                    text = text.get(common..).unwrap_or_default();
                }
                Err(place) => {
                    growing.children.insert(place, (*first, fresh));
                    return self.create(Growing { text: text.to_vec(), ..Growing::default() });
                }
            }
        }
        node
    }

    /// Cuts the text of `node` where it stops being the beginning of `text`; what stood there moves below. Returns how
    /// much they share.
    fn split(&mut self, node: usize, text: &[u8]) -> usize {
        let fresh = self.nodes.len();
        let Some(growing) = self.nodes.get_mut(node) else { return 0 };
        let common = growing.text.iter().zip(text).take_while(|(left, right)| left == right).count();
        if let Some(first) = growing.text.get(common).copied() {
            let below = growing.text.split_off(common);
            let above = Growing { text: std::mem::take(&mut growing.text), ..Growing::default() };
            let mut moved = std::mem::replace(growing, above);
            growing.children.push((first, fresh));
            moved.text = below;
            self.create(moved);
        }
        common
    }

    pub(super) fn build(self) -> Tree {
        Layout::default().build(self.nodes)
    }
}

/// Writes grown nodes one after another, the children of a node side by side and always behind their parent.
#[derive(Debug, Default)]
struct Layout {
    tree: Tree,
    /// Which grown node becomes the laid out node of the same place.
    order: Vec<usize>,
}

/// Node numbers fit: a pattern has at most 2048 characters, so four thousand million nodes do not fit into memory.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}

impl Layout {
    fn build(mut self, mut grown: Vec<Growing>) -> Tree {
        self.order.push(0);
        let mut place = 0;
        while let Some(index) = self.order.get(place).copied() {
            place = place.saturating_add(1);
            let Some(growing) = grown.get_mut(index).map(std::mem::take) else { continue };
            let node = self.node(growing, &mut grown);
            self.tree.nodes.push(node);
        }
        self.tree.classes = super::class::classes(&self.tree);
        self.tree
    }

    fn node(&mut self, growing: Growing, grown: &mut [Growing]) -> Node {
        let text_start = number(self.tree.texts.len());
        let first_child = number(self.order.len());
        self.order.extend(growing.children.iter().map(|(_, child)| *child));
        let bytes: Vec<u8> = growing.children.iter().map(|(byte, _)| *byte).collect();
        let text_length = number(growing.text.len());
        let (head, mask) = head(&growing.text);
        self.tree.texts.extend_from_slice(&growing.text);
        let child_bytes = self.child_bytes(&bytes);
        let leaf = self.leaf(growing.leaf.clone());
        let branch = self.branch(growing, grown);
        Node {
            head,
            mask,
            text_start,
            text_length,
            child_bytes,
            first_child,
            child_count: number(bytes.len()),
            branch,
            leaf,
        }
    }

    fn child_bytes(&mut self, bytes: &[u8]) -> u64 {
        if bytes.len() <= 8 {
            return bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        let mut table = [0; 256];
        for (place, byte) in (1..=u8::MAX).zip(bytes) {
            if let Some(cell) = table.get_mut(usize::from(*byte)) {
                *cell = place;
            }
        }
        self.tree.tables.push(table);
        self.tree.tables.len().saturating_sub(1) as u64
    }

    fn leaf(&mut self, mut entries: Vec<Entry>) -> u32 {
        if entries.is_empty() {
            return NONE;
        }
        sort_by(&mut entries, Ord::cmp);
        let start = number(self.tree.entries.len());
        let only = match entries.as_slice() {
            [only] if only.method == EVERY_METHOD => only.pattern,
            _ => NONE,
        };
        self.tree.entries.extend(entries);
        self.tree.leaves.push(Leaf { start, end: number(self.tree.entries.len()), only });
        number(self.tree.leaves.len().saturating_sub(1))
    }

    fn branch(&mut self, growing: Growing, grown: &mut [Growing]) -> u32 {
        if !growing.branches() {
            return NONE;
        }
        let capture = growing.capture.map_or(Next::NOWHERE, |next| self.next(next, grown));
        let star = growing.star.map_or(Next::NOWHERE, |next| self.next(next, grown));
        let globs = growing.globs.best_first(SegmentKind::Glob);
        let first_glob = number(self.tree.globs.len());
        for (rank, glob, next) in globs {
            let next = self.next(next, grown);
            self.tree.globs.push(GlobEdge { glob, rank, next });
        }
        let rests = growing.rests.best_first(SegmentKind::Rest);
        let first_rest = number(self.tree.rests.len());
        for (rank, glob, leaf) in rests {
            let leaf = self.leaf(leaf);
            self.tree.rests.push(RestEdge { glob, rank, leaf });
        }
        let globs = first_glob..number(self.tree.globs.len());
        let rests = first_rest..number(self.tree.rests.len());
        let glob_index = self
            .index(globs.clone(), |tree, place| tree.glob(place).map(|edge| (edge.glob.prefix(), edge.glob.suffix())));
        let rest_index = self.index(rests.clone(), |tree, place| tree.rest(place).map(|edge| (edge.glob.prefix(), "")));
        let branch = Branch { globs, glob_index, capture, star, rests, rest_index };
        self.tree.wilds.push(self.wild(&branch));
        self.tree.branches.push(branch);
        number(self.tree.branches.len().saturating_sub(1))
    }

    fn wild(&self, branch: &Branch) -> Wild {
        let leads = |next: Next| next.leaf != NONE || next.node != NONE;
        let rest = match (branch.rests.len(), self.tree.rest(branch.rests.start)) {
            (0, _) => None,
            (1, Some(rest)) if rest.glob.prefix().is_empty() && rest.glob.stars() == 0 => Some(rest.leaf),
            // Not simple, which the number of a leaf does not tell.
            _ => return Wild { kind: WildKind::Several, next: Next::NOWHERE },
        };
        let (kind, next) = match (branch.globs.is_empty(), leads(branch.capture), leads(branch.star), rest) {
            (true, true, false, None) => (WildKind::Capture, branch.capture),
            (true, false, true, None) => (WildKind::Star, branch.star),
            (true, false, false, Some(leaf)) => (WildKind::Rest, Next { leaf, node: NONE }),
            _ => (WildKind::Several, Next::NOWHERE),
        };
        Wild { kind, next }
    }

    fn index(&mut self, places: Range<u32>, ends: for<'t> fn(&'t Tree, u32) -> Option<(&'t str, &'t str)>) -> u32 {
        if places.len() <= GlobIndex::FEW {
            return NONE;
        }
        let tree = &self.tree;
        let index = GlobIndex::new(places.filter_map(|place| ends(tree, place).map(|ends| (ends, place))));
        self.tree.indexes.push(index);
        number(self.tree.indexes.len().saturating_sub(1))
    }

    /// What follows a wildcard: the grown node there has no text, and a slash or nothing behind it.
    fn next(&mut self, index: usize, grown: &mut [Growing]) -> Next {
        let Some(growing) = grown.get_mut(index).map(std::mem::take) else { return Next::NOWHERE };
        let leaf = self.leaf(growing.leaf);
        let Some((_, child)) = growing.children.first() else { return Next { leaf, node: NONE } };
        self.order.push(*child);
        Next { leaf, node: number(self.order.len().saturating_sub(1)) }
    }
}

/// The first eight bytes as a word, and a word with ones where there is text.
fn head(text: &[u8]) -> (u64, u64) {
    let take =
        |byte_of: fn(u8) -> u8| text.iter().take(8).rev().fold(0, |word, byte| word << 8 | u64::from(byte_of(*byte)));
    (take(|byte| byte), take(|_| u8::MAX))
}
