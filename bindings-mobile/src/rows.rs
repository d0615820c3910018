//! The rows of the core: endpoints, models, codes, regions, and what is read from texts.

use crate::{Count, Header, Severity, Span};
use pingone_core::catalogue::{self, Candidate, Hit, Why};
use pingone_core::filter::Operator;
use pingone_core::placeholder::{self, Segment, Spelling};
use pingone_core::violation::CodeRow;
use pingone_core::{model, request};

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|&text| text.to_owned()).collect()
}

/// One operation of the platform.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Endpoint {
    /// The stable name, for example `users.get`.
    pub id: String,
    /// The title of the operation's page in the API reference.
    pub title: String,
    /// The service, and by it the host: `api`, `auth`, `orchestrate` or `scim`.
    pub service: String,
    /// The HTTP method.
    pub method: String,
    /// The path template with `{parameter}` segments.
    pub path: String,
    /// The names in the path template, in order.
    pub path_parameters: Vec<String>,
    /// The query parameters that the platform knows here.
    pub query: Vec<QueryParameter>,
    /// The content type of the request. Vendor actions need theirs without a body, too.
    pub content_type: Option<String>,
    /// Further headers with the documented form of their value.
    pub headers: Vec<Header>,
    /// The model of the request body; `binary` is a file.
    pub body: Option<String>,
    /// The model of the response body, `Collection<Model>` for a page.
    pub response: Option<String>,
    /// The statuses that mean success.
    pub success: Vec<Count>,
    /// The attributes of a filter with their operators.
    pub filterable: Vec<FilterableAttribute>,
    /// True when only a part of the attributes is known.
    pub filterable_partial: bool,
    /// Names of this operation in other texts.
    pub aliases: Vec<String>,
    /// Older request lines of this operation.
    pub older_requests: Vec<OlderRequest>,
    /// What a caller should know that nothing else says; may be empty.
    pub notes: String,
    /// The operation's page in the vendor's documentation.
    pub link: Option<String>,
    /// Where the row comes from.
    pub sources: Vec<String>,
}

/// One query parameter of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct QueryParameter {
    /// The name in the URL.
    pub name: String,
    /// What it holds: `string`, `integer` or `scim-filter`.
    pub kind: String,
    /// The values that are known.
    pub values: Vec<String>,
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// What the platform takes when it is left out.
    pub default_value: Option<i64>,
    /// Several values may be given.
    pub comma_separated: bool,
    /// The operation makes no sense without it.
    pub required: bool,
    /// The form that a filter must have for this operation.
    pub template: Option<String>,
}

/// An attribute that a filter may name.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FilterableAttribute {
    /// The attribute.
    pub name: String,
    /// The operators that the platform takes for it.
    pub operators: Vec<String>,
}

/// A request line of older texts.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct OlderRequest {
    /// The HTTP method.
    pub method: String,
    /// The path.
    pub path: String,
    /// How it differs from the operation.
    pub mapping: String,
}

impl From<&'static catalogue::Endpoint> for Endpoint {
    fn from(row: &'static catalogue::Endpoint) -> Self {
        let filterable = |(name, operators): &(&str, &[&str])| FilterableAttribute {
            name: (*name).to_owned(),
            operators: texts(operators),
        };
        let header = |(name, value): &(&str, &str)| Header { name: (*name).to_owned(), value: (*value).to_owned() };
        let older = |alias: &catalogue::Alias| {
            let (method, path) = alias.request?;
            Some(OlderRequest { method: method.into(), path: path.into(), mapping: alias.mapping.into() })
        };
        Self {
            id: row.id.into(),
            title: row.title.into(),
            service: row.service.as_str().into(),
            method: row.method.as_str().into(),
            path: row.path.into(),
            path_parameters: row.path_parameters().map(str::to_owned).collect(),
            query: row.query.iter().map(QueryParameter::from).collect(),
            content_type: row.content_type.map(str::to_owned),
            headers: row.headers.iter().map(header).collect(),
            body: row.body.map(str::to_owned),
            response: row.response.map(str::to_owned),
            success: row.success.iter().map(|&status| Count::from(status)).collect(),
            filterable: row.filterable.iter().map(filterable).collect(),
            filterable_partial: row.filterable_partial,
            aliases: row.aliases.iter().filter_map(|alias| alias.name.map(str::to_owned)).collect(),
            older_requests: row.aliases.iter().filter_map(older).collect(),
            notes: row.notes.into(),
            link: row.link().map(str::to_owned),
            sources: texts(row.sources),
        }
    }
}

impl From<&catalogue::QueryParameter> for QueryParameter {
    fn from(row: &catalogue::QueryParameter) -> Self {
        Self {
            name: row.name.into(),
            kind: row.kind.as_str().into(),
            values: texts(row.values),
            min: row.min,
            max: row.max,
            default_value: row.default,
            comma_separated: row.comma_separated,
            required: row.required,
            template: row.template.map(str::to_owned),
        }
    }
}

/// An endpoint that a search found.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct EndpointHit {
    /// The id of the endpoint.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its HTTP method.
    pub method: String,
    /// Its path template.
    pub path: String,
    /// What the query was found in: `id`, `title`, `path`, `alias`, `query` or `words`.
    pub why: String,
    /// How an older name differs from the operation.
    pub mapping: Option<String>,
    /// The query parameter whose value was found.
    pub parameter: Option<String>,
}

impl From<&Hit> for EndpointHit {
    fn from(hit: &Hit) -> Self {
        let row = hit.endpoint;
        let mapping = match hit.why {
            Why::Alias(alias) => Some(alias.mapping.to_owned()),
            Why::Id | Why::Title | Why::Path | Why::Query(_) | Why::Words => None,
        };
        let parameter = match hit.why {
            Why::Query(parameter) => Some(parameter.to_owned()),
            Why::Id | Why::Title | Why::Path | Why::Alias(_) | Why::Words => None,
        };
        Self {
            id: row.id.into(),
            title: row.title.into(),
            method: row.method.as_str().into(),
            path: row.path.into(),
            why: hit.why.as_str().into(),
            mapping,
            parameter,
        }
    }
}

/// An endpoint that a concrete request may belong to.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct EndpointCandidate {
    /// The id of the endpoint.
    pub id: String,
    /// True when the content type fits, too.
    pub content_type_fits: bool,
    /// The path parameters as they stand in the path, still encoded.
    pub parameters: Vec<PathParameterValue>,
}

/// A path parameter and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PathParameterValue {
    /// The name in the path template.
    pub name: String,
    /// The value, still encoded.
    pub value: String,
}

impl From<&Candidate<'_>> for EndpointCandidate {
    fn from(candidate: &Candidate<'_>) -> Self {
        let parameter =
            |&(name, value): &(&str, &str)| PathParameterValue { name: name.to_owned(), value: value.to_owned() };
        Self {
            id: candidate.endpoint.id.into(),
            content_type_fits: candidate.content_type_fits,
            parameters: candidate.parameters.iter().map(parameter).collect(),
        }
    }
}

/// The name of a data model.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ModelSummary {
    /// The name, as endpoints give it.
    pub name: String,
    /// The title of its page in the API reference.
    pub title: String,
    /// True when no table is published, so that every object is taken.
    pub open: bool,
}

impl From<&'static model::Model> for ModelSummary {
    fn from(model: &'static model::Model) -> Self {
        Self { name: model.name.into(), title: model.title.into(), open: model.is_open() }
    }
}

/// What a code of violations means.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CodeDescription {
    /// The code.
    pub code: String,
    /// How bad its violations are, unless a rule says otherwise.
    pub severity: Severity,
    /// The sentence with the names of its parameters in braces.
    pub message: String,
    /// The names of its parameters, in order.
    pub params: Vec<String>,
    /// What would be right.
    pub help: Option<String>,
    /// Where the rule is documented.
    pub link: Option<String>,
}

impl From<&CodeRow> for CodeDescription {
    fn from(row: &CodeRow) -> Self {
        Self {
            code: row.code.into(),
            severity: row.severity.into(),
            message: row.message.into(),
            params: texts(row.params),
            help: row.help.map(str::to_owned),
            link: row.link.map(str::to_owned),
        }
    }
}

/// A region of the platform.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Region {
    /// The code, as a configuration takes it.
    pub code: String,
    /// The name.
    pub name: String,
    /// The domain of its services: `api.` and so on stand before it.
    pub domain: String,
    /// The name in licences.
    pub licence_name: String,
}

impl From<&request::Region> for Region {
    fn from(row: &request::Region) -> Self {
        Self {
            code: row.code.into(),
            name: row.name.into(),
            domain: row.domain.into(),
            licence_name: row.licence_name.into(),
        }
    }
}

/// A name that placeholders are known to start with.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct KnownRoot {
    /// The name, in the case that the platform expects.
    pub name: String,
    /// Whole paths that are known to exist below it; there may be more.
    pub paths: Vec<String>,
    /// Where such placeholders stand.
    pub used_in: String,
    /// Who says so.
    pub source: String,
}

impl From<&placeholder::KnownRoot> for KnownRoot {
    fn from(row: &placeholder::KnownRoot) -> Self {
        Self { name: row.name.into(), paths: texts(row.paths), used_in: row.used_in.into(), source: row.source.into() }
    }
}

/// One placeholder of a template.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Placeholder {
    /// The path as it is written, without the delimiters.
    pub path: String,
    /// The steps of the path.
    pub segments: Vec<PlaceholderSegment>,
    /// Which delimiters it has.
    pub spelling: PlaceholderSpelling,
    /// Where it stands in the template, delimiters included.
    pub span: Span,
}

/// A step of a placeholder's path.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum PlaceholderSegment {
    /// A member of an object.
    Member {
        /// Its name.
        name: String,
    },
    /// An element of a list.
    Element {
        /// Its place, counted from 0.
        index: Count,
    },
}

/// The delimiters of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PlaceholderSpelling {
    /// The platform's: a dollar sign and braces.
    Braces,
    /// Ours: a dollar sign and angle brackets.
    Angles,
}

impl From<&placeholder::Placeholder> for Placeholder {
    fn from(found: &placeholder::Placeholder) -> Self {
        let segment = |segment: &Segment| match segment {
            Segment::Name(name) => PlaceholderSegment::Member { name: name.clone() },
            Segment::Index(index) => PlaceholderSegment::Element { index: (*index).into() },
        };
        Self {
            path: found.path.clone(),
            segments: found.segments.iter().map(segment).collect(),
            spelling: match found.spelling {
                Spelling::Braces => PlaceholderSpelling::Braces,
                Spelling::Angles => PlaceholderSpelling::Angles,
            },
            span: found.span.into(),
        }
    }
}

/// How a filter compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum FilterOperator {
    /// `eq`
    Equal,
    /// `ne`
    NotEqual,
    /// `co`
    Contains,
    /// `sw`
    StartsWith,
    /// `ew`
    EndsWith,
    /// `gt`
    GreaterThan,
    /// `ge`
    GreaterOrEqual,
    /// `lt`
    LessThan,
    /// `le`
    LessOrEqual,
}

impl From<FilterOperator> for Operator {
    fn from(operator: FilterOperator) -> Self {
        match operator {
            FilterOperator::Equal => Self::Equal,
            FilterOperator::NotEqual => Self::NotEqual,
            FilterOperator::Contains => Self::Contains,
            FilterOperator::StartsWith => Self::StartsWith,
            FilterOperator::EndsWith => Self::EndsWith,
            FilterOperator::GreaterThan => Self::GreaterThan,
            FilterOperator::GreaterOrEqual => Self::GreaterOrEqual,
            FilterOperator::LessThan => Self::LessThan,
            FilterOperator::LessOrEqual => Self::LessOrEqual,
        }
    }
}

/// Every model, those without a table last.
pub(crate) fn models() -> Vec<ModelSummary> {
    model::all().chain(model::open()).map(ModelSummary::from).collect()
}
