//! Populations.

use super::row::Constraint::*;
use super::row::*;

pub(super) static POPULATION: Model = Model::new(
    "Population",
    "Populations data model",
    Source::Sdk,
    &[
        array("alternativeIdentifiers", "Other identifiers of the population.", &[]),
        text("createdAt", "When the population was created.").output(),
        boolean("default", "Whether this is the default population of the environment. There is only one."),
        text("description", "What the population is for."),
        object("environment", "The environment of the population.", &[text("id", "The environment.").output()])
            .output(),
        text("id", "The unique identifier of the population.").output(),
        text("name", "The name of the population.").required().limits(&[Unique("in the environment")]),
        text("preferredLanguage", "The language of the population's users."),
        object(
            "passwordPolicy",
            "The password policy of the population's users. Leave it out of a replacement to take it away.",
            &[text("id", "The password policy.").required().limits(&[TextFormat(Format::Id)])],
        ),
        text("updatedAt", "When the population was last changed.").output(),
        integer("userCount", "How many users the population has.").output(),
        object(
            "theme",
            "The branding theme of the population. Leave it out of a replacement to take it away.",
            &[text("id", "The branding theme.").limits(&[TextFormat(Format::Id)])],
        ),
    ],
)
.used_by(&["populations.*"])
.rules(&[
    "An environment has one default population; making another one the default takes it from the first.",
    "A user is in exactly one population and can be moved.",
    "To take away passwordPolicy or theme, leave it out of the PUT.",
]);
