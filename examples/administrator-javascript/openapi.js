// From the paths of an OpenAPI document to the operations of an API service.
//
// OpenAPI writes `/accounts/{accountId}`; the platform has two kinds of pattern. A path without parameters becomes
// EXACT. A path with whole-segment parameters becomes PARAMETER as it is. What the platform can not say is widened: a
// parameter inside a segment (`{month}.pdf`) becomes `*`, and a parameter for the rest (`{any+}`) becomes `**`.

/**
 * One operation for each method of each path, named by its `operationId`, as bodies for
 * `authorize.apiServers.operations.create`.
 */
export function operations(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      name: operationId,
      methods: [method.toUpperCase()],
      paths: [pattern(path)],
    })),
  );
}

/** A path pattern with its type. */
function pattern(path) {
  if (!path.includes("{")) return { type: "EXACT", pattern: path };
  return { type: "PARAMETER", pattern: path.split("/").map(segment).join("/") };
}

function segment(text) {
  if (/^\{[^{}]*\+\}$/.test(text)) return "**";
  if (/^\{[^{}]*\}$/.test(text)) return text;
  // Literal text around parameters keeps its meaning.
  return text.split(/\{[^{}]*\}/).map((literal) => literal.replaceAll(/[{}\\*]/g, "\\$&")).join("*");
}
