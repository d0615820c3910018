//! What a row consists of, for [`crate::packed`]. A column or a constraint that is added is added here, or nothing
//! compiles.

use super::row::{
    CharacterSet, Constraint, Format, Fractions, Kind, Literal, Model, Mutability, Other, Required, Row, Source, When,
};
use crate::packed::*;

packed_enum!(source: Source {
    ApiReference,
    ApiFoundations,
    ConnectorReference,
    BlogGuide,
    VendorPage(text),
    VendorOpenApi,
    Sdk,
    Rfc(text),
    Observed,
});
packed_option!(option_source: Source as source);
packed_enum!(fractions: Fractions { Truncated, Refused });
packed_enum!(required: Required { Required, Optional, NotApplicable });
packed_enum!(mutability: Mutability { Mutable, Immutable, ReadOnly });
packed_enum!(kind: Kind {
    String,
    Uuid,
    Date,
    Boolean,
    Integer,
    Number,
    Object,
    Relationship,
    Array,
    Strings,
    Any,
    Model(model_reference),
});
packed_enum!(format: Format {
    Uuid,
    Id,
    DateTime,
    ScimFilter,
    Jwks,
    JwksUrl,
    BaseUrl,
    Method,
    PathPattern,
    TimeZone,
    Audience,
    Password,
    PermissionKey,
});
packed_enum!(characters: CharacterSet { Visible, Lines, Name, CountryCode });
packed_enum!(literal: Literal { Boolean(flag), Integer(number), Text(text) });
packed_struct!(when: When { property: text, value: text, default: option_text, inferred: flag });
packed_struct!(other: Other { property: text, default: text });

packed_enum!(constraint: Constraint {
    MinLength(length),
    MaxLength(length),
    Minimum(number),
    Maximum(number),
    Above(number),
    MinItems(length),
    MaxItems(length),
    Distinct,
    DistinctBy(text),
    Whole,
    Choices(texts),
    KnownChoices(texts),
    TextFormat(format),
    Characters(characters),
    Default(literal),
    WhenOmitted(text),
    Unit(text),
    Unique(text),
    References(text),
    NullMeans(text),
    RequiredWhen(when),
    ForbiddenWhen(when),
    Equals(other),
    AtLeastOneOf(texts),
    With(text),
    AtMostSibling(text),
    TextValues,
    OlderNameOf(text),
    InputOf(text),
    OnlyIn(text),
    ChangedBy(text),
    CreatedAs(text),
    Label(text),
    Note(text),
});
packed_list!(constraints: [Constraint] of constraint);

packed_struct!(row: Row {
    name: text,
    kind: kind,
    required: required,
    mutability: mutability,
    constraints: constraints,
    description: text,
    source: option_source,
    children: rows,
    flags: byte,
});
packed_list!(rows: [Row] of row);

packed_struct!(model: Model {
    name: text,
    title: text,
    source: source,
    used_by: texts,
    properties: rows,
    rules: texts,
    fractions: fractions,
});
packed_reference!(model_reference: Model as model);
packed_list!(tables: [&'static Model] of model_reference);
packed_list!(open: [Model] of model);

/// The tables, read from their packed form.
pub(super) fn read_tables() -> &'static [&'static Model] {
    packed_table!(tables, super::TABLES)
}

/// The models without a table, read from their packed form.
pub(super) fn read_open() -> &'static [Model] {
    packed_table!(open, super::open::OPEN)
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_lost() {
        assert_eq!(super::read_tables(), super::super::TABLES);
        assert_eq!(super::read_open(), super::super::open::OPEN);
    }
}
