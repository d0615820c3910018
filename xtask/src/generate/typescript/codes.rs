//! The codes of violations, each with what it says.

use super::{closed_union, comment, head, see};
use crate::generate::names::capitalized;
use crate::generate::rows::sentence;
use pingone_core::Code;
use std::fmt::Write;

/// The text of `codes.ts`.
pub(super) fn text() -> String {
    let mut out = head("core/src/violation");
    out.push_str("\nimport type { JsonValue } from \"../json.js\";\n");
    out.push_str(
        "\n/** Every code with the names of its parameters. Codes never change their meaning. */\n\
         export interface ViolationCodes {\n",
    );
    for row in Code::ALL.iter().map(|code| code.row()) {
        let says = format!("{}: {}.", capitalized(row.severity.as_str()), row.message);
        let help = row.help.map_or_else(String::new, |help| sentence(&capitalized(help)));
        let link = row.link.map_or_else(String::new, |link| see(link, "the rule"));
        out.push_str(&comment("  ", [says.as_str(), help.as_str(), link.as_str()]));
        let params = if row.params.is_empty() { "never".into() } else { closed_union(row.params) };
        let _ = writeln!(out, "  {}: {params};", row.code);
    }
    out.push_str(
        "}\n\n/** The stable name of a kind of problem; see {@link ViolationCodes} for what each says. */\n\
         export type ViolationCode = keyof ViolationCodes;\n\
         \n/** What a message is made of: the names that {@link ViolationCodes} lists for its code. */\n\
         export type ViolationParams = { readonly [Name in ViolationCodes[ViolationCode]]?: JsonValue };\n",
    );
    out
}
