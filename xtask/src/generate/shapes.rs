//! The types of the models before a language writes them: one list of objects and choices for each model and each side
//! from which it is seen. How a type is spelled is in the module of that language.

use super::names::pascal;
use super::rows::{description, is_older_name, word};
use pingone_core::catalogue::{self, Endpoint, Method};
use pingone_core::model::{self, Constraint, Kind, Model, Row};

/// From which side a model is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// What the platform answers: any member may be missing.
    Read,
    /// The body of POST and PUT: without what the platform sets itself, and with what it requires.
    Input,
    /// The body of PATCH: any member may be left out, `null` clears.
    Patch,
}

impl View {
    const ALL: [Self; 3] = [Self::Read, Self::Input, Self::Patch];

    /// What follows the name of the model in the name of the type.
    pub(super) const fn suffix(self) -> &'static str {
        match self {
            Self::Read => "",
            Self::Input => "Input",
            Self::Patch => "Patch",
        }
    }

    /// The side from which the body of an operation is seen.
    pub(super) fn of_body(endpoint: &Endpoint) -> Self {
        if endpoint.method == Method::Patch { Self::Patch } else { Self::Input }
    }

    /// The side from which the items of a list are seen: a list is replaced as a whole, in a PATCH too.
    const fn of_items(self) -> Self {
        match self {
            Self::Patch => Self::Input,
            other => other,
        }
    }
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    /// Text, with the name of the [`Choices`] that are known.
    Choice(String),
    Boolean,
    Integer,
    Number,
    Any,
    /// Any object.
    Members,
    List(Box<Shape>),
    /// An object with any names, by the type of its values.
    Map(Box<Shape>),
    /// The [`Object`] with this name.
    Object(String),
}

impl Shape {
    /// The items of a list in a PATCH are those of a POST: names the type that serves all but PATCH.
    fn for_all(&mut self) {
        match self {
            Self::List(item) | Self::Map(item) => item.for_all(),
            Self::Object(name) => {
                if let Some(all) = name.strip_suffix(View::Input.suffix()) {
                    *name = all.to_owned();
                }
            }
            Self::Text | Self::Choice(_) | Self::Boolean | Self::Integer | Self::Number | Self::Any | Self::Members => {
            }
        }
    }
}

/// The values that the reference lists for a text.
pub(super) struct Choices {
    pub(super) name: String,
    pub(super) description: String,
    pub(super) values: &'static [&'static str],
    /// Nothing else is taken as input. What is read may always be something new.
    pub(super) closed: bool,
}

/// A type with members.
pub(super) struct Object {
    pub(super) name: String,
    pub(super) view: View,
    pub(super) description: String,
    rows: &'static [Row],
    pub(super) members: Vec<Member>,
}

impl Object {
    /// The name of the model, unless the type is only a part of one.
    pub(super) fn model(&self) -> Option<&str> {
        self.name.strip_suffix(self.view.suffix()).filter(|name| model::model(name).is_some())
    }
}

/// A member of an object.
pub(super) struct Member {
    pub(super) row: &'static Row,
    pub(super) description: String,
    pub(super) shape: Shape,
    pub(super) required: bool,
    pub(super) nullable: bool,
}

/// Every type that one model needs, from each side from which it is seen; what an object needs comes after it.
#[derive(Default)]
pub(super) struct Types {
    pub(super) objects: Vec<Object>,
    pub(super) choices: Vec<Choices>,
}

/// The sides from which a model is seen: read unless it is a body only, input and patch when an operation takes them.
pub(super) fn views(model: &Model) -> Vec<View> {
    let taken = |view| {
        catalogue::endpoints().any(|endpoint| {
            View::of_body(endpoint) == view && endpoint.body.is_some_and(|body| contains(body, model.name))
        })
    };
    let is_read = catalogue::endpoints()
        .any(|endpoint| endpoint.response.is_some_and(|response| contains(item_of(response), model.name)));
    let (input, patch) = (taken(View::Input), taken(View::Patch));
    let is_seen = |view: &View| match view {
        View::Read => is_read || !(input || patch),
        View::Input => input,
        View::Patch => patch,
    };
    View::ALL.into_iter().filter(is_seen).collect()
}

/// `User` for `Collection<User>`, and for `User`.
pub(super) fn item_of(response: &str) -> &str {
    response.strip_prefix("Collection<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(response)
}

/// True when the model is `wanted` or has it inside.
fn contains(name: &str, wanted: &str) -> bool {
    fn inside(row: &Row, wanted: &str) -> bool {
        match row.kind {
            Kind::Model(model) => contains(model.name, wanted),
            _ => row.children.iter().any(|row| inside(row, wanted)),
        }
    }
    let rows = model::model(name).map_or(&[][..], |model| model.properties);
    name == wanted || rows.iter().any(|row| inside(row, wanted))
}

impl Types {
    pub(super) fn of(model: &'static Model) -> Self {
        let mut types = Self::default();
        for view in views(model) {
            types.object(model.name, model.title.into(), model.properties, view);
        }
        types
    }

    /// The types for a language in which one type serves answers, POST and PUT, and a second one PATCH.
    pub(super) fn for_all_and_patch(model: &'static Model) -> Self {
        let mut types = Self::default();
        types.object(model.name, model.title.into(), model.properties, View::Read);
        if views(model).contains(&View::Patch) {
            types.object(model.name, model.title.into(), model.properties, View::Patch);
        }
        types.objects.retain(|object| object.view != View::Input);
        for member in types.objects.iter_mut().flat_map(|object| &mut object.members) {
            member.shape.for_all();
        }
        types
    }

    fn object(&mut self, name: &str, description: String, rows: &'static [Row], view: View) {
        let object = Object { name: format!("{name}{}", view.suffix()), view, description, rows, members: Vec::new() };
        // The items of a list in a PATCH are those of a POST.
        if self.objects.iter().any(|other| other.name == object.name && std::ptr::eq(other.rows, rows)) {
            return;
        }
        let place = self.objects.len();
        self.objects.push(object);
        let seen = rows.iter().filter(|row| !is_older_name(row) && is_seen(row, view));
        let members = seen.map(|row| self.member(name, row, view)).collect();
        if let Some(object) = self.objects.get_mut(place) {
            object.members = members;
        }
    }

    fn member(&mut self, owner: &str, row: &'static Row, view: View) -> Member {
        Member {
            row,
            description: description(row),
            shape: self.shape(&type_name(owner, row), row, view),
            required: view == View::Input && row.is_required_input(),
            nullable: match view {
                View::Read => has_meaningful_null(row),
                View::Input => row.constraints.iter().any(|constraint| matches!(constraint, Constraint::NullMeans(_))),
                View::Patch => !row.is_required_input(),
            },
        }
    }

    /// The type of a row; adds what it needs under names that start with `name`.
    fn shape(&mut self, name: &str, row: &'static Row, view: View) -> Shape {
        let item_name = name.strip_suffix('s').unwrap_or(name);
        match row.kind {
            Kind::String | Kind::Uuid | Kind::Date => match row.choices() {
                Some(values) => self.choice(name, row, values),
                None => Shape::Text,
            },
            Kind::Boolean => Shape::Boolean,
            Kind::Integer => Shape::Integer,
            Kind::Number if row.constraints.contains(&Constraint::Whole) => Shape::Integer,
            Kind::Number => Shape::Number,
            Kind::Any => Shape::Any,
            Kind::Model(model) if model.is_open() => Shape::Members,
            Kind::Model(model) => Shape::Object(format!("{}{}", model.name, view.suffix())),
            Kind::Array | Kind::Strings => {
                let item = row.item().map_or(Shape::Any, |item| self.shape(item_name, item, view.of_items()));
                Shape::List(Box::new(item))
            }
            Kind::Object | Kind::Relationship => match row.children {
                [] => Shape::Members,
                [any] if any.is_any_name() => Shape::Map(Box::new(self.shape(item_name, any, view))),
                rows => {
                    self.object(name, description(row), rows, view);
                    Shape::Object(format!("{name}{}", view.suffix()))
                }
            },
        }
    }

    fn choice(&mut self, name: &str, row: &'static Row, values: &'static [&'static str]) -> Shape {
        if !self.choices.iter().any(|choices| choices.name == name) {
            let closed = row.constraints.iter().any(|constraint| matches!(constraint, Constraint::Choices(_)));
            self.choices.push(Choices { name: name.into(), description: description(row), values, closed });
        }
        Shape::Choice(name.into())
    }
}

/// The name of the type of a member: after its place in the model, and different from every model's name.
fn type_name(owner: &str, row: &Row) -> String {
    let name = format!("{owner}{}", pascal(&word(row)));
    if model::model(&name).is_some() { format!("{name}Member") } else { name }
}

/// True for a member that belongs to this side: what the platform sets itself is no input, and a container that only
/// wraps such members is none either.
fn is_seen(row: &'static Row, view: View) -> bool {
    let is_input = |row: &Row| {
        !row.is_read_only(None) || row.constraints.iter().any(|constraint| matches!(constraint, Constraint::InputOf(_)))
    };
    view == View::Read
        || is_input(row) && (row.children.is_empty() || row.children.iter().any(|child| is_seen(child, view)))
}

/// True when the platform answers `null` and means something by it. A null that clears is only ever sent.
fn has_meaningful_null(row: &Row) -> bool {
    row.constraints.iter().any(|constraint| match constraint {
        Constraint::NullMeans(meaning) => !meaning.starts_with("clear"),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn types_for_all_need_no_others() {
        let all: Vec<Types> = model::all().map(Types::for_all_and_patch).collect();
        let names: BTreeSet<&str> = all.iter().flat_map(|types| &types.objects).map(|object| &*object.name).collect();
        for member in all.iter().flat_map(|types| &types.objects).flat_map(|object| &object.members) {
            let mut shape = &member.shape;
            while let Shape::List(item) | Shape::Map(item) = shape {
                shape = item;
            }
            if let Shape::Object(name) = shape {
                assert!(names.contains(&**name), "{name}");
            }
        }
    }

    #[test]
    fn names_are_unique() {
        let mut names = BTreeSet::new();
        for types in model::all().map(Types::of) {
            let objects = types.objects.into_iter().map(|object| object.name);
            for name in objects.chain(types.choices.into_iter().map(|choices| choices.name)) {
                assert!(names.insert(name.clone()), "{name}");
            }
        }
    }
}
