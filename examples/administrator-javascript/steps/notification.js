// The text of a notification.

import { render, toPlatform } from "pingone-core";
import { expect, refused } from "../expect.js";

/** Written with both spellings: `$<…>` where a shell or a template engine has a use for braces. */
const TEMPLATE = "Hello $<user.name.given>, your code for ${application} is ${otp}.";

export function notification({ transcript }) {
  transcript.step(
    "Render the text of a notification",
    "Both spellings of placeholders; values are escaped for where the text goes and never read again.",
  );
  const context = { user: { name: { given: "Ida <ida@example.com>" } }, application: "${otp}", otp: "482913" };
  const text = render(TEMPLATE, context, { escape: "html" });
  transcript.line(`template  ${TEMPLATE}`);
  transcript.line(`platform  ${toPlatform(TEMPLATE)}`);
  transcript.line(`rendered  ${text}`);
  expect(text === "Hello Ida &lt;ida@example.com&gt;, your code for ${otp} is 482913.", "the rendered text");

  const near = "Your code is ${OTP}.";
  for (const problem of refused(() => render(near, context))) {
    transcript.gap();
    transcript.problemIn(near, problem);
  }
}
