// Checks of the demo.

import { isValidationError } from "pingone-core";

/** Stops the demo unless `holds`. */
export function expect(holds, what) {
  if (!holds) throw new Error(`not as expected: ${what}`);
}

/** The problems of what must be refused before anything is sent. */
export function refused(build) {
  try {
    build();
  } catch (error) {
    if (isValidationError(error)) return error.violations;
    throw error;
  }
  throw new Error("not as expected: a mistake was not found");
}
