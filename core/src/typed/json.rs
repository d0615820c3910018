//! How the types of the generated structs are read from JSON and written to it.

use super::Member;
use crate::violation::{Code, Pointer, Violation};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// A value of another JSON type than the struct has, with the way to it from the inside out.
#[derive(Debug)]
pub(super) struct Misfit {
    expected: &'static str,
    actual: &'static str,
    way: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

impl Misfit {
    fn new(expected: &'static str, actual: &Value) -> Self {
        Self { expected, actual: crate::validate::type_name(actual), way: Vec::new() }
    }

    /// `property` is the name of what has the wrong type when it has no name of its own.
    pub(super) fn into_violation(self, property: &str) -> Violation {
        let mut pointer = Pointer::root();
        let mut name = property;
        for step in self.way.iter().rev() {
            match step {
                Step::Member(member) => {
                    pointer.enter(member);
                    name = member;
                }
                Step::Item(index) => {
                    pointer.enter_index(*index);
                }
            }
        }
        Violation::new(Code::Type)
            .at(pointer.as_str())
            .with("property", name)
            .with("expected", self.expected)
            .with("actual", self.actual)
    }
}

/// A type that stands for JSON.
pub(super) trait Json: Sized {
    fn read(value: Value) -> Result<Self, Misfit>;
    fn write(&self) -> Value;
}

/// The members of an object.
pub(super) fn members(value: Value) -> Result<Map<String, Value>, Misfit> {
    match value {
        Value::Object(members) => Ok(members),
        other => Err(Misfit::new("an object", &other)),
    }
}

/// Takes a member out of an object.
pub(super) fn take<T: Json>(members: &mut Map<String, Value>, name: &str) -> Result<Member<T>, Misfit> {
    match members.shift_remove(name) {
        None => Ok(Member::Absent),
        Some(Value::Null) => Ok(Member::Null),
        Some(value) => {
            T::read(value).map(Member::Value).map_err(|misfit| inside(misfit, Step::Member(name.to_owned())))
        }
    }
}

/// Puts a member into an object, if it is there.
pub(super) fn put<T: Json>(members: &mut Map<String, Value>, name: &str, member: &Member<T>) {
    let value = match member {
        Member::Absent => return,
        Member::Null => Value::Null,
        Member::Value(value) => value.write(),
    };
    members.insert(name.to_owned(), value);
}

fn inside(mut misfit: Misfit, step: Step) -> Misfit {
    misfit.way.push(step);
    misfit
}

impl Json for Value {
    fn read(value: Value) -> Result<Self, Misfit> {
        Ok(value)
    }

    fn write(&self) -> Value {
        self.clone()
    }
}

impl Json for Map<String, Value> {
    fn read(value: Value) -> Result<Self, Misfit> {
        members(value)
    }

    fn write(&self) -> Value {
        Value::Object(self.clone())
    }
}

impl Json for String {
    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Misfit::new("text", &other)),
        }
    }

    fn write(&self) -> Value {
        self.as_str().into()
    }
}

impl Json for bool {
    fn read(value: Value) -> Result<Self, Misfit> {
        value.as_bool().ok_or_else(|| Misfit::new("true or false", &value))
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

/// A number that need not be whole is kept as it is written.
impl Json for Number {
    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Number(number) => Ok(number),
            other => Err(Misfit::new("a number", &other)),
        }
    }

    fn write(&self) -> Value {
        Value::Number(self.clone())
    }
}

/// Also takes `5.0`. What does not fit is refused, not cut off.
impl Json for i64 {
    fn read(value: Value) -> Result<Self, Misfit> {
        /// Below this, every whole `f64` is an `i64`.
        const LIMIT: f64 = 9_223_372_036_854_775_808.0;
        let whole = |number: &f64| number.fract() == 0.0 && (-LIMIT..LIMIT).contains(number);
        let number = value.as_i64().or_else(|| value.as_f64().filter(whole).map(|number| number as i64));
        number.ok_or_else(|| Misfit::new("a whole number of 64 bits", &value))
    }

    fn write(&self) -> Value {
        (*self).into()
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Array(items) => {
                let items = items.into_iter().enumerate();
                items.map(|(index, item)| T::read(item).map_err(|misfit| inside(misfit, Step::Item(index)))).collect()
            }
            other => Err(Misfit::new("a list", &other)),
        }
    }

    fn write(&self) -> Value {
        self.iter().map(T::write).collect()
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn read(value: Value) -> Result<Self, Misfit> {
        let read = |(name, value)| match T::read(value) {
            Ok(value) => Ok((name, value)),
            Err(misfit) => Err(inside(misfit, Step::Member(name))),
        };
        members(value)?.into_iter().map(read).collect()
    }

    fn write(&self) -> Value {
        self.iter().map(|(name, value)| (name.clone(), value.write())).collect()
    }
}
