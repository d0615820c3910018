//! Which nodes of a tree take the same rests of paths.
//!
//! Where literals stand beside wildcards again and again, one rest of a path can be tried below very many nodes. When it
//! failed at one of them it fails at every other node of the same class, so each class is tried once at each place.

use super::tree::{NONE, Next, Tree};
use crate::order::Firsts;
use std::borrow::Cow;

/// With so few places to try there is nothing to save.
const FEW_BRANCHES: usize = 64;

/// The class of each node by its number, or nothing for a tree that needs no classes.
pub(super) fn classes(tree: &Tree) -> Vec<u32> {
    if tree.branch_count() <= FEW_BRANCHES {
        return Vec::new();
    }
    let mut classifier = Classifier { tree, classes: vec![0; tree.node_count()], numbers: Numbers::default() };
    // Children stand behind their parents.
    for node in (0..tree.node_count()).rev() {
        let class = classifier.class(node);
        if let Some(cell) = classifier.classes.get_mut(node) {
            *cell = class;
        }
    }
    classifier.classes
}

struct Classifier<'t> {
    tree: &'t Tree,
    classes: Vec<u32>,
    numbers: Numbers<'t>,
}

/// Equal things get equal numbers.
#[derive(Default)]
struct Numbers<'t> {
    texts: Firsts<'t>,
    globs: Firsts<'t>,
    lists: Firsts<'t>,
}

fn number<'t>(known: &mut Firsts<'t>, key: impl Into<Cow<'t, [u8]>>) -> u32 {
    let fresh = known.len();
    u32::try_from(known.first(key, fresh)).unwrap_or(NONE)
}

fn bytes(list: &[u32]) -> Vec<u8> {
    list.iter().flat_map(|number| number.to_le_bytes()).collect()
}

impl<'t> Classifier<'t> {
    /// The number of everything that can follow the text of a node.
    fn class(&mut self, index: usize) -> u32 {
        let tree = self.tree;
        let Some(node) = u32::try_from(index).ok().and_then(|index| tree.node(index)) else { return NONE };
        let mut shape = vec![self.leaf(node.leaf), node.child_count];
        for child in tree.children(node) {
            self.node(child, &mut shape);
        }
        if let Some(branch) = tree.branch(node.branch) {
            self.next(branch.capture, &mut shape);
            self.next(branch.star, &mut shape);
            shape.push(u32::try_from(branch.globs.len()).unwrap_or(NONE));
            for edge in branch.globs.clone().filter_map(|place| tree.glob(place)) {
                shape.push(number(&mut self.numbers.globs, edge.glob.key()));
                self.next(edge.next, &mut shape);
            }
            for edge in branch.rests.clone().filter_map(|place| tree.rest(place)) {
                shape.push(number(&mut self.numbers.globs, edge.glob.key()));
                shape.push(self.leaf(edge.leaf));
            }
        }
        number(&mut self.numbers.lists, bytes(&shape))
    }

    fn node(&mut self, index: u32, shape: &mut Vec<u32>) {
        let Some(node) = self.tree.node(index) else {
            shape.push(NONE);
            return;
        };
        shape.push(number(&mut self.numbers.texts, self.tree.text(node)));
        shape.push(self.classes.get(index as usize).copied().unwrap_or(NONE));
    }

    fn next(&mut self, next: Next, shape: &mut Vec<u32>) {
        shape.push(self.leaf(next.leaf));
        self.node(next.node, shape);
    }

    /// The number of the set of methods for which something ends in a leaf.
    fn leaf(&mut self, leaf: u32) -> u32 {
        let entries = self.tree.entries(leaf);
        if entries.is_empty() {
            return NONE;
        }
        let mut methods: Vec<u32> = entries.iter().map(|entry| entry.method).collect();
        methods.dedup();
        number(&mut self.numbers.lists, bytes(&methods))
    }
}
