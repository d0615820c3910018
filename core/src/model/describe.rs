//! The rows as data: what a form needs ([`Model::describe`]), and the tables in the columns of the reference
//! ([`Model::to_value`]).

use super::label::label;
use super::row::{Constraint, Fractions, Kind, Literal, Model, Row, Source, When};
use serde_json::{Map, Value, json};

/// A row with its path in the spelling of the reference, for example `paths.element.pattern`.
#[derive(Debug, Clone, PartialEq)]
pub struct PropertyPath {
    /// Arrays are spelled as in the reference: `.element`, `[]` or nothing.
    pub path: String,
    /// The row.
    pub row: &'static Row,
}

impl Model {
    /// Every row of the reference with its path, in order. Containers without a row of their own are left out.
    ///
    /// ```
    /// let model = pingone_core::model::model("UserSession").expect("a model of the catalogue");
    /// assert!(model.paths().iter().any(|property| property.path == "locations.remoteIp"));
    /// ```
    pub fn paths(&self) -> Vec<PropertyPath> {
        let mut paths = Vec::new();
        collect(&mut paths, "", self.properties);
        paths
    }

    /// The table in the columns of the reference: title, source, usedBy, properties with path, type, required,
    /// mutability, constraints, description and source, and rules.
    pub fn to_value(&self) -> Value {
        let properties: Vec<Value> = self.paths().iter().map(|property| self.reference_row(property)).collect();
        json!({
            "title": self.title,
            "source": self.source.as_str(),
            "usedBy": self.used_by,
            "properties": properties,
            "rules": self.rules,
        })
    }

    fn reference_row(&self, PropertyPath { path, row }: &PropertyPath) -> Value {
        let mut constraints = constraints(row);
        if let (Kind::Array | Kind::Strings, Some(item)) = (row.kind, row.item().filter(|item| item.is_implicit())) {
            if let Kind::Model(model) = item.kind {
                constraints.insert("items".into(), model.name.into());
            }
            for (name, value) in self::constraints(item) {
                constraints.insert(item_key(&name), value);
            }
        }
        if row.is_secret() {
            constraints.insert("secret".into(), true.into());
        }
        json!({
            "path": path,
            "type": row.kind.as_str(),
            "required": row.required.as_str(),
            "mutability": row.mutability.as_str(),
            "constraints": constraints,
            "description": row.description,
            "source": row.source.unwrap_or(self.source).as_str(),
        })
    }

    /// Everything that a form or a client generator needs to know.
    ///
    /// Members: `name`, `title`, `open` (no table is published), `fractions`, `source`, `link`, `usedBy`, `rules` and
    /// `properties`. A property has `name`, `path`, `label`, `help`, `type` (a JSON type), `kind` (the type column),
    /// `required`, `mutability`, `readOnly` (as input), `source`, and where they apply `link`, `secret`, `choices`,
    /// `default`, `format`, limits, conditions such as `requiredWhen`, `properties` (of an object) and `items` (of an
    /// array).
    ///
    /// ```
    /// let service = pingone_core::model::describe("ApiService").expect("a model of the catalogue");
    /// let base_urls = &service["properties"][2];
    /// assert_eq!(base_urls["label"], "Base URLs");
    /// assert_eq!(base_urls["required"], true);
    /// assert_eq!(base_urls["items"]["format"], "base-url");
    /// ```
    pub fn describe(&self) -> Value {
        let fractions = match self.fractions {
            Fractions::Truncated => "truncated",
            Fractions::Refused => "refused",
        };
        let mut out = Map::new();
        out.insert("name".into(), self.name.into());
        out.insert("title".into(), self.title.into());
        out.insert("open".into(), self.is_open().into());
        out.insert("fractions".into(), fractions.into());
        insert_source(&mut out, self.source);
        out.insert("usedBy".into(), self.used_by.to_vec().into());
        out.insert("properties".into(), self.describe_members("", self.properties));
        out.insert("rules".into(), self.rules.to_vec().into());
        Value::Object(out)
    }

    fn describe_members(&self, prefix: &str, rows: &'static [Row]) -> Value {
        rows.iter().map(|row| self.describe_row(&member_path(prefix, row), row, None)).collect()
    }

    fn describe_row(&self, path: &str, row: &'static Row, list: Option<&str>) -> Value {
        let label = label(row, list);
        let mut out = Map::new();
        out.insert("name".into(), row.name.into());
        out.insert("path".into(), path.into());
        out.insert("label".into(), label.as_str().into());
        out.insert("help".into(), row.description.into());
        out.insert("type".into(), json_type(row).into());
        out.insert("kind".into(), row.kind.as_str().into());
        out.insert("required".into(), row.is_required_input().into());
        out.insert("mutability".into(), row.mutability.as_str().into());
        out.insert("readOnly".into(), row.is_read_only(None).into());
        if row.is_secret() {
            out.insert("secret".into(), true.into());
        }
        for (name, value) in constraints(row) {
            let name = if name == "enum" { "choices".into() } else { name };
            out.insert(name, value);
        }
        match (row.kind, row.item()) {
            (_, Some(item)) => {
                let described = self.describe_row(&item_path(path, item), item, Some(&label));
                out.insert("items".into(), described);
            }
            (Kind::Model(model), None) => {
                out.insert("properties".into(), self.describe_members(path, model.properties));
            }
            (_, None) if !row.children.is_empty() => {
                out.insert("properties".into(), self.describe_members(path, row.children));
            }
            _ => {}
        }
        insert_source(&mut out, row.source.unwrap_or(self.source));
        Value::Object(out)
    }
}

fn insert_source(out: &mut Map<String, Value>, source: Source) {
    out.insert("source".into(), source.as_str().into());
    if let Some(link) = source.link() {
        out.insert("link".into(), link.into());
    }
}

fn collect(paths: &mut Vec<PropertyPath>, prefix: &str, rows: &'static [Row]) {
    for row in rows {
        let path = member_path(prefix, row);
        match row.item() {
            Some(item) => {
                push(paths, &path, row);
                let path = item_path(&path, item);
                push(paths, &path, item);
                collect(paths, &path, item.children);
            }
            None => {
                push(paths, &path, row);
                collect(paths, &path, row.children);
            }
        }
    }
}

fn push(paths: &mut Vec<PropertyPath>, path: &str, row: &'static Row) {
    if !row.is_implicit() {
        paths.push(PropertyPath { path: path.to_owned(), row });
    }
}

fn member_path(prefix: &str, row: &Row) -> String {
    if prefix.is_empty() { row.name.to_owned() } else { format!("{prefix}.{}", row.name) }
}

fn item_path(list: &str, item: &Row) -> String {
    match item.name {
        "" => list.to_owned(),
        "[]" => format!("{list}[]"),
        name => format!("{list}.{name}"),
    }
}

fn item_key(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    "item".chars().chain(first).chain(characters).collect()
}

fn json_type(row: &Row) -> &'static str {
    match row.kind {
        Kind::String | Kind::Uuid | Kind::Date => "string",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number if row.constraints.contains(&Constraint::Whole) => "integer",
        Kind::Number => "number",
        Kind::Object | Kind::Relationship | Kind::Model(_) => "object",
        Kind::Array | Kind::Strings => "array",
        Kind::Any => "any",
    }
}

fn constraints(row: &Row) -> Map<String, Value> {
    let mut out = Map::new();
    for constraint in row.constraints {
        let (name, value) = member(constraint);
        out.insert(name.into(), value);
    }
    if row.kind == Kind::Uuid {
        out.insert("format".into(), "uuid".into());
    }
    out.remove("label");
    out
}

/// The name and the value under which a constraint is printed.
fn member(constraint: &Constraint) -> (&'static str, Value) {
    match *constraint {
        Constraint::MinLength(least) => ("minLength", least.into()),
        Constraint::MaxLength(most) => ("maxLength", most.into()),
        Constraint::Minimum(least) => ("minimum", least.into()),
        Constraint::Maximum(most) => ("maximum", most.into()),
        Constraint::Above(limit) => ("exclusiveMinimum", limit.into()),
        Constraint::MinItems(least) => ("minItems", least.into()),
        Constraint::MaxItems(most) => ("maxItems", most.into()),
        Constraint::Distinct => ("uniqueItems", true.into()),
        Constraint::DistinctBy(name) => ("uniqueBy", name.into()),
        Constraint::Whole => ("integer", true.into()),
        Constraint::Choices(choices) => ("enum", choices.to_vec().into()),
        Constraint::KnownChoices(choices) => ("knownValues", choices.to_vec().into()),
        Constraint::TextFormat(format) => ("format", format.as_str().into()),
        Constraint::Characters(set) => ("pattern", set.pattern().into()),
        Constraint::Default(Literal::Boolean(value)) => ("default", value.into()),
        Constraint::Default(Literal::Integer(value)) => ("default", value.into()),
        Constraint::Default(Literal::Text(value)) => ("default", value.into()),
        Constraint::WhenOmitted(text) => ("whenOmitted", text.into()),
        Constraint::Unit(unit) => ("unit", unit.into()),
        Constraint::Unique(scope) => ("unique", scope.into()),
        Constraint::References(text) => ("references", text.into()),
        Constraint::NullMeans(text) => ("nullMeans", text.into()),
        Constraint::RequiredWhen(when) => ("requiredWhen", condition(when)),
        Constraint::ForbiddenWhen(when) => ("forbiddenWhen", condition(when)),
        Constraint::Equals(other) => ("mustEqual", other.property.into()),
        Constraint::AtLeastOneOf(names) => ("atLeastOneOf", names.to_vec().into()),
        Constraint::With(name) => ("requires", name.into()),
        Constraint::AtMostSibling(name) => ("atMost", name.into()),
        Constraint::TextValues => ("valueType", "String".into()),
        Constraint::OlderNameOf(name) => ("olderNameOf", name.into()),
        Constraint::InputOf(endpoint) => ("inputOf", endpoint.into()),
        Constraint::OnlyIn(endpoint) => ("onlyIn", endpoint.into()),
        Constraint::ChangedBy(endpoint) => ("changedBy", endpoint.into()),
        Constraint::CreatedAs(value) => ("createdAs", value.into()),
        Constraint::Label(label) => ("label", label.into()),
        Constraint::Note(note) => ("note", note.into()),
    }
}

fn condition(when: When) -> Value {
    json!({"property": when.property, "value": when.value, "inferred": when.inferred})
}

#[cfg(test)]
mod tests {
    use crate::model::{all, describe, model};
    use serde_json::{Value, json};

    fn property(model: &str, path: &[&str]) -> Value {
        let mut at = describe(model).unwrap();
        for name in path {
            at = match *name {
                "items" => at["items"].clone(),
                name => {
                    let members = at["properties"].as_array().unwrap();
                    members.iter().find(|member| member["name"] == name).unwrap_or(&Value::Null).clone()
                }
            };
        }
        at
    }

    #[test]
    fn a_form_gets_what_it_needs() {
        let resource = property("ApiService", &["authorizationServer", "resource"]);
        assert_eq!(resource["required"], false);
        assert_eq!(resource["requiredWhen"]["value"], "PINGONE_SSO");
        let kind = property("ApiService", &["authorizationServer", "type"]);
        assert_eq!(kind["choices"], json!(["PINGONE_SSO", "EXTERNAL"]));
        assert_eq!((&kind["default"], &kind["type"]), (&json!("PINGONE_SSO"), &json!("string")));
        let pattern = property("ApiServiceOperation", &["paths", "items", "pattern"]);
        assert_eq!((&pattern["path"], &pattern["maxLength"]), (&json!("paths.element.pattern"), &json!(2048)));
        let methods = property("ApiServiceOperation", &["methods"]);
        assert_eq!((&methods["label"], &methods["nullMeans"]), (&json!("HTTP methods"), &json!("every method")));
        let age = property("ApiServiceOperation", &["accessControl", "authentication", "maxAge"]);
        assert_eq!(
            (&age["type"], &age["exclusiveMinimum"], &age["unit"]),
            (&json!("integer"), &json!(0), &json!("seconds"))
        );
        let password = property("User", &["password", "value"]);
        assert_eq!((&password["secret"], &password["label"]), (&json!(true), &json!("Password")));
        let item = property("BulkDecisionEvaluationRequest", &["decisionRequests", "items", "parameters"]);
        assert_eq!(item["path"], "decisionRequests.parameters");
        assert_eq!(property("User", &["id"])["readOnly"], true);
        assert_eq!(describe("SignOnPolicyAction").unwrap()["fractions"], "refused");
    }

    #[test]
    fn every_property_of_a_form_has_a_label_and_a_known_source() {
        fn check(property: &Value) {
            assert!(property["label"].as_str().is_some_and(|label| !label.is_empty()), "{property}");
            assert!(property["source"].as_str().is_some_and(|source| !source.is_empty()), "{property}");
            let members = property["properties"].as_array().into_iter().flatten();
            members.for_each(check);
            if property["items"].is_object() {
                check(&property["items"]);
            }
        }
        for model in all() {
            let described = model.describe();
            described["properties"].as_array().unwrap().iter().for_each(check);
        }
    }

    #[test]
    fn tables_print_as_in_the_reference() {
        let table = model("ExternalOAuthServer").unwrap().to_value();
        let issuers = &table["properties"][2];
        assert_eq!((&issuers["path"], &issuers["type"]), (&json!("issuers"), &json!("Array of Strings")));
        let limits = json!({"minItems": 1, "maxItems": 8, "itemMinLength": 1, "itemMaxLength": 1024});
        assert_eq!(issuers["constraints"], limits);
    }
}
