//! Sorting and finding equals, compiled once for all types.
//!
//! Each further type that is sorted by the standard library, and each further type of a tree map, costs kilobytes where
//! the size counts, in WebAssembly. Here what is sorted is a list of places, and what is looked up is bytes.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// So few items are put in order where they are.
const FEW: usize = 8;

/// Sorts. Equal items keep their order.
pub(crate) fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let before = |list: &[T], left: usize, right: usize| {
        list.get(left).zip(list.get(right)).is_some_and(|(left, right)| compare(left, right).is_lt())
    };
    if list.len() <= FEW {
        for end in 1..list.len() {
            let mut at = end;
            while let Some(previous) = at.checked_sub(1).filter(|previous| before(list, at, *previous)) {
                list.swap(at, previous);
                at = previous;
            }
        }
        return;
    }
    let mut places: Vec<usize> = (0..list.len()).collect();
    sort_places(&mut places, &|left, right| before(list, left, right));
    let mut items: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(places.into_iter().filter_map(|place| items.get_mut(place)?.take()));
}

/// Sorts by merging. `before` says whether one place goes before another.
pub(crate) fn sort_places(places: &mut Vec<usize>, before: &dyn Fn(usize, usize) -> bool) {
    let mut merged = Vec::with_capacity(places.len());
    let mut width = 1_usize;
    while width < places.len() {
        for pair in places.chunks(width.saturating_mul(2)) {
            let (left, right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            merge(left, right, before, &mut merged);
        }
        std::mem::swap(places, &mut merged);
        merged.clear();
        width = width.saturating_mul(2);
    }
}

fn merge(mut left: &[usize], mut right: &[usize], before: &dyn Fn(usize, usize) -> bool, out: &mut Vec<usize>) {
    while let (Some((first, others)), Some((second, rest))) = (left.split_first(), right.split_first()) {
        if before(*second, *first) {
            out.push(*second);
            right = rest;
        } else {
            out.push(*first);
            left = others;
        }
    }
    out.extend_from_slice(left);
    out.extend_from_slice(right);
}

/// Where each of equal things stood first.
#[derive(Debug, Default)]
pub(crate) struct Firsts<'a> {
    places: BTreeMap<Cow<'a, [u8]>, usize>,
}

impl<'a> Firsts<'a> {
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    pub(crate) fn get(&self, key: &[u8]) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The place of the first equal key, which is `place` when there was none.
    pub(crate) fn first(&mut self, key: impl Into<Cow<'a, [u8]>>, place: usize) -> usize {
        self.find(key.into(), place)
    }

    /// True for a key that was not there.
    pub(crate) fn insert(&mut self, key: impl Into<Cow<'a, [u8]>>) -> bool {
        let count = self.len();
        self.find(key.into(), count) == count
    }

    fn find(&mut self, key: Cow<'a, [u8]>, place: usize) -> usize {
        *self.places.entry(key).or_insert(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut state = 7_u32;
        for length in 0..200 {
            let next = |place: usize| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 28, place)
            };
            let mut list: Vec<(u32, usize)> = (0..length).map(next).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort_by(&mut list, |left, right| left.0.cmp(&right.0));
            assert_eq!(list, expected);
        }
    }

    #[test]
    fn the_first_of_equals_is_found() {
        let mut firsts = Firsts::default();
        assert_eq!(firsts.first(&b"a"[..], 3), 3);
        assert_eq!(firsts.first(b"a".to_vec(), 5), 3);
        assert_eq!((firsts.get(b"a"), firsts.get(b"b")), (Some(3), None));
        assert!(firsts.insert(&b"b"[..]));
        assert!(!firsts.insert(&b"b"[..]));
    }
}
