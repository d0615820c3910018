//! Rows as data for every language, for documentation and for tools.

use super::row::{Endpoint, QueryParameter};
use serde_json::{Map, Value, json};

impl Endpoint {
    /// The row as data: `id`, `title`, `service`, `method`, `path`, `pathParams`, `query`, `contentType`, `body`,
    /// `response`, `success`, `filterableAttributes`, `source`, and when there are any `headers`, `link`, `notes`, `aliases`
    /// (names in other texts) and `blogAlias` (an older request line and how it differs).
    ///
    /// ```
    /// let row = pingone_core::catalogue::endpoint("users.get").unwrap().to_value();
    /// assert_eq!(row["path"], "/v1/environments/{environmentId}/users/{userId}");
    /// assert_eq!(row["query"][0]["values"][1], "memberOfGroupNames");
    /// ```
    pub fn to_value(&self) -> Value {
        let filterable: Map<String, Value> =
            self.filterable.iter().map(|(name, operators)| ((*name).to_owned(), json!(operators))).collect();
        let mut row = json!({
            "id": self.id,
            "title": self.title,
            "service": self.service.as_str(),
            "method": self.method.as_str(),
            "path": self.path,
            "pathParams": self.path_parameters().collect::<Vec<_>>(),
            "query": self.query.iter().map(QueryParameter::to_value).collect::<Vec<_>>(),
            "contentType": self.content_type,
            "body": self.body,
            "response": self.response,
            "success": self.success,
            "filterableAttributes": filterable,
            "source": self.sources,
        });
        let Value::Object(members) = &mut row else { return row };
        if !self.headers.is_empty() {
            let headers: Map<String, Value> =
                self.headers.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
            members.insert("headers".into(), headers.into());
        }
        if let Some(link) = self.link() {
            members.insert("link".into(), link.into());
        }
        if !self.notes.is_empty() {
            members.insert("notes".into(), self.notes.into());
        }
        let names: Vec<&str> = self.aliases.iter().filter_map(|alias| alias.name).collect();
        if !names.is_empty() {
            members.insert("aliases".into(), json!(names));
        }
        let older = self.aliases.iter().find_map(|alias| alias.request.map(|request| (request, alias.mapping)));
        if let Some(((method, path), mapping)) = older {
            members.insert("blogAlias".into(), json!({"method": method, "path": path, "mapping": mapping}));
        }
        row
    }
}

impl QueryParameter {
    /// The parameter as data: `name`, `type`, and when they are known `values`, `min`, `max`, `default`, `multi`
    /// (`comma`), `required`, `template`.
    pub fn to_value(&self) -> Value {
        let known = [
            ("values", (!self.values.is_empty()).then(|| json!(self.values))),
            ("min", self.min.map(Value::from)),
            ("max", self.max.map(Value::from)),
            ("default", self.default.map(Value::from)),
            ("multi", self.comma_separated.then(|| "comma".into())),
            ("required", self.required.then(|| true.into())),
            ("template", self.template.map(Value::from)),
        ];
        let mut members = Map::new();
        members.insert("name".into(), self.name.into());
        members.insert("type".into(), self.kind.as_str().into());
        members.extend(known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        Value::Object(members)
    }
}
