//! Walking a tree along a path, most specific choice first.
//!
//! The walk goes into literal text as long as it can and notes every segment start where wildcards wait; when it is stuck
//! it goes back to the last of them. When going back has cost [`PATIENCE`], it begins to remember which classes of nodes
//! failed where, so that the rest of a path is not tried again and again.
//!
//! The path was checked and decoded before, so nothing here is refused.

use super::check::short;
use super::scan::segment_end;
use super::segment::SegmentRank;
use super::tree::{Branch, NONE, Next, Node, Tree};
use std::collections::BTreeSet;

/// So many bytes are walked again for free.
const PATIENCE: usize = 512;

/// So many captures and open choices need no memory of their own.
pub(super) const INLINE: usize = 8;

/// The ranges that parameters captured, in the order of their names.
#[derive(Debug, Clone, Default)]
pub(super) struct Captures {
    inline: [(u16, u16); INLINE],
    length: usize,
    /// Some captured text may hold escapes.
    pub(super) encoded: bool,
    /// Those after the first [`INLINE`].
    more: Vec<(u16, u16)>,
}

impl Captures {
    #[inline(always)]
    pub(super) const fn len(&self) -> usize {
        self.length
    }

    fn push(&mut self, start: usize, end: usize) {
        if !self.push_inline(start, end) {
            self.more.push((short(start), short(end)));
            self.length = self.length.wrapping_add(1);
        }
    }

    /// Adds a range where it needs no memory of its own; `false` when there is no room.
    #[inline(always)]
    pub(super) fn push_inline(&mut self, start: usize, end: usize) -> bool {
        let Some(cell) = self.inline.get_mut(self.length) else { return false };
        *cell = (short(start), short(end));
        self.length = self.length.wrapping_add(1);
        true
    }

    #[inline(always)]
    pub(super) fn truncate(&mut self, length: usize) {
        if length < self.length {
            self.more.truncate(length.saturating_sub(INLINE));
            self.length = length;
        }
    }

    #[inline(always)]
    pub(super) fn get(&self, index: usize) -> Option<(u16, u16)> {
        if index >= self.length {
            return None;
        }
        self.inline.get(index).or_else(|| self.more.get(index.checked_sub(INLINE)?)).copied()
    }

    pub(super) fn map(&mut self, change: impl FnOnce(&mut [(u16, u16)])) {
        let mut all: Vec<_> = (0..self.length).filter_map(|index| self.get(index)).collect();
        change(&mut all);
        self.truncate(0);
        for (start, end) in all {
            self.push(usize::from(start), usize::from(end));
        }
    }
}

/// What a walk came to.
#[derive(Debug)]
pub(super) enum Walked {
    /// The first leaf in the order of precedence that has a pattern for the method.
    Found(u32),
    /// There is none.
    Nothing,
    /// Two choices of equal rank are open, so that only all matches together show the best one.
    Tied,
}

/// A segment start with choices left.
#[derive(Debug, Clone, Copy, Default)]
struct Choice {
    node: u32,
    at: u32,
    captures: u32,
    stage: Stage,
    /// Globs or rests left: places in the tree, or in `Walk::candidates` when they were found by an index.
    next: u32,
    end: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    #[default]
    Globs,
    MoreGlobs,
    Capture,
    Star,
    Rests,
    /// Nothing is left; only noted to remember a failure.
    Failed,
}

/// Where a choice leads.
enum Step {
    Node(u32, usize),
    Found(u32),
    Stuck,
    Tied,
}

/// One walk over one path.
#[derive(Debug)]
pub(super) struct Walk<'t, 'p> {
    tree: &'t Tree,
    path: &'p [u8],
    method: u32,
    pub(super) captures: Captures,
    choices: [Choice; INLINE],
    choice_count: usize,
    more_choices: Vec<Choice>,
    /// Globs and rests that indexes found.
    candidates: Vec<u32>,
    /// When every match is wanted: leaf and captures of each.
    hits: Option<Vec<(u32, Captures)>>,
    /// Bytes that were walked before.
    walked_again: usize,
    /// Class and place of what failed, once patience is lost.
    failed: BTreeSet<u64>,
}

/// Every leaf that takes the checked `path` and has a pattern for `method`, with captures.
pub(super) fn all(tree: &Tree, path: &[u8], method: u32) -> Vec<(u32, Captures)> {
    let mut walk = Walk::new(tree, path, method);
    walk.hits = Some(Vec::new());
    walk.run();
    walk.hits.unwrap_or_default()
}

impl<'t, 'p> Walk<'t, 'p> {
    pub(super) fn new(tree: &'t Tree, path: &'p [u8], method: u32) -> Self {
        Self {
            tree,
            path,
            method,
            captures: Captures::default(),
            choices: [Choice::default(); INLINE],
            choice_count: 0,
            more_choices: Vec::new(),
            candidates: Vec::new(),
            hits: None,
            walked_again: 0,
            failed: BTreeSet::new(),
        }
    }

    /// Looks for the best match, or collects all of them.
    pub(super) fn run(&mut self) -> Walked {
        let Some(root) = self.tree.node(0) else { return Walked::Nothing };
        let Ok(mut at) = self.tree.after_text(root, self.path, 0) else { return Walked::Nothing };
        let mut index = 0;
        let mut node = root;
        loop {
            let step = self.arrive(index, node, at);
            let step = match step {
                Step::Stuck => self.step_back(at),
                step => step,
            };
            match step {
                Step::Node(next, place) => {
                    let Some(found) = self.tree.node(next) else { return Walked::Nothing };
                    (index, node, at) = (next, found, place);
                }
                Step::Found(pattern) => return Walked::Found(pattern),
                Step::Stuck => return Walked::Nothing,
                Step::Tied => return Walked::Tied,
            }
        }
    }

    /// Goes on behind the text of a node: to the leaf, to longer literal text, or through the first wildcard.
    #[inline]
    fn arrive(&mut self, index: u32, node: &Node, at: usize) -> Step {
        if self.walked_again > PATIENCE && node.has_branch() && self.remembers(index, at) {
            return Step::Stuck;
        }
        if at >= self.path.len() {
            if let Some(found) = self.finish(node.leaf) {
                return found;
            }
        } else if let Some(byte) = self.path.get(at)
            && let Some(child) = self.tree.child(node, *byte)
            && let Some(next) = self.tree.node(child)
            && let Ok(end) = self.tree.after_text(next, self.path, at)
        {
            if node.branch != NONE {
                self.open(Choice {
                    node: index,
                    at: long(at),
                    captures: long(self.captures.length),
                    ..Choice::default()
                });
            }
            return Step::Node(child, end);
        }
        if !node.has_branch() {
            return Step::Stuck;
        }
        self.choose(Choice { node: index, at: long(at), captures: long(self.captures.length), ..Choice::default() })
    }

    /// The end of the path at a leaf. `None` when the walk has to go on.
    #[inline]
    fn finish(&mut self, leaf: u32) -> Option<Step> {
        if leaf == NONE {
            return None;
        }
        let pattern = self.tree.pick(leaf, self.method)?;
        match &mut self.hits {
            None => Some(Step::Found(pattern)),
            Some(hits) => {
                hits.push((leaf, self.captures.clone()));
                None
            }
        }
    }

    /// Behind a wildcard that took everything up to `end`.
    #[inline]
    fn follow(&mut self, next: Next, end: usize) -> Step {
        if end == self.path.len() {
            return self.finish(next.leaf).unwrap_or(Step::Stuck);
        }
        let node = self.tree.node(next.node);
        match node.and_then(|node| self.tree.after_text(node, self.path, end).ok()) {
            Some(at) => Step::Node(next.node, at),
            None => Step::Stuck,
        }
    }

    /// Takes up the choices of a segment start where they were left.
    fn choose(&mut self, mut choice: Choice) -> Step {
        let tree = self.tree;
        if choice.stage == Stage::Failed {
            self.remember(choice);
            return Step::Stuck;
        }
        let at = choice.at as usize;
        let Some(branch) = tree.node(choice.node).and_then(|node| tree.branch(node.branch)) else { return Step::Stuck };
        let end = segment_end::<false>(self.path, at);
        let segment = self.path.get(at..end).unwrap_or_default();
        if choice.stage == Stage::Globs {
            (choice.next, choice.end) = self.candidates(branch.globs.clone(), branch.glob_index, segment);
            choice.stage = Stage::MoreGlobs;
        }
        if choice.stage == Stage::MoreGlobs {
            let step = self.globs(&mut choice, branch, segment, end);
            if !matches!(step, Step::Stuck) {
                return step;
            }
            choice.stage = Stage::Capture;
        }
        // `{name}`, then `*`: both take a segment of at least one byte.
        for (stage, after, next) in
            [(Stage::Capture, Stage::Star, branch.capture), (Stage::Star, Stage::Rests, branch.star)]
        {
            if choice.stage != stage {
                continue;
            }
            choice.stage = after;
            self.captures.truncate(choice.captures as usize);
            if segment.is_empty() {
                continue;
            }
            if stage == Stage::Capture {
                self.captures.push(at, end);
            }
            let step = self.follow(next, end);
            if !matches!(step, Step::Stuck) {
                if after == Stage::Star || !branch.rests.is_empty() {
                    self.open(choice);
                }
                return step;
            }
        }
        self.captures.truncate(choice.captures as usize);
        if branch.rests.is_empty() { Step::Stuck } else { self.rests(branch, segment) }
    }

    /// The first glob left that takes the segment and leads on.
    fn globs(&mut self, choice: &mut Choice, branch: &Branch, segment: &[u8], end: usize) -> Step {
        let tree = self.tree;
        self.captures.truncate(choice.captures as usize);
        while choice.next < choice.end {
            let place = choice.next;
            choice.next = choice.next.wrapping_add(1);
            let Some(edge) = self.candidate(branch.glob_index, place).and_then(|glob| tree.glob(glob)) else {
                continue;
            };
            // A glob holds literal text, so it never takes an empty segment.
            if !edge.glob.takes(segment) {
                continue;
            }
            if self.hits.is_none() && self.equal_glob(choice, branch, edge.rank, segment) {
                return Step::Tied;
            }
            let step = self.follow(edge.next, end);
            if !matches!(step, Step::Stuck) {
                self.open(*choice);
                return step;
            }
        }
        Step::Stuck
    }

    /// True when one of the globs left has this rank and takes the segment.
    fn equal_glob(&self, choice: &Choice, branch: &Branch, rank: SegmentRank, segment: &[u8]) -> bool {
        (choice.next..choice.end)
            .filter_map(|place| self.tree.glob(self.candidate(branch.glob_index, place)?))
            .take_while(|edge| edge.rank == rank)
            .any(|edge| edge.glob.takes(segment))
    }

    /// The pattern ends in `**`: what is left of the path has to begin as the rest does.
    fn rests(&mut self, branch: &Branch, segment: &[u8]) -> Step {
        let tree = self.tree;
        let (next, end) = self.candidates(branch.rests.clone(), branch.rest_index, segment);
        let mut found: Option<(SegmentRank, u32)> = None;
        for place in next..end {
            let edge = self.candidate(branch.rest_index, place).and_then(|rest| tree.rest(rest));
            let Some(edge) = edge.filter(|edge| edge.glob.takes_prefix_of(segment)) else { continue };
            let Some(pattern) = tree.pick(edge.leaf, self.method) else { continue };
            match (&mut self.hits, found) {
                (Some(hits), _) => hits.push((edge.leaf, self.captures.clone())),
                (None, None) => found = Some((edge.rank, pattern)),
                (None, Some((rank, _))) if rank == edge.rank => return Step::Tied,
                (None, Some(_)) => break,
            }
        }
        found.map_or(Step::Stuck, |(_, pattern)| Step::Found(pattern))
    }

    /// The globs or rests to try for a segment: a range of places, in the tree or in `self.candidates`.
    fn candidates(&mut self, all: std::ops::Range<u32>, index: u32, segment: &[u8]) -> (u32, u32) {
        let Some(index) = self.tree.glob_index(index) else { return (all.start, all.end) };
        let start = long(self.candidates.len());
        index.find(segment, &mut self.candidates);
        (start, long(self.candidates.len()))
    }

    fn candidate(&self, index: u32, place: u32) -> Option<u32> {
        if index == NONE { Some(place) } else { self.candidates.get(place as usize).copied() }
    }

    /// Notes choices that are left.
    fn open(&mut self, choice: Choice) {
        match self.choices.get_mut(self.choice_count) {
            Some(cell) => *cell = choice,
            None => self.more_choices.push(choice),
        }
        self.choice_count = self.choice_count.wrapping_add(1);
    }

    fn last_choice(&mut self) -> Option<Choice> {
        self.choice_count = self.choice_count.checked_sub(1)?;
        if self.choice_count < INLINE { self.choices.get(self.choice_count).copied() } else { self.more_choices.pop() }
    }

    /// Back to the last choices that lead somewhere.
    fn step_back(&mut self, reached: usize) -> Step {
        while let Some(choice) = self.last_choice() {
            let again = reached.saturating_sub(choice.at as usize).saturating_add(1);
            self.walked_again = self.walked_again.saturating_add(again);
            match self.choose(choice) {
                Step::Stuck => {}
                step => return step,
            }
        }
        Step::Stuck
    }

    /// True when a node of the same class failed at the same place. If not, a failure will be remembered.
    #[cold]
    fn remembers(&mut self, node: u32, at: usize) -> bool {
        let Some(class) = self.tree.class(node) else { return false };
        if self.failed.contains(&failure(class, long(at))) {
            return true;
        }
        let hits = long(self.hits.as_ref().map_or(0, Vec::len));
        self.open(Choice { node, at: long(at), stage: Stage::Failed, next: hits, ..Choice::default() });
        false
    }

    /// Everything below a node was tried: it failed when nothing was found since.
    fn remember(&mut self, choice: Choice) {
        let hits = long(self.hits.as_ref().map_or(0, Vec::len));
        if hits == choice.next
            && let Some(class) = self.tree.class(choice.node)
        {
            self.failed.insert(failure(class, choice.at));
        }
    }
}

/// A class and a place as one number.
fn failure(class: u32, at: u32) -> u64 {
    u64::from(class) << 32 | u64::from(at)
}

/// Positions in a path and counts of choices fit: paths are bounded, and so are the nodes of a tree.
fn long(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
