"""The text of a notification."""

from __future__ import annotations

from transcript import Demo, Unexpected, expect

from pingone_core import ValidationError, render, to_platform

#: Written with both spellings: `$<…>` where a shell or a template engine has a use for braces.
TEMPLATE = "Hello $<user.name.given>, your code for ${application} is ${otp}."


def run(demo: Demo) -> None:
    demo.step(
        "Render the text of a notification",
        "Both spellings of placeholders; values are escaped for where the text goes and never read again.",
    )
    context = {"user": {"name": {"given": "Ida <ida@example.com>"}}, "application": "${otp}", "otp": "482913"}
    text = render(TEMPLATE, context, escape="html")
    demo.line(f"template  {TEMPLATE}")
    demo.line(f"platform  {to_platform(TEMPLATE)}")
    demo.line(f"rendered  {text}")
    expect(text == "Hello Ida &lt;ida@example.com&gt;, your code for ${otp} is 482913.", "the rendered text")

    near = "Your code is ${OTP}."
    try:
        render(near, context)
    except ValidationError as error:
        for problem in error.violations:
            demo.gap()
            demo.problem_in(near, problem)
    else:
        raise Unexpected("a missing value was not found")
