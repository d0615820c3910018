//! The row types: a [`Model`] is a table of [`Row`]s in the columns of the API reference (property, type, required,
//! mutability, description) with the constraints that the description states as data.
//!
//! Rows are nested as the JSON is: the children of an object are its members, so a member is looked up among its
//! siblings only. The builders at the end exist so that a table reads like the table in the reference.

/// The data model of one resource or one request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Model {
    /// The name that the catalogue uses.
    pub name: &'static str,
    /// The title in the reference.
    pub title: &'static str,
    /// Where the table comes from; a row says so when it differs.
    pub source: Source,
    /// The endpoints that take or give it; a final `*` stands for any.
    pub used_by: &'static [&'static str],
    /// The members of the object, in the order of the reference.
    pub properties: &'static [Row],
    /// What the reference says about the whole, for a reader. What can be checked stands in the rows.
    pub rules: &'static [&'static str],
    /// What the platform does with a fraction where it wants a whole number.
    pub fractions: Fractions,
}

impl Model {
    pub(super) const fn new(
        name: &'static str,
        title: &'static str,
        source: Source,
        properties: &'static [Row],
    ) -> Self {
        Self { name, title, source, used_by: &[], properties, rules: &[], fractions: Fractions::Truncated }
    }

    pub(super) const fn used_by(mut self, endpoints: &'static [&'static str]) -> Self {
        self.used_by = endpoints;
        self
    }

    pub(super) const fn rules(mut self, rules: &'static [&'static str]) -> Self {
        self.rules = rules;
        self
    }

    pub(super) const fn refusing_fractions(mut self) -> Self {
        self.fractions = Fractions::Refused;
        self
    }

    /// True when no table of the model is published: any object is accepted.
    pub const fn is_open(&self) -> bool {
        self.properties.is_empty()
    }
}

/// What the platform does with `1.5` where it wants a whole number (API foundations, forced type conversion).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fractions {
    /// The fraction is cut off, without rounding and without a word.
    Truncated,
    /// The request is refused: flow orchestration services, such as sign-on policy actions.
    Refused,
}

/// One property of a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The name of the member; of an array's item, the text that the reference puts after the array's name
    /// (`element`, `[]` or nothing); `{…}` when any name may stand here.
    pub name: &'static str,
    /// The type column.
    pub kind: Kind,
    /// The required column.
    pub required: Required,
    /// The mutability column.
    pub mutability: Mutability,
    /// What else has to hold, from the description column.
    pub constraints: &'static [Constraint],
    /// The description column, short enough for the help text of a form.
    pub description: &'static str,
    /// Where the row comes from when it is not the source of the model.
    pub source: Option<Source>,
    /// The members of an object, or the one item row of an array.
    pub children: &'static [Row],
    pub(super) flags: u8,
}

const IMPLICIT: u8 = 1;
const GENERATED: u8 = 2;
const CLIENT_INPUT: u8 = 4;
const SECRET: u8 = 8;

impl Row {
    /// True when the reference has no row for it: a container that is known only from the names of its members.
    pub const fn is_implicit(&self) -> bool {
        self.flags & IMPLICIT != 0
    }

    /// True when the platform makes the value although the table calls the property required.
    pub const fn is_generated(&self) -> bool {
        self.flags & GENERATED != 0
    }

    /// True when the client must send the property although the table calls it read-only.
    pub const fn is_client_input(&self) -> bool {
        self.flags & CLIENT_INPUT != 0
    }

    /// True when the value must never be shown.
    pub const fn is_secret(&self) -> bool {
        self.flags & SECRET != 0
    }

    /// True when any member name may stand in this place.
    pub const fn is_any_name(&self) -> bool {
        matches!(self.name.as_bytes(), [b'{', ..])
    }

    /// True when a body that lacks the property is refused whatever else it has: not when the property is required
    /// under a condition ([`Constraint::RequiredWhen`]).
    pub fn is_required_input(&self) -> bool {
        match self.required {
            _ if self.is_client_input() => true,
            Required::Required => {
                let unconditional = |constraint: &Constraint| !matches!(constraint, Constraint::RequiredWhen(_));
                self.mutability != Mutability::ReadOnly
                    && !self.is_generated()
                    && self.constraints.iter().all(unconditional)
            }
            Required::Optional | Required::NotApplicable => false,
        }
    }

    /// True when the property is required, always or under a condition.
    pub(crate) fn may_be_required(&self) -> bool {
        self.is_required_input()
            || self.constraints.iter().any(|constraint| matches!(constraint, Constraint::RequiredWhen(_)))
    }

    /// True when the platform sets the value and what a client sends is left out. One endpoint may take it as input.
    pub fn is_read_only(&self, endpoint: Option<&str>) -> bool {
        self.mutability == Mutability::ReadOnly
            && !self.is_client_input()
            && !self.constraints.iter().any(|constraint| match constraint {
                Constraint::InputOf(id) => endpoint == Some(*id),
                _ => false,
            })
    }

    /// The values that the reference lists, if it lists any.
    pub fn choices(&self) -> Option<&'static [&'static str]> {
        self.constraints.iter().find_map(|constraint| match constraint {
            Constraint::Choices(choices) | Constraint::KnownChoices(choices) => Some(*choices),
            _ => None,
        })
    }

    /// The format of the text, if there is one.
    pub fn format(&self) -> Option<Format> {
        self.constraints.iter().find_map(|constraint| match constraint {
            Constraint::TextFormat(format) => Some(*format),
            _ => None,
        })
    }

    /// The row of an array's items, if anything is known about them.
    pub fn item(&self) -> Option<&'static Row> {
        match self.kind {
            Kind::Array | Kind::Strings => self.children.first(),
            _ => None,
        }
    }
}

/// The type column of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Text that holds a UUID.
    Uuid,
    /// Text that holds a date and time.
    Date,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number; most are documented as whole, see [`Constraint::Whole`].
    Number,
    /// An object. Without children any object is meant.
    Object,
    /// An object that holds the `id` of another resource.
    Relationship,
    /// A list. Its item row says what is in it.
    Array,
    /// A list of text.
    Strings,
    /// Anything.
    Any,
    /// An object with the rows of another model.
    Model(&'static Model),
}

impl Kind {
    /// The name in the type column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Uuid => "UUID",
            Self::Date => "Date",
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::Object => "Object",
            Self::Relationship => "Relationship",
            Self::Array => "Array",
            Self::Strings => "Array of Strings",
            Self::Any => "Any",
            Self::Model(model) => model.name,
        }
    }
}

/// The required column of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Required {
    /// Has to be there when its parent is.
    Required,
    /// May be left out.
    Optional,
    /// Not something that a client sends.
    NotApplicable,
}

impl Required {
    /// The text in the column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "Required",
            Self::Optional => "Optional",
            Self::NotApplicable => "N/A",
        }
    }
}

/// The mutability column of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mutability {
    /// May be set and changed.
    Mutable,
    /// May be set once, on creation.
    Immutable,
    /// Set by the platform.
    ReadOnly,
}

impl Mutability {
    /// The text in the column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mutable => "Mutable",
            Self::Immutable => "Immutable",
            Self::ReadOnly => "Read-only",
        }
    }
}

/// Something that a description demands, as data. Lengths are in UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constraint {
    /// At least this many characters.
    MinLength(u32),
    /// At most this many characters.
    MaxLength(u32),
    /// At least this.
    Minimum(i64),
    /// At most this.
    Maximum(i64),
    /// More than this.
    Above(i64),
    /// At least this many items.
    MinItems(u32),
    /// At most this many items.
    MaxItems(u32),
    /// No two equal items.
    Distinct,
    /// No two items with an equal member of this name.
    DistinctBy(&'static str),
    /// The number is documented as a whole one.
    Whole,
    /// One of these, compared case-sensitively.
    Choices(&'static [&'static str]),
    /// Usually one of these: the documents contradict themselves, so another value is only worth a warning.
    KnownChoices(&'static [&'static str]),
    /// The text follows a rule with a name.
    TextFormat(Format),
    /// The characters that the SDK's pattern takes.
    Characters(CharacterSet),
    /// What the platform takes when the property is left out.
    Default(Literal),
    /// What happens when the property is left out and there is no plain default.
    WhenOmitted(&'static str),
    /// What the number counts.
    Unit(&'static str),
    /// Where the value must be unique. Only the platform can check it.
    Unique(&'static str),
    /// What the value refers to. Only the platform can check it.
    References(&'static str),
    /// What `null` stands for.
    NullMeans(&'static str),
    /// Has to be there when another property has a value.
    RequiredWhen(When),
    /// Must not be there when another property has a value.
    ForbiddenWhen(When),
    /// Must have the same value as another property.
    Equals(Other),
    /// At least one of these members has to be there.
    AtLeastOneOf(&'static [&'static str]),
    /// Makes no sense without this sibling.
    With(&'static str),
    /// Should not be more than this sibling.
    AtMostSibling(&'static str),
    /// Every member's value should be text.
    TextValues,
    /// An older name of this sibling.
    OlderNameOf(&'static str),
    /// Read-only, but this one endpoint takes it as input.
    InputOf(&'static str),
    /// Taken by this one endpoint only.
    OnlyIn(&'static str),
    /// Changed through this endpoint, not with the resource.
    ChangedBy(&'static str),
    /// Only a resource with this value can be created.
    CreatedAs(&'static str),
    /// The label when the name does not give a good one.
    Label(&'static str),
    /// What a reader should know besides.
    Note(&'static str),
}

/// "When `property` is `value`".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// One or two names from the top of the document, with a dot between them.
    pub property: &'static str,
    /// The value that makes it so.
    pub value: &'static str,
    /// What the platform takes when that property is left out.
    pub default: Option<&'static str>,
    /// True when no document says so: breaking it is a warning.
    pub inferred: bool,
}

impl When {
    pub(super) const fn new(property: &'static str, value: &'static str) -> Self {
        Self { property, value, default: None, inferred: false }
    }

    pub(super) const fn by_default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    pub(super) const fn inferred(mut self) -> Self {
        self.inferred = true;
        self
    }
}

/// Another property, with the value that it has when it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Other {
    /// One or two names from the top of the document, with a dot between them.
    pub property: &'static str,
    /// What the platform takes when that property is left out.
    pub default: &'static str,
}

/// A default value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Text.
    Text(&'static str),
}

/// The named rules that a text may have to follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A UUID; documented as one.
    Uuid,
    /// The id of another resource: a UUID by the platform's convention, which the table does not repeat.
    Id,
    /// RFC 3339 date and time.
    DateTime,
    /// A SCIM filter (RFC 7644 section 3.4.2.2).
    ScimFilter,
    /// A JWK set (RFC 7517) as text.
    Jwks,
    /// The https URL of a JWK set.
    JwksUrl,
    /// A base URL of an API service.
    BaseUrl,
    /// An HTTP method.
    Method,
    /// A path pattern of the type that the sibling `type` names.
    PathPattern,
    /// An IANA time zone name.
    TimeZone,
    /// The audience of a custom resource.
    Audience,
    /// A password: never shown, never checked for more than its presence.
    Password,
    /// `<resource.name>:<action>`.
    PermissionKey,
}

impl Format {
    /// The name in `describe` and in the printed tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Uuid | Self::Id => "uuid",
            Self::DateTime => "date-time",
            Self::ScimFilter => "scim-filter",
            Self::Jwks => "jwks",
            Self::JwksUrl => "jwks-url",
            Self::BaseUrl => "base-url",
            Self::Method => "http-method",
            Self::PathPattern => "path-pattern",
            Self::TimeZone => "time-zone",
            Self::Audience => "audience",
            Self::Password => "password",
            Self::PermissionKey => "permission-key",
        }
    }
}

/// The patterns of the SDK, by what they take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CharacterSet {
    /// Letters, marks, numbers, punctuation, symbols and spaces.
    Visible,
    /// Letters, marks, numbers, punctuation, spaces and line breaks, but no symbols.
    Lines,
    /// Letters, marks, numbers and `' .-`.
    Name,
    /// Two capital ASCII letters.
    CountryCode,
}

impl CharacterSet {
    /// The pattern as the SDK writes it.
    pub const fn pattern(self) -> &'static str {
        match self {
            Self::Visible => r"^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$",
            Self::Lines => r"^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$",
            Self::Name => r"^[\p{L}\p{M}\p{N}' .-]*$",
            Self::CountryCode => "[A-Z]{2}",
        }
    }
}

/// Where a fact comes from. Only what the platform itself documents makes an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// The PingOne Authorize API reference.
    ApiReference,
    /// The PingOne API foundations.
    ApiFoundations,
    /// The connector reference.
    ConnectorReference,
    /// The blog guide to the PingOne API.
    BlogGuide,
    /// A page of the vendor's documentation, below `https://developer.pingidentity.com/pingone-api/`.
    VendorPage(&'static str),
    /// The vendor's OpenAPI descriptions.
    VendorOpenApi,
    /// The OpenAPI descriptions behind the Go SDK.
    Sdk,
    /// An RFC.
    Rfc(&'static str),
    /// Seen by third parties; never more than a warning.
    Observed,
}

impl Source {
    /// The name that readers see.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApiReference => "API reference",
            Self::ApiFoundations => "API foundations",
            Self::ConnectorReference => "connector reference",
            Self::BlogGuide => "blog guide",
            Self::VendorPage(_) => "vendor documentation",
            Self::VendorOpenApi => "vendor OpenAPI",
            Self::Sdk => "Go SDK OpenAPI",
            Self::Rfc(name) => name,
            Self::Observed => "observed by third parties",
        }
    }

    /// The page, when there is a public one.
    pub fn link(self) -> Option<String> {
        match self {
            Self::ApiReference => Some("https://developer.pingidentity.com/pingone-api/authorize/".into()),
            Self::ApiFoundations => Some("https://developer.pingidentity.com/pingone-api/foundations/".into()),
            Self::VendorPage(page) => Some(format!("https://developer.pingidentity.com/pingone-api/{page}")),
            Self::VendorOpenApi => Some("https://github.com/pingidentity/pingone-openapi-specifications".into()),
            Self::Sdk => Some("https://github.com/patrickcping/pingone-go-sdk-v2".into()),
            Self::ConnectorReference | Self::BlogGuide | Self::Rfc(_) | Self::Observed => None,
        }
    }

    /// True when breaking a constraint of this source may stop a request.
    pub const fn is_authoritative(self) -> bool {
        !matches!(self, Self::Observed)
    }
}

// The builders: `text("name", "What it is.").required().limits(&[MaxLength(256)])`. A row is optional and mutable
// unless it says otherwise.

const fn row(name: &'static str, kind: Kind, description: &'static str, children: &'static [Row]) -> Row {
    Row {
        name,
        kind,
        required: Required::Optional,
        mutability: Mutability::Mutable,
        constraints: &[],
        description,
        source: None,
        children,
        flags: 0,
    }
}

pub(super) const fn text(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::String, description, &[])
}

pub(super) const fn uuid(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Uuid, description, &[])
}

pub(super) const fn date(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Date, description, &[])
}

pub(super) const fn boolean(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Boolean, description, &[])
}

pub(super) const fn integer(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Integer, description, &[])
}

pub(super) const fn number(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Number, description, &[])
}

pub(super) const fn any(name: &'static str, description: &'static str) -> Row {
    row(name, Kind::Any, description, &[])
}

pub(super) const fn object(name: &'static str, description: &'static str, members: &'static [Row]) -> Row {
    row(name, Kind::Object, description, members)
}

pub(super) const fn relationship(name: &'static str, description: &'static str, members: &'static [Row]) -> Row {
    row(name, Kind::Relationship, description, members)
}

/// A list with the row of its items, or with none when nothing is known about them.
pub(super) const fn array(name: &'static str, description: &'static str, item: &'static [Row]) -> Row {
    row(name, Kind::Array, description, item)
}

pub(super) const fn strings(name: &'static str, description: &'static str) -> Row {
    const ITEM: &[Row] = &[text("", "").implicit()];
    row(name, Kind::Strings, description, ITEM)
}

pub(super) const fn model(name: &'static str, description: &'static str, model: &'static Model) -> Row {
    row(name, Kind::Model(model), description, &[])
}

/// An object that has no row of its own in the reference.
pub(super) const fn container(name: &'static str, members: &'static [Row]) -> Row {
    row(name, Kind::Object, "", members).implicit()
}

impl Row {
    pub(super) const fn required(mut self) -> Self {
        self.required = Required::Required;
        self
    }

    /// What is known about the items of a list of text.
    pub(super) const fn items(mut self, item: &'static [Row]) -> Self {
        self.children = item;
        self
    }

    /// Set by the platform; the required column keeps what it has.
    pub(super) const fn read_only(mut self) -> Self {
        self.mutability = Mutability::ReadOnly;
        self
    }

    /// `N/A` and `Read-only`: only ever seen in responses.
    pub(super) const fn output(mut self) -> Self {
        self.required = Required::NotApplicable;
        self.mutability = Mutability::ReadOnly;
        self
    }

    pub(super) const fn immutable(mut self) -> Self {
        self.mutability = Mutability::Immutable;
        self
    }

    pub(super) const fn limits(mut self, constraints: &'static [Constraint]) -> Self {
        self.constraints = constraints;
        self
    }

    pub(super) const fn from(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    pub(super) const fn implicit(mut self) -> Self {
        self.flags |= IMPLICIT;
        self
    }

    pub(super) const fn generated(mut self) -> Self {
        self.flags |= GENERATED;
        self
    }

    pub(super) const fn client_input(mut self) -> Self {
        self.flags |= CLIENT_INPUT;
        self
    }

    pub(super) const fn secret(mut self) -> Self {
        self.flags |= SECRET;
        self
    }
}
