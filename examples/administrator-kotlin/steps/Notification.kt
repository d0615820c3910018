/** The text of a notification. */
package administrator.steps

import administrator.Demo
import administrator.Unexpected
import administrator.expect
import io.github.pingonecore.Escape
import io.github.pingonecore.JsonValue
import io.github.pingonecore.ValidationException
import io.github.pingonecore.render
import io.github.pingonecore.toPlatform

/** Written with both spellings: `$<…>` where a shell or a template engine has a use for braces. */
private const val TEMPLATE = "Hello \$<user.name.given>, your code for \${application} is \${otp}."

fun Demo.notification() {
    step(
        "Render the text of a notification",
        "Both spellings of placeholders; values are escaped for where the text goes and never read again.",
    )
    val context = JsonValue.obj(
        "user" to mapOf("name" to mapOf("given" to "Ida <ida@example.com>")),
        "application" to "\${otp}",
        "otp" to "482913",
    )
    val text = render(TEMPLATE, context, escape = Escape.HTML)
    line("template  $TEMPLATE")
    line("platform  ${toPlatform(TEMPLATE)}")
    line("rendered  $text")
    expect(text == "Hello Ida &lt;ida@example.com&gt;, your code for \${otp} is 482913.", "the rendered text")

    val near = "Your code is \${OTP}."
    try {
        throw Unexpected("a missing value was not found: ${render(near, context)}")
    } catch (error: ValidationException) {
        for (problem in error.violations) {
            gap()
            problemIn(near, problem)
        }
    }
}
