//! Finds, among many globs of one place, those whose first and last piece fit a segment.

use crate::order::{sort_by, sort_places};

/// Globs by the text that they begin and end with.
///
/// Globs whose first pieces are equally long, and whose last pieces are, share a shape; in a shape one binary search
/// finds those with the same text. The work depends on the number of shapes and on the segment, not on the number of
/// globs. Pieces between two `*` are not indexed: globs that differ there alone are tried one after another.
#[derive(Debug)]
pub(super) struct GlobIndex {
    shapes: Vec<Shape>,
}

#[derive(Debug)]
struct Shape {
    prefix_length: usize,
    suffix_length: usize,
    /// Sorted by their ends.
    globs: Vec<SameEnds>,
}

/// Globs with the same first and last piece.
#[derive(Debug)]
struct SameEnds {
    ends: Box<[u8]>,
    places: Vec<u32>,
}

impl GlobIndex {
    /// So many globs are tried one after another.
    pub(super) const FEW: usize = 16;

    pub(super) fn new<'a>(globs: impl Iterator<Item = ((&'a str, &'a str), u32)>) -> Self {
        let glob = |((prefix, suffix), place): ((&str, &str), u32)| {
            ((prefix.len(), suffix.len()), [prefix.as_bytes(), suffix.as_bytes()].concat(), place)
        };
        let mut globs: Vec<((usize, usize), Vec<u8>, u32)> = globs.map(glob).collect();
        sort_by(&mut globs, |left, right| (left.0, &left.1).cmp(&(right.0, &right.1)));
        let mut shapes: Vec<Shape> = Vec::new();
        for ((prefix_length, suffix_length), ends, place) in globs {
            let shape = match shapes.pop() {
                Some(shape) if (shape.prefix_length, shape.suffix_length) == (prefix_length, suffix_length) => shape,
                other => {
                    shapes.extend(other);
                    Shape { prefix_length, suffix_length, globs: Vec::new() }
                }
            };
            shapes.push(shape.with(ends, place));
        }
        Self { shapes }
    }

    /// Adds the places of the globs that may take `segment`, in ascending order.
    pub(super) fn find(&self, segment: &[u8], found: &mut Vec<u32>) {
        let start = found.len();
        for shape in &self.shapes {
            let ends = segment
                .get(..shape.prefix_length)
                .zip(segment.len().checked_sub(shape.suffix_length).and_then(|start| segment.get(start..)));
            let Some((prefix, suffix)) = ends else { continue };
            let wanted = || prefix.iter().chain(suffix);
            let place = shape.globs.binary_search_by(|globs| globs.ends.iter().cmp(wanted()));
            let globs = place.ok().and_then(|place| shape.globs.get(place));
            found.extend_from_slice(globs.map_or(&[], |globs| &globs.places));
        }
        if found.len().saturating_sub(start) > 1 {
            let mut added: Vec<usize> = found.drain(start..).map(|place| place as usize).collect();
            sort_places(&mut added, &|left, right| left < right);
            found.extend(added.into_iter().filter_map(|place| u32::try_from(place).ok()));
        }
    }
}

impl Shape {
    /// With another glob, whose ends are not before those of the last one.
    fn with(mut self, ends: Vec<u8>, place: u32) -> Self {
        match self.globs.last_mut() {
            Some(last) if *last.ends == *ends => last.places.push(place),
            _ => self.globs.push(SameEnds { ends: ends.into(), places: vec![place] }),
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_by_both_ends() {
        let globs = [("a", "b"), ("a", ""), ("", "b"), ("x", "b"), ("a", "b")];
        let index = GlobIndex::new(globs.into_iter().zip(0..));
        let find = |segment: &[u8]| {
            let mut found = Vec::new();
            index.find(segment, &mut found);
            found
        };
        assert_eq!(find(b"a-b"), [0, 1, 2, 4]);
        assert_eq!(find(b"a"), [1]);
        assert!(find(b"").is_empty());
        assert_eq!(find(b"zb"), [2]);
    }
}
