//! The columns of an endpoint row, and the short forms in which rows are written.

/// One operation of the platform: a row of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Endpoint {
    /// The stable name, for example `users.get`.
    pub id: &'static str,
    /// The title of the operation's page in the API reference.
    pub title: &'static str,
    /// The service, and by it the host.
    pub service: Service,
    /// The HTTP method.
    pub method: Method,
    /// The path template with `{parameter}` segments; `/v1` is part of it where the service has a version.
    pub path: &'static str,
    /// The query parameters that the platform knows here.
    pub query: &'static [QueryParameter],
    /// The `Content-Type` of the request. Vendor actions need theirs without a body, too.
    pub content_type: Option<&'static str>,
    /// Further headers of the request with the documented form of their value.
    pub headers: &'static [(&'static str, &'static str)],
    /// The model of the request body; `binary` is a file; a model without rows takes any object.
    pub body: Option<&'static str>,
    /// The model of the response body, `Collection<Model>` for a page.
    pub response: Option<&'static str>,
    /// The statuses that mean success.
    pub success: &'static [u16],
    /// The attributes of `filter` with their operators.
    pub filterable: &'static [(&'static str, &'static [&'static str])],
    /// Only a part of [`Self::filterable`] is known, or its source is doubtful: what is not listed may work, too.
    pub filterable_partial: bool,
    /// Other spellings under which people look for this operation.
    pub aliases: &'static [Alias],
    /// What a caller should know that no other column says.
    pub notes: &'static str,
    /// Where the row comes from, documentation links included.
    pub sources: &'static [&'static str],
}

impl Endpoint {
    /// The names in the path template, in order.
    pub fn path_parameters(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }

    /// The page of this operation in the vendor's documentation, when one is known.
    pub fn link(&self) -> Option<&'static str> {
        self.sources.iter().copied().find(|source| source.starts_with("https://developer.pingidentity.com/"))
    }

    /// True for the endpoints that authenticate the client which asks, not a user or a token.
    pub fn authenticates_client(&self) -> bool {
        self.service == Service::Auth && self.content_type == Some("application/x-www-form-urlencoded")
    }

    /// True when the answer is a list, which is read page by page.
    pub fn answers_pages(&self) -> bool {
        self.response.is_some_and(|model| model.starts_with("Collection<") || model == "ScimListResponse")
    }

    /// A query parameter by name.
    pub fn query_parameter(&self, name: &str) -> Option<&'static QueryParameter> {
        self.query.iter().find(|parameter| parameter.name == name)
    }
}

/// What a path parameter holds (API foundations, UUIDs for resource identification).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PathParameterKind {
    /// The UUID of a resource.
    Uuid,
    /// A fixed name. Notification templates are the documented exception to UUIDs.
    Name,
}

impl PathParameterKind {
    /// The kind of the path parameter with this name.
    pub fn of(name: &str) -> Self {
        if name == "templateName" { Self::Name } else { Self::Uuid }
    }
}

/// A part of the platform with a host of its own (API reference, PingOne API domains).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    /// Management API: `api`.
    Api,
    /// Authentication and tokens: `auth`.
    Auth,
    /// DaVinci management: `orchestrate-api`.
    Orchestrate,
    /// SCIM: `scim-api`.
    Scim,
}

impl Service {
    /// Every service.
    pub const ALL: &'static [Service] = &[Self::Api, Self::Auth, Self::Orchestrate, Self::Scim];

    /// The name in the catalogue.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Auth => "auth",
            Self::Orchestrate => "orchestrate",
            Self::Scim => "scim",
        }
    }

    /// The first label of the host: `<subdomain>.pingone.<tld>`.
    pub const fn subdomain(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Auth => "auth",
            Self::Orchestrate => "orchestrate-api",
            Self::Scim => "scim-api",
        }
    }

    /// The variable of the vendor's Postman environment that holds this service's base (API reference, variables).
    pub const fn postman_variable(self) -> &'static str {
        match self {
            Self::Api => "apiPath",
            Self::Auth => "authPath",
            Self::Orchestrate => "orchestratePath",
            Self::Scim => "scimPath",
        }
    }

    /// The version prefix that the Postman variable includes and that the paths of the catalogue start with.
    pub const fn version(self) -> &'static str {
        match self {
            Self::Api | Self::Orchestrate => "/v1",
            Self::Auth | Self::Scim => "",
        }
    }
}

/// The HTTP methods of the platform (API foundations, HTTP methods).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Lists a collection or reads one resource.
    Get,
    /// Creates in a collection, or performs an action on a resource.
    Post,
    /// Replaces a resource: what is left out is cleared.
    Put,
    /// Changes parts of a resource: what is left out stays.
    Patch,
    /// Deletes or unlinks.
    Delete,
}

impl Method {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// What a query parameter holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum QueryType {
    /// Text.
    String,
    /// A whole number.
    Integer,
    /// A SCIM filter, checked against [`Endpoint::filterable`].
    ScimFilter,
}

impl QueryType {
    /// The name in the catalogue.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::ScimFilter => "scim-filter",
        }
    }
}

/// One query parameter of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryParameter {
    /// The name in the URL.
    pub name: &'static str,
    /// What it holds.
    pub kind: QueryType,
    /// The values that are known, when they are.
    pub values: &'static [&'static str],
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// What the platform takes when it is left out.
    pub default: Option<i64>,
    /// Several values may be given, joined with commas.
    pub comma_separated: bool,
    /// The operation makes no sense without it.
    pub required: bool,
    /// The form that a filter must have for this operation.
    pub template: Option<&'static str>,
}

impl QueryParameter {
    pub(super) const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }

    pub(super) const fn min(mut self, min: i64) -> Self {
        self.min = Some(min);
        self
    }

    pub(super) const fn max(mut self, max: i64) -> Self {
        self.max = Some(max);
        self
    }

    pub(super) const fn default(mut self, default: i64) -> Self {
        self.default = Some(default);
        self
    }

    pub(super) const fn comma_separated(mut self) -> Self {
        self.comma_separated = true;
        self
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(super) const fn template(mut self, template: &'static str) -> Self {
        self.template = Some(template);
        self
    }
}

const fn parameter(name: &'static str, kind: QueryType) -> QueryParameter {
    QueryParameter {
        name,
        kind,
        values: &[],
        min: None,
        max: None,
        default: None,
        comma_separated: false,
        required: false,
        template: None,
    }
}

pub(super) const fn string(name: &'static str) -> QueryParameter {
    parameter(name, QueryType::String)
}

pub(super) const fn integer(name: &'static str) -> QueryParameter {
    parameter(name, QueryType::Integer)
}

pub(super) const fn scim_filter(name: &'static str) -> QueryParameter {
    parameter(name, QueryType::ScimFilter)
}

/// Another spelling under which people look for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// The method and path of an older text, when the alias is one.
    pub request: Option<(&'static str, &'static str)>,
    /// The name in another text, when the alias is one.
    pub name: Option<&'static str>,
    /// How the alias differs from the operation.
    pub mapping: &'static str,
}

impl Alias {
    pub(super) const fn request(method: &'static str, path: &'static str, mapping: &'static str) -> Self {
        Self { request: Some((method, path)), name: None, mapping }
    }

    pub(super) const fn name(name: &'static str) -> Self {
        Self { request: None, name: Some(name), mapping: "" }
    }
}

/// What a row has when it does not say otherwise: the api service and the method's usual content type and status.
const fn method(method: Method, content_type: Option<&'static str>, success: &'static [u16]) -> Endpoint {
    Endpoint {
        id: "",
        title: "",
        service: Service::Api,
        method,
        path: "",
        query: &[],
        content_type,
        headers: &[],
        body: None,
        response: None,
        success,
        filterable: &[],
        filterable_partial: false,
        aliases: &[],
        notes: "",
        sources: &[],
    }
}

const JSON: Option<&str> = Some("application/json");
pub(super) const GET: Endpoint = method(Method::Get, None, &[200]);
pub(super) const POST: Endpoint = method(Method::Post, JSON, &[201]);
pub(super) const PUT: Endpoint = method(Method::Put, JSON, &[200]);
pub(super) const PATCH: Endpoint = method(Method::Patch, JSON, &[200]);
pub(super) const DELETE: Endpoint = method(Method::Delete, None, &[204]);
