//! Placeholders: the text of a notification with six of them.

use crate::timing::{Line, lines};
use pingone_core::placeholder::{Options, placeholders, render};
use serde_json::json;

const TEMPLATE: &str = "Dear ${user.name.given} ${user.name.family},\n\nyour code for ${application.name} is \
    ${code}. It works for ${otp.minutes} minutes. If you did not ask for it, tell us: ${support.email}.\n";

pub(crate) fn run() -> Result<(), String> {
    println!("## Placeholders\n");
    let context = json!({
        "user": {"name": {"given": "Ada", "family": "Lovelace"}},
        "application": {"name": "Banking"},
        "code": "493021",
        "otp": {"minutes": 5},
        "support": {"email": "help@example.com"},
    });
    let text = render(TEMPLATE, &context, &Options::default()).map_err(|error| error.to_string())?;
    if placeholders(TEMPLATE).len() != 6 || !text.contains("493021. It works for 5 minutes") {
        return Err(format!("wrong text: {text}"));
    }
    lines(&[
        Line::new("rendering 6 placeholders", 1, || {
            render(std::hint::black_box(TEMPLATE), &context, &Options::default()).map_or(0, |text| text.len())
        }),
        Line::new("listing 6 placeholders", 1, || placeholders(std::hint::black_box(TEMPLATE)).len()),
    ]);
    Ok(())
}
