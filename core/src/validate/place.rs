//! Where the walk is, as a list on the stack: a pointer becomes text only when there is something to report.

use crate::violation::Pointer;

/// One step into a document, linked to the steps before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    up: Option<&'a Place<'a>>,
    step: Step<'a>,
    depth: usize,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Top,
    Member(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// The whole document.
    pub(super) const TOP: Place<'static> = Place { up: None, step: Step::Top, depth: 0 };

    pub(super) fn member(&'a self, name: &'a str) -> Place<'a> {
        Place { up: Some(self), step: Step::Member(name), depth: self.depth.saturating_add(1) }
    }

    pub(super) fn item(&'a self, index: usize) -> Place<'a> {
        Place { up: Some(self), step: Step::Index(index), depth: self.depth.saturating_add(1) }
    }

    /// How many steps from the top.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn is_top(&self) -> bool {
        self.depth == 0
    }

    /// The name of the property that the place is in: of an item, the name of its list.
    pub(super) fn name(&self) -> &'a str {
        let mut place = self;
        loop {
            match (place.step, place.up) {
                (Step::Member(name), _) => return name,
                (_, Some(up)) => place = up,
                (_, None) => return "",
            }
        }
    }

    pub(super) fn pointer(&self) -> String {
        let mut pointer = Pointer::root();
        self.write(&mut pointer);
        pointer.as_str().to_owned()
    }

    fn write(&self, pointer: &mut Pointer) {
        if let Some(up) = self.up {
            up.write(pointer);
        }
        match self.step {
            Step::Top => {}
            Step::Member(name) => {
                pointer.enter(name);
            }
            Step::Index(index) => {
                pointer.enter_index(index);
            }
        }
    }
}
