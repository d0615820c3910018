// The text of a notification.

import PingOneCore

/// Written with both spellings: `$<…>` where a shell or a template engine has a use for braces.
private let template = "Hello $<user.name.given>, your code for ${application} is ${otp}."

extension Demo {
    func notification() throws {
        step(
            "Render the text of a notification",
            "Both spellings of placeholders; values are escaped for where the text goes and never read again."
        )
        let context: JSONValue = [
            "user": ["name": ["given": "Ida <ida@example.com>"]], "application": "${otp}", "otp": "482913",
        ]
        let text = try render(template, with: context, escape: .html)
        line("template  \(template)")
        line("platform  \(try toPlatform(template))")
        line("rendered  \(text)")
        try expect(text == "Hello Ida &lt;ida@example.com&gt;, your code for ${otp} is 482913.", "the rendered text")

        let near = "Your code is ${OTP}."
        do throws(PingOneError) {
            let text = try render(near, with: context)
            line("rendered  \(text)")
        } catch {
            for violation in error.violations {
                gap()
                problem(violation, in: near)
            }
            return
        }
        throw Unexpected(what: "a missing value was not found")
    }
}
